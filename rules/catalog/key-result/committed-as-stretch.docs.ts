/** What `kr/committed-as-stretch` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./committed-as-stretch.ts";

export const docs: RuleDocs = {
  title: "Expect promises in full",
  why: "Reaching 70% of a stretch is a success. Reaching 70% of a safety rule is an incident.",
  how: "Mark compliance, safety and service levels as committed, and set the level that is promised.",
  whenNot: "A better service level than the one promised may be a stretch; say so in the notes.",
  options: {
    promises: "Further words that make a key result a promise, such as a law of your field.",
  },
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
    {
      text: "Critical «vulnerabilities» are patched within 7 days",
      commitment: "aspirational",
      is: "promise",
    },
    {
      text: "80% of credit models pass the «MaRisk» review",
      commitment: "aspirational",
      options: { promises: ["MaRisk", "Solvency II"] },
      is: "promise",
    },
  ],
  looksBad: [{ text: "Weekly readers rise from 42,000 to 60,000", commitment: "aspirational" }],
};
