/** What `kr/deadline-outside` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./deadline-outside.ts";

export const docs: RuleDocs = {
  title: "Keep the date inside the plan",
  why: "A past date cannot be steered by, and one after the plan's end cannot be scored with it.",
  how: "Set a date inside the plan's period, or drop it and let the period's end count.",
  whenNot: "A date that has passed within the plan's own period: that is for the review.",
  options: { grace: "Days after the plan's end on which a result may still be due." },
};

export const examples: RuleExamples = {
  good: [{ text: "NPS rises from 30 to 40 by 15 December 2026" }],
  bad: [
    { text: "NPS rises from 30 to 40 «by 15 March 2024»", period: "none", is: "over" },
    { text: "NPS rises from 30 to 40 «by 15 March 2027»", is: "late" },
  ],
  looksBad: [
    { text: "NPS rises from 30 to 40 by 2 October 2026" },
    { text: "NPS rises from 30 to 40 by 15 January 2027", options: { grace: 15 } },
  ],
};
