/** A key result without a link to the level above. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { feeds } from "../stands.ts";

export const rule = defineRule({
  meta: {
    id: "kr/feeds-nothing",
    scope: "keyResult",
    group: "alignment",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Our method; Doerr",
  },
  label: "feeds nothing",
  messages: {
    loose: {
      what: "Feeds no business key result. Which one does it move?",
      why: "What is linked to nothing above is the first to be cut and the last to be understood.",
      todo: "Link it to the parent that it feeds, or say that it is a guardrail.",
      ask: "Which business key result moves when this one does?",
    },
  },
  check(kr, { plan }) {
    const { roles, direction, kind, technicalOnly } = kr.reading;
    if (plan.plan.parents.length === 0 || feeds(kr)) return [];
    // What is no outcome yet has a graver finding; a technical one is asked for its link already.
    if (kind !== "outcome" || technicalOnly) return [];
    if (roles.includes("guardrail") || roles.includes("maintenance") || direction === "hold")
      return [];
    return [{ messageId: "loose" }];
  },
});

export const docs: RuleDocs = {
  title: "Say which business key result it feeds",
  why: "The hierarchy is what lets leadership read a technical plan.",
  how: "Link the key result to the parent that moves when it does.",
  whenNot:
    "Guardrails and maintenance protect rather than feed; plans without parents have nothing to link to. It waits until the line is an outcome.",
};

const PARENTS = ["Median claim settlement from 12 days to 5 days"];

export const examples: RuleExamples = {
  good: [
    {
      text: "First-contact resolution rises from 41% to 55%",
      parents: PARENTS,
      feeds: [1],
    },
  ],
  bad: [
    {
      text: "First-contact resolution rises from 41% to 55%",
      parents: PARENTS,
      is: "loose",
    },
  ],
  looksBad: [
    { text: "Satisfaction with auto-settled claims stays at or above 4.2 of 5", parents: PARENTS },
    { text: "First-contact resolution rises from 41% to 55%" },
  ],
};
