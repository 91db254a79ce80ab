/** Reads an objective: what it should be (an aim for somebody) and what it should not. */
import type { Language, Phrase, Span } from "../okr.ts";
import { W } from "./lexicon/classes.ts";
import { objectiveWords } from "./objective-words.ts";
import { scanQuantities } from "./numbers/quantity.ts";
import type { Token } from "./text/tokens.ts";
import { regex } from "../regex.ts";

export interface ObjectiveReading {
  /** Numbers that say how much: they belong in key results. */
  metrics: Span[];
  /** The verb that makes the objective a task. */
  task: Phrase | null;
  /** Who gains. */
  beneficiary: Phrase | null;
  /** The means, where the objective prescribes it. */
  solution: Phrase | null;
  /** Big words with nobody who gains. */
  slogan: boolean;
  /** Finds something out, so that a half-year fits better than a quarter. */
  research: boolean;
}

const RESEARCH = new RegExp(
  String.raw`^\W{0,3}(?:understand (?:why|how|what|where|which|who)|verstehen, w(?:arum|ie|as|er|o))\b` +
    String.raw`|\b(?:research|explor\w*|investigat\w*|find out|discover|(?:understand|learn|know|knows) whether` +
    String.raw`|feasib\w*|validate whether|assess whether|study|hypothes\w*|herausfinden|erkund\w*|erforsch\w*` +
    String.raw`|forschung|untersuch\w*|machbarkeit|(?:klären|wissen|wei(?:ß|ss)|prüfen|lernen|zeigt sich), ob\b)`,
  "i",
);

const phraseOf = (text: string, token: Token): Phrase => ({
  text: text.slice(token.start, token.end),
  span: { start: token.start, end: token.end },
});

/** What an objective says. Never throws; spans are UTF-16 offsets into `text`. */
export function readObjective(
  text: string,
  context: { language: Language; terms: readonly string[] },
): ObjectiveReading {
  const { masked, tokens } = objectiveWords(text, context.language);
  const words = tokens.filter((token) => token.type === "word");
  const metrics = scanQuantities(tokens, text, context.language)
    .filter((each) => each.sort === "amount")
    .map((each) => each.span);
  const first = words[0];
  const leads = first?.word.form === "base" ? first.word.bits : 0;
  const orders = (leads & (W.make | W.effort | W.hire)) !== 0 && !isSentence(words);
  const task = first && orders ? phraseOf(text, first) : null;
  const beneficiary = words.find((token) => token.word.bits & (W.people | W.staff)) ?? null;
  const solution =
    words.find(({ word: { bits } }, at) => at > 0 && bits & W.technical && !(bits & W.people)) ??
    null;
  const vague = words.some((token) => token.word.bits & W.vague);
  return {
    metrics,
    task,
    beneficiary: beneficiary && phraseOf(text, beneficiary),
    solution: task && solution ? phraseOf(text, solution) : null,
    slogan: vague && !beneficiary && words.length <= 6,
    research: RESEARCH.test(masked),
  };
}

const VERB = W.effort | W.use | W.feel | W.reach | W.trade;
/** Verbs that are no names as well: what they open is an order. */
const ONLY_VERB = regex("")`
    ^(?:launch|build|deploy|develop|implement|create|publish|deliver|introduce|establish|migrate|
      automate|make|provide|write|define)$
  `;
const NOUN = W.artefact | W.practice | W.technical | W.people | W.fault | W.money | W.run;

/**
 * Whether what opens like an order is a sentence with a verb of its own: "Restore works when it has
 * to", "Market stalls sell more". A name goes before such a verb, with no article in between.
 */
function isSentence(words: readonly Token[]): boolean {
  if (ONLY_VERB.test(words[0]?.text ?? "")) return false;
  const end = words.findIndex(({ word }) => word.bits & W.preposition);
  return words.slice(0, end < 0 ? words.length : end).some(({ word }, at) => {
    if (at === 0 || !(word.bits & VERB) || word.bits & NOUN) return false;
    if (word.form === "s") return true;
    const before = words[at - 1];
    const isMany = /[^s]s$/.test(before?.text ?? "") || ((before?.word.bits ?? 0) & W.staff) !== 0;
    return word.form === "base" && isMany;
  });
}
