/** What is asked of the model writer, and how its answer is judged. */
import type { Writer } from "../../rules/okr.ts";
import type { ModelRequest } from "../llm/transport.ts";
import type { Task } from "./tasks.ts";

export interface Reason {
  code: string;
  /** Said to the model, so that it can do better. */
  message: string;
}

export type Gated<E> = { ok: true; events: E[] } | { ok: false; reasons: Reason[] };

export interface Question<E> {
  task: Task;
  inputs: Readonly<Record<string, string>>;
  /** The whole units of an answer so far, in order. */
  units: (answer: string) => unknown[];
  /** Decides on a unit; one that was shown before passes with no event. */
  gate: (unit: unknown, writer: Writer) => Gated<E>;
  /** Whether what was shown suffices, so that refused units need not be asked for again. */
  enough: () => boolean;
}

/** The user's own texts as the prompt shows them. */
export function materialOf({ prompt }: Task, inputs: Readonly<Record<string, string>>): string {
  return Object.entries(inputs)
    .filter(([name]) => prompt.front.inputs[name] === "untrusted")
    .map(([, text]) => text)
    .join("\n");
}

/** @param secret fences the user's texts; known to nobody who writes them */
export function requestFor(
  { task, inputs }: Pick<Question<never>, "task" | "inputs">,
  secret: string,
): ModelRequest {
  const { prompt, wire } = task;
  const { system, user } = prompt.render(inputs, secret);
  return {
    prompt: prompt.name,
    promptHash: prompt.hash,
    system,
    turns: [{ role: "user", content: user }],
    schema: wire,
    schemaName: prompt.front.schema,
    maxOutputTokens: prompt.front.limits.max_output_tokens,
    effort: prompt.front.limits.effort,
  };
}

interface Refused {
  text: string;
  cut: boolean;
  complaints: readonly string[];
}

/** The same conversation carried on, so that a provider's prefix cache serves it. */
export function repairOf(first: ModelRequest, { text, cut, complaints }: Refused): ModelRequest {
  const correction = [
    "This was not accepted:",
    ...complaints.map((complaint) => `- ${complaint}`),
    "Answer again in the same form. Put right what is named here and leave out the rest:",
    "it was accepted and is already in use.",
  ].join("\n");
  return {
    ...first,
    turns: [
      ...first.turns,
      { role: "assistant", content: text.trim().slice(0, 8_000) || "(no answer)" },
      { role: "user", content: correction },
    ],
    maxOutputTokens: cut ? first.maxOutputTokens * 2 : first.maxOutputTokens,
  };
}
