/** The gate: may this suggestion be shown in that place? Both writers pass through it. */
import { check } from "./check.ts";
import { fieldsOf, formRefusals } from "./gate/form.ts";
import { languageRefusals } from "./gate/language.ts";
import { nameRefusals } from "./gate/names.ts";
import { strayNumbers, traceNumbers } from "./gate/numbers.ts";
import type { Ear } from "./gate/ear.ts";
import { obeyedRefusals, unexplainedRefusals } from "./gate/obeyed.ts";
import type { Refusal } from "./gate/refusal.ts";
import { suggestionId } from "./gate/remember.ts";
import { rereadRefusals, standIn } from "./gate/reread.ts";
import { sourcesOf } from "./gate/sources.ts";
import { subjectRefusals } from "./gate/subject.ts";
import { vouchedBy } from "./gate/vouched.ts";
import type { Candidate, CheckOptions, Plan, Suggestion, Writer } from "./okr.ts";

export type { RefusalCode } from "./gate/refusal.ts";

/** No honest field comes near it; what is longer is not worth the reading. */
const LONGEST_FIELD = 1_000;

/** Where a suggestion would stand. */
export interface Place {
  plan: Plan;
  objectiveId: string;
  /** Null: the suggestion adds a key result to the objective. */
  keyResultId: string | null;
  /** More of the user's words that numbers may come from, such as the use case. */
  sources?: readonly string[];
  /** Remarks on how the work goes; numbers may come from them too. */
  notes?: readonly string[];
  options: CheckOptions;
}

export type Verdict = { ok: true; suggestion: Suggestion } | { ok: false; refusals: Refusal[] };

/**
 * Re-reads the candidate in its place by the same rules as the user's own text. Gives the
 * suggestion with the origin of each number and both readings, or every reason against it.
 * Deterministic; never throws, whatever a writer hands in.
 * @param ours words that the writer is known to bring along; no number can come from them
 * @param ear told by a model's writer: what it hands in has to be explained phrase by phrase
 */
export function verify(
  candidate: Candidate,
  place: Place,
  writer: Writer,
  ours: readonly string[] = [],
  ear: Ear | null = null,
): Verdict {
  const tooLong = fieldsOf(candidate).some((field) => field.length > LONGEST_FIELD);
  if (tooLong) return { ok: false, refusals: [{ code: "length", message: "Write far less." }] };
  const sources = sourcesOf(place, writer, ear);
  const vouched = vouchedBy(sources, ours);
  const numbers = traceNumbers(candidate.text, candidate.proposals, sources);
  const refusals = [
    ...formRefusals(candidate, vouched.known),
    ...proposalRefusals(candidate),
    ...numbers.refusals,
    ...strayNumbers(besides(candidate), candidate, sources),
    ...(writer.name === "model" ? languageRefusals(candidate, vouched.said) : []),
    ...nameRefusals(candidate, vouched.known),
    ...subjectRefusals(candidate, vouched, ear),
    ...obeyedRefusals(candidate, vouched, writer),
    ...(ear ? unexplainedRefusals(candidate, vouched, ear) : []),
  ];
  // A text that fails on its face is not worth a reading, and may be very long.
  if (refusals.length > 0) return { ok: false, refusals: distinct(refusals) };

  const reread = standIn(candidate, place, check);
  const worse = rereadRefusals(reread, candidate);
  const { before, after, answers } = reread;
  if (worse.length > 0 || after === null) return { ok: false, refusals: distinct(worse) };
  return {
    ok: true,
    suggestion: {
      id: suggestionId(place, candidate.text),
      kind: candidate.kind,
      title: candidate.title,
      text: candidate.text,
      slots: candidate.slots,
      numbers: numbers.origins,
      explanation: candidate.explanation,
      answers,
      before,
      after,
      writer,
    },
  };
}

/** Title, explanation and questions. "0 is an honest answer" is advice and no claim. */
function besides(candidate: Candidate): string[] {
  const { title, explanation, slots } = candidate;
  const questions = slots.map((slot) => slot.question.replace(/(?<![\d.,])0(?![\d.,%])/gu, ""));
  return [title, explanation, ...questions];
}

function proposalRefusals({ text, proposals }: Candidate): Refusal[] {
  return proposals
    .filter((each) => each.trim() === "" || !text.includes(each))
    .map((each): Refusal => ({
      code: "proposal-not-in-text",
      message: `The proposal "${each.slice(0, 40)}" has to stand in the text exactly as listed.`,
    }));
}

function distinct(refusals: readonly Refusal[]): Refusal[] {
  const seen = new Set<string>();
  return refusals.filter(({ code, message }) => {
    const key = `${code} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
