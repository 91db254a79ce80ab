/** From one unit of a model's answer to a suggestion: its form, its quotes, then the gate. */
import type { Suggestion, Writer } from "../../rules/okr.ts";
import { verify } from "../../rules/verify.ts";
import type { Place } from "../../rules/verify.ts";
import { CandidateAnswer } from "./answers.ts";
import type { SuggestionEvent } from "./events.ts";
import type { PromptEcho } from "./prompt-echo.ts";
import type { Gated, Reason } from "./question.ts";
import { theEar } from "./ear.ts";

/** What a model was given to work on, to hold its answer against. */
export interface Material {
  /** The user's texts as the prompt shows them, for quotes. */
  given: string;
  echo: PromptEcho;
}

interface Judging extends Material {
  place: Place;
  writer: Writer;
}

export type Judged = { ok: true; suggestion: Suggestion } | { ok: false; reasons: Reason[] };

export function judgeCandidate(unit: unknown, { place, given, echo, writer }: Judging): Judged {
  const parsed = CandidateAnswer.safeParse(unit);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, 4);
    const reasons = issues.map(({ path, message }) => ({
      code: "form",
      message: `${nameOf(unit)} ${path.join(".")}: ${message}`,
    }));
    return { ok: false, reasons };
  }
  const { evidence, ...candidate } = parsed.data;
  const source = plain(given);
  const misquoted = evidence.filter(({ quote }) => !source.includes(plain(quote)));
  const verdict = verify(candidate, place, writer, [], theEar());
  const echoes = echo(candidate);
  const vague = verdict.ok && !verdict.suggestion.after.reading.measurable ? [unmeasured] : [];
  if (verdict.ok && misquoted.length + echoes.length + vague.length === 0) return verdict;
  const refusals = verdict.ok ? [] : verdict.refusals;
  const name = nameOf(unit);
  return {
    ok: false,
    reasons: [
      ...misquoted.map(({ number }) => ({
        code: "misquoted",
        message: `${name} the quote for ${number} does not stand in the user's text.`,
      })),
      ...[...echoes, ...vague, ...refusals].map(({ code, message }) => ({
        code,
        message: `${name} ${message}`,
      })),
    ],
  };
}

const unmeasured: Reason = {
  code: "not-measurable",
  message: "It says nothing that can be counted; name the metric and where it shall be.",
};

/** A gate for suggestions that shows each text once. */
export function suggestionGate(place: () => Place, material: Material) {
  const shown: Suggestion[] = [];
  const gate = (unit: unknown, writer: Writer): Gated<SuggestionEvent> => {
    const judged = judgeCandidate(unit, { ...material, place: place(), writer });
    if (!judged.ok) return judged;
    const { suggestion } = judged;
    if (shown.some(({ id }) => id === suggestion.id)) return { ok: true, events: [] };
    shown.push(suggestion);
    return { ok: true, events: [{ type: "suggestion", suggestion }] };
  };
  return { gate, shown };
}

function nameOf(unit: unknown): string {
  const title: unknown =
    typeof unit === "object" && unit !== null ? Reflect.get(unit, "title") : undefined;
  return typeof title === "string" ? `"${title}":` : "A candidate:";
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ").trim();
}
