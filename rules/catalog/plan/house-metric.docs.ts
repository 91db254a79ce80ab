/** What `plan/house-metric` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./house-metric.ts";

export const docs: RuleDocs = {
  title: "Hold the house's metrics",
  why: "Some organisations follow a metric through every plan, such as safety or satisfaction.",
  how: "List them under house.metrics in the configuration, each with the words that name it.",
  whenNot: "Silent unless the configuration lists metrics.",
};

const HOUSE = { metrics: [{ name: "customer satisfaction", words: ["satisfaction", "CSAT"] }] };

export const examples: RuleExamples = {
  good: [
    {
      text: "Simple claims settle themselves",
      beside: ["Customer satisfaction stays at or above 4.2 of 5"],
      house: HOUSE,
    },
  ],
  bad: [
    { text: "Simple claims settle themselves", beside: ["WAU 42k"], house: HOUSE, is: "missing" },
  ],
  looksBad: [{ text: "Simple claims settle themselves", beside: ["WAU 42k"] }],
};
