/** What `kr/no-baseline` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./no-baseline.ts";

export const docs: RuleDocs = {
  title: "Say where you start",
  why: "A target alone does not say whether it is bold, easy or already reached.",
  how: "Add “from …”. If nobody knows today's level, let measuring it be the first key result.",
  whenNot:
    "Things that start at zero, limits that must hold, zero or all, and in exploration the baseline itself. It is never more than a question: most good key results in the wild have no baseline.",
};

export const examples: RuleExamples = {
  good: [{ text: "Setup abandonment falls from 27% to 15%" }],
  bad: [
    { text: "Raise conversion to «8%»", is: "missing" },
    { text: "Reduce cost per claim by «20%»", is: "relative" },
  ],
  looksBad: [
    { text: "Baseline measured for 2 of the use cases", pattern: "exploration" },
    { text: "Zero Sev1 incidents" },
    { text: "Satisfaction with auto-settled claims stays at or above 4.2 of 5" },
    { text: "Get 100 subscribers" },
  ],
};
