/** What `kr/no-baseline` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./no-baseline.ts";

export const docs: RuleDocs = {
  title: "Say where you start",
  why: "A target alone does not say whether it is bold, easy or already reached.",
  how: "Add “from …”. If nobody knows today's level, let measuring it be the first key result.",
  whenNot:
    "One principle: a goal to be reached is asked where it starts, a level that holds is not. So ceilings and floors (“no more than 5%”, “below 0.3%”), service levels such as availability, committed key results, zero or all stay silent; so do things that start at zero, and in exploration the baseline itself. It is never more than a question: most good key results in the wild have no baseline.",
};

export const examples: RuleExamples = {
  good: [{ text: "Setup abandonment falls from 27% to 15%" }],
  bad: [
    { text: "Raise conversion to «8%»", is: "missing" },
    { text: "Reduce cost per claim by «20%»", is: "relative" },
    { text: "NPS >= «45»", is: "missing" },
    { text: "Durchlaufzeit «3 Monate»", is: "missing" },
    { text: "MTTR «4 h»", is: "missing" },
  ],
  looksBad: [
    { text: "Baseline measured for 2 of the use cases", pattern: "exploration" },
    { text: "Zero Sev1 incidents" },
    { text: "3 departments report at least 2 hours saved per caseworker and week" },
    { text: "Wrong routing no more than 5%" },
    { text: "Crashrate der App < 0,3 %" },
    { text: "Verfügbarkeit >= 99,5 %" },
    { text: "Answers within the hour rise to 90%", commitment: "committed" },
    { text: "Satisfaction with auto-settled claims stays at or above 4.2 of 5" },
    { text: "Get 100 subscribers" },
  ],
};
