/** Whether less of it is better, by the user's comparator, verb or metric. */
import { W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import type { Standing } from "../standing.ts";
import { regex } from "../../regex.ts";

const LESS = regex("iu")`
    \b(?:time|times|latency|errors?|costs?|duration|complaints?|incidents?|delays?|churn|attrition|
      abandonment|rollbacks?|timeouts?|declines?|bugs?|wait|waiting|late|lost|reopened|memory|fewer|
      less|down|minus|under|below|at most|no more|reduce[sd]?|lower|cut|decrease[sd]?|shrink|wer|
      refunds?|mttr|regressions?)\b
  `;

/** "2 hours saved per caseworker": more of it is better, whatever it is saved from. */
const GAINS = /\b(?:saved|savings?|gained|freed|eingespart)\b/iu;

/** "falls" or "rises"; where nothing tells, more is better. */
export function direction({ reading, words, language }: Standing): "falls" | "rises" {
  const { comparator } = reading;
  if (GAINS.test(words.sentence)) return "rises";
  if (reading.direction === "decrease" || comparator === "<" || comparator === "<=") return "falls";
  if (reading.direction === "increase" || comparator === ">" || comparator === ">=") return "rises";
  if (LESS.test(words.sentence)) return "falls";
  const counted = W.people | W.staff | W.uptake | W.fault;
  const first = tokenise(words.sentence, language).find((each) => each.word.bits & counted);
  return first && first.word.bits & W.fault ? "falls" : "rises";
}
