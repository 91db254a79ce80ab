/** What `objective/prescribes-solution` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./prescribes-solution.ts";

export const docs: RuleDocs = {
  title: "Leave the means open",
  why: "AI work often learns mid-quarter that the first idea does not carry. An objective about the problem survives that.",
  how: "Write the problem as its people feel it.",
  whenNot:
    "Platform objectives, where the shared foundation is what the teams ask for, and objectives that put a thing into people's hands.",
};

export const examples: RuleExamples = {
  good: [{ text: "Colleagues get unstuck without waiting in a queue" }],
  bad: [
    { text: "Deploy a «model» that routes tickets", is: "means" },
    { text: "Customers get answers faster with an «LLM-based assistant»", is: "means" },
    { text: "Sichtprüfung an der Becherlinie mit «Kamera»", is: "means" },
    { text: "Cut fraud by building «a graph neural network»", is: "means" },
  ],
  looksBad: [
    { text: "Find out whether a forecasting model pays for our planners" },
    { text: "Colleagues work with a model that they trust" },
    { text: "Put production-ready AI for claims into people's hands" },
  ],
};
