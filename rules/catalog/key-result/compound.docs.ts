/** What `kr/compound` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./compound.ts";

export const docs: RuleDocs = {
  title: "One result a line",
  why: "A line with two results has no score when only one is reached.",
  how: "Split it where the second result begins, or keep the one that matters more.",
  whenNot: "A guardrail that belongs to the same metric, such as a level and its percentile.",
};

export const examples: RuleExamples = {
  good: [{ text: "NPS rises from 30 to 40" }],
  bad: [
    {
      text: "NPS rises from 30 to 40 and «churn falls from 5% to 3%»",
      is: "split",
    },
    {
      text: "Conversion climbs to 5% while «returns fall below 9%»",
      is: "split",
    },
    {
      text: "Cut costs by 10%, churn by 2 points and «tickets by 20%»",
      is: "split",
    },
    { text: "Port 11 heuristics to the rule service and delete the old worker", is: "two" },
  ],
  looksBad: [
    { text: "Interview 12 radiologists and 8 ED doctors" },
    { text: "Camera inspection on lines 2, 4 and 7 live with recall of at least 0.97" },
    {
      text: "Retrospective test on 4,000 of our own images finished, sensitivity and specificity reported per site",
      objective: "Find out whether AI triage is worth it for us",
    },
    { text: "Handling time for claims and appeals falls from 6 h to 3 h" },
    { text: "MTTR for Sev1 and Sev2 is at most 45 minutes" },
  ],
};
