/** What `objective/prescribes-solution` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./prescribes-solution.ts";

export const docs: RuleDocs = {
  title: "Leave the means open",
  why: "AI work often learns mid-quarter that the first idea does not carry. An objective about the problem survives that.",
  how: "Write the problem as its people feel it.",
  whenNot: "Platform objectives, where the shared foundation is what the teams ask for.",
};

export const examples: RuleExamples = {
  good: [{ text: "Colleagues get unstuck without waiting in a queue" }],
  bad: [{ text: "Deploy a «model» that routes tickets", is: "means" }],
  looksBad: [{ text: "Find out whether a forecasting model pays for our planners" }],
};
