/** What `kr/feeds-nothing` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./feeds-nothing.ts";

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
