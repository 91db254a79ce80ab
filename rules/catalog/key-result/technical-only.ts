/** A metric or part of the system, with nobody named who gains. */
import { defineRule } from "../../define.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import type { Span } from "../../okr.ts";
import { saysCeiling, speaksOfRunning } from "../signs/guarded.ts";
import { findOpinion } from "../signs/opinion.ts";
import { promisesInFull } from "../signs/promise.ts";
import { besideEffect, besideOutcome, explores, feeds, isFinding } from "../signs/stands.ts";
import { namesModel, qualityWords, shippedMeans, shipsWithThreshold } from "../signs/shipping.ts";
import { anyWord } from "../signs/word-list.ts";
import { phraseFrom } from "../signs/words.ts";

export const rule = defineRule({
  meta: {
    id: "kr/technical-only",
    scope: "keyResult",
    group: "outcome",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 20,
    source: "Our method",
  },
  label: "technical only",
  messages: {
    nobody: "“{{words}}” is about the system. Who gains from it?",
  },
  check(kr, { plan }) {
    const { technicalOnly, kind, vanityCount, roles } = kr.reading;
    const isTechnical = technicalOnly || (!roles.includes("adoption") && MODEL_ERROR.test(kr.text));
    if (!isTechnical || feeds(kr) || kind !== "outcome" || vanityCount) return [];
    if (roles.includes("maintenance") || shippedMeans(kr)) return [];
    if (promisesInFull(kr) || findOpinion(kr.text) || isFinding(kr, plan)) return [];
    if (isFelt(kr) || answersQuestion(kr) || isCeiling(kr)) return [];
    // In a build, a thing with its own threshold stands beside what it changes.
    if (shipsWithThreshold(kr) && besideOutcome(kr)) return [];
    const mild = besideEffect(kr) || explores(kr, plan);
    return [
      { messageId: "nobody", span: technicalWords(kr), ...(mild ? { atMost: "nudge" } : {}) },
    ];
  },
});

/** How far a model is off: whatever it is measured in, only those who build it speak of it. */
const MODEL_ERROR = /\b(?:rmse|mae|mape|ndcg|auc|perplexity)\b/i;

/** What people notice of a model: work thrown away, alarms for nothing, hints that they click away. */
const FELT = anyWord(
  "false_rejects? rejects? scrap false_alarms? fehlalarm* *ausschuss* dismissed overridden clicked_away " +
    "weggeklickt not_by_customers not_by_users by_customers by_users",
);
const TOOLING = anyWord("tests? builds? pipelines? deploy* releases? ci");
const DEVELOPERS = anyWord("devs? developers? engineers? entwickler* engineering");

/** Whether those who gain are in the words: the line's, or for their tools the objective's. */
function isFelt({ text, set }: ReadKeyResult): boolean {
  if (FELT().test(text)) return true;
  return TOOLING().test(text) && DEVELOPERS().test(set.text) && !namesModel(text);
}

/** "Whether surrogate models can replace the simulation": how far they are off is the answer. */
function answersQuestion({ set, reading: { target } }: ReadKeyResult): boolean {
  return set.reading.research && target !== null;
}

/** "Crash rate below 0.3%": a level that holds guards those who use it; a model's own error does not. */
function isCeiling(kr: ReadKeyResult): boolean {
  if (qualityWords(kr) || MODEL_ERROR.test(kr.text) || /hal+u[cz]inati?on/i.test(kr.text))
    return false;
  const { comparator, baseline } = kr.reading;
  if (baseline !== null) return false;
  const isBelow = comparator === "<" || comparator === "<=";
  return saysCeiling(kr.text) || (isBelow && speaksOfRunning(kr.text));
}

function technicalWords(kr: ReadKeyResult): Span {
  const { reading, text } = kr;
  // Between two levels the metric's own words say enough.
  const quality = reading.baseline ? null : qualityWords(kr);
  const said = quality ?? reading.metric?.span ?? reading.subject?.span;
  return said ?? phraseFrom(text, reading.verb?.span.start ?? 0);
}
