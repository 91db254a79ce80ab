/** Whether a sentence that a model wrote about a plan may be shown. */
import { formRefusals } from "../../rules/gate/form.ts";
import { nameRefusals } from "../../rules/gate/names.ts";
import { traceNumbers } from "../../rules/gate/numbers.ts";
import { obeyedRefusals } from "../../rules/gate/obeyed.ts";
import { NOTHING, sourcesOf } from "../../rules/gate/sources.ts";
import type { Sources, SourceText } from "../../rules/gate/sources.ts";
import { vouchedBy } from "../../rules/gate/vouched.ts";
import { contentStems } from "../../rules/gate/words.ts";
import type { Candidate, Plan, Writer } from "../../rules/okr.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import { plainReasons } from "./prose-plain.ts";
import { promptEcho } from "./prompt-echo.ts";
import type { Reason } from "./question.ts";
import { theEar } from "./ear.ts";

export type ProseGate = (sentence: string) => Reason[];

/**
 * The gate for prose: plain, one sentence, no number and no order that does not come from the plan.
 * @param notes texts of the user's beside the plan, which may say several things
 */
export function proseGate(
  plan: Plan,
  instructions: string,
  notes: readonly string[] = [],
): ProseGate {
  const sources = sourcesFor(plan, notes);
  const vouched = vouchedBy(sources);
  const own = contentStems(vouched.said);
  const echo = promptEcho(instructions);
  return (sentence) => {
    const candidate = asExplanation(sentence);
    const plain = plainReasons(sentence, own);
    // A label holds a digit, and is no number.
    const numbers = plain.some(({ code }) => code === "label")
      ? []
      : traceNumbers(sentence, [], sources).refusals.map(({ code }) => ({ code, message: stray }));
    const refusals = [
      ...formRefusals(candidate, vouched.known),
      ...(detectLanguage(sentence) === "en" ? nameRefusals(candidate, vouched.known) : []),
      ...obeyedRefusals(candidate, vouched, writer),
      ...echo(candidate),
    ];
    return [...plain, ...numbers, ...refusals].map(({ code, message }) => ({
      code,
      message: `${nameOf(sentence)}: ${message}`,
    }));
  };
}

const stray =
  "It holds a number that does not stand so in the plan; number words count. Leave it out.";

/** Its beginning, so that the model knows which one is meant. */
function nameOf(sentence: string): string {
  const [start = ""] = /^(?:\S+\s*){0,5}/u.exec(sentence) ?? [];
  return `"${start.trim().slice(0, 60)} …"`;
}

function sourcesFor(plan: Plan, notes: readonly string[]): Sources {
  const place = { plan, objectiveId: "", keyResultId: null, sources: resultsOf(plan) };
  const sources = sourcesOf(place, writer, theEar());
  return {
    ...sources,
    others: [...sources.others, ...notes.map((note) => noteSource(plan, note))],
  };
}

/**
 * A note may say several things of the work. What may be an order is set aside; what only stands
 * beside the work is lent word by word, and its unusual words not at all.
 */
function noteSource(plan: Plan, text: string): SourceText {
  const sources = resultsOf(plan);
  const place = { plan, objectiveId: "", keyResultId: null, notes: [text], sources };
  const [note = NOTHING] = sourcesOf(place, writer, theEar()).others;
  return /\S/u.test(note.addressed + note.beside) ? note : { ...note, said: text };
}

/** What the place does not bring by itself. A text that stood there twice would vouch for itself. */
function resultsOf({ objectives }: Plan): string[] {
  return objectives.flatMap(({ text, keyResults }) => [
    text,
    ...keyResults.map((each) => each.text),
  ]);
}

const writer: Writer = { name: "model", provider: "", model: "", prompt: "" };

/** Stands in for a key result, so that only the sentence is judged. */
function asExplanation(explanation: string): Candidate {
  const text = "Time spent per case falls";
  return { kind: "rewrite", title: "", text, slots: [], proposals: [], explanation };
}
