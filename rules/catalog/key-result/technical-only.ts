/** A metric or part of the system, with nobody named who gains. */
import { defineRule } from "../../define.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import type { Span } from "../../okr.ts";
import { findOpinion } from "../opinion.ts";
import { promisesInFull } from "../promise.ts";
import { besideEffect, explores, feeds, isFinding } from "../stands.ts";
import { qualityWords, shippedMeans } from "../shipping.ts";
import { phraseFrom } from "../words.ts";

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
    const mild = besideEffect(kr) || explores(kr, plan);
    return [
      { messageId: "nobody", span: technicalWords(kr), ...(mild ? { atMost: "nudge" } : {}) },
    ];
  },
});

/** How far a model is off: whatever it is measured in, only those who build it speak of it. */
const MODEL_ERROR = /\b(?:rmse|mae|mape|ndcg|auc|perplexity)\b/i;

function technicalWords(kr: ReadKeyResult): Span {
  const { reading, text } = kr;
  const said = qualityWords(kr) ?? reading.metric?.span ?? reading.subject?.span;
  return said ?? phraseFrom(text, reading.verb?.span.start ?? 0);
}
