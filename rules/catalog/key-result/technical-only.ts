/** A metric or part of the system, with nobody named who gains. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import type { Span } from "../../okr.ts";
import { besideEffect, explores, feeds } from "../stands.ts";
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
    nobody: {
      what: "“{{words}}” is the system's. Who gains from it?",
      why: "A model can get better on paper with nobody outside the team noticing.",
      todo: "Name who gains, or link it to the business key result that it feeds.",
      ask: "What do users or the business notice when this level is reached?",
    },
  },
  check(kr, { plan }) {
    const { technicalOnly, kind, vanityCount, roles } = kr.reading;
    if (!technicalOnly || feeds(kr) || kind !== "outcome" || vanityCount) return [];
    if (roles.includes("maintenance") || shippedMeans(kr)) return [];
    const mild = besideEffect(kr) || explores(kr, plan);
    return [
      { messageId: "nobody", span: technicalWords(kr), ...(mild ? { atMost: "nudge" } : {}) },
    ];
  },
});

function technicalWords(kr: ReadKeyResult): Span {
  const { reading, text } = kr;
  const said = reading.metric?.span ?? qualityWords(kr) ?? reading.subject?.span;
  return said ?? phraseFrom(text, reading.verb?.span.start ?? 0);
}

export const docs: RuleDocs = {
  title: "Name who gains from the technical metric",
  why: "Technical metrics mean nothing to the business, and a better F1 score is no benefit by itself.",
  how: "Say what the level lets users do, or link the key result to the parent that it feeds. Keep the number as a quality threshold.",
  whenNot:
    "Where it feeds a business key result. Beside an adoption or business key result, and in exploration, it is at most a nudge. Outputs and activities have a graver finding, and care for live models is left alone. Run-time levels such as latency are operational, not technical only.",
};

export const examples: RuleExamples = {
  good: [
    { text: "8 of 10 callers reach the right desk first time" },
    { text: "p99 of the scoring service stays below 120 ms" },
  ],
  bad: [{ text: "«F1 score of the routing model» rises from 0.71 to 0.85", is: "nobody" }],
  looksBad: [
    {
      text: "F1 score of the routing model rises from 0.71 to 0.85",
      parents: ["Median claim settlement from 12 days to 5 days"],
      feeds: [1],
    },
    {
      text: "Raise intent-classifier accuracy so that 8 of 10 callers reach the right desk first time",
    },
  ],
};
