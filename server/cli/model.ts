// The configured model behind the command line. Loaded when asked for: its SDKs take a while.
import { Registry } from "prom-client";
import type { Coach } from "../coach/coach.ts";
import type { CoachEvent } from "../coach/events.ts";
import { CannotStart } from "../cannot-start.ts";
import type { Config } from "../config.ts";
import { readConfig } from "../config.ts";
import { openCoach } from "../open-coach.ts";
import type { Suggestion } from "../../rules/okr.ts";
import { CannotRun } from "./cannot-run.ts";

export interface Written {
  objective: string | null;
  suggestions: Suggestion[];
}

/**
 * The coach with the model that the environment names.
 * @throws {CannotRun} when it names none, or a setting is wrong.
 */
export async function openModelCoach(): Promise<Coach> {
  const { coach, writer } = await openCoach(readEnvironment(), new Registry());
  if (writer.writer === "model") return coach;
  throw new CannotRun("No model is configured: set OPENAI_API_KEY or ANTHROPIC_API_KEY.");
}

/** @throws {CannotRun} naming the first wrong variable. */
export function readEnvironment(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof CannotStart) throw new CannotRun(error.message);
    throw error;
  }
}

/** All that the coach says until it is done; what it notes goes to standard error. */
export async function collect(events: AsyncIterable<CoachEvent>): Promise<Written> {
  const written: Written = { objective: null, suggestions: [] };
  for await (const event of events) {
    if (event.type === "suggestion") written.suggestions.push(event.suggestion);
    if (event.type === "objective") written.objective = event.text;
    if (event.type === "note") process.stderr.write(`${event.message}\n`);
  }
  return written;
}
