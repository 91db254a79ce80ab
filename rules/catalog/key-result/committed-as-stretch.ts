/** A promise that is treated as a stretch: the 70% rule does not apply to it. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { findPromise } from "../promise.ts";

export const rule = defineRule({
  meta: {
    id: "kr/committed-as-stretch",
    scope: "keyResult",
    group: "ambition",
    severity: { starter: "nudge", standard: "warning", strict: "error" },
    cost: 10,
    source: "Doerr; our method",
  },
  label: "promise as a stretch",
  messages: {
    promise: {
      what: "“{{words}}” is a promise: 70% of it is a miss.",
      why: "Compliance, safety and service levels are expected in full, and a miss needs a reason.",
      todo: "Mark it as committed, and set the level that you promise.",
      ask: "Whom did you promise it to, and at which level?",
    },
  },
  check(kr) {
    if (kr.keyResult.commitment !== "aspirational") return [];
    const span = findPromise(kr);
    return span ? [{ messageId: "promise", span }] : [];
  },
});

export const docs: RuleDocs = {
  title: "Expect promises in full",
  why: "Reaching 70% of a stretch is a success. Reaching 70% of a safety rule is an incident.",
  how: "Mark compliance, safety and service levels as committed, and set the level that is promised.",
  whenNot: "A better service level than the one promised may be a stretch; say so in the notes.",
};

export const examples: RuleExamples = {
  good: [{ text: "Achieve 99.95% uptime", commitment: "committed" }],
  bad: [
    { text: "Achieve 99.95% «uptime»", commitment: "aspirational", is: "promise" },
    {
      text: "Every release passes the «GDPR» review before it ships",
      commitment: "aspirational",
      is: "promise",
    },
  ],
  looksBad: [{ text: "Weekly readers rise from 42,000 to 60,000", commitment: "aspirational" }],
};
