/** What `set/duplicates` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./duplicates.ts";

export const docs: RuleDocs = {
  title: "Say each result once",
  why: "A duplicate takes the place of a result that is missing.",
  how: "Keep one of the two, or write what makes them differ.",
  whenNot: "The same metric for two groups of people, each named.",
};

export const examples: RuleExamples = {
  good: [{ text: "Night shifts get quiet", beside: ["NPS rises from 30 to 40", "WAU 42k"] }],
  bad: [
    {
      text: "Night shifts get quiet",
      beside: ["NPS rises from 30 to 40", "NPS rises from 30 to 40."],
      is: "same",
    },
    {
      text: "Night shifts get quiet",
      beside: [
        "Share of calls answered rises from 40% to 60%",
        "Share of the calls answered rises from 40% to 60%",
      ],
      is: "same",
    },
  ],
  looksBad: [
    {
      text: "Night shifts get quiet",
      beside: ["NPS of handlers rises from 30 to 40", "NPS of customers rises from 30 to 40"],
    },
  ],
};
