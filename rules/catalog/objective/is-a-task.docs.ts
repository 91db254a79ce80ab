/** What `objective/is-a-task` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./is-a-task.ts";

export const docs: RuleDocs = {
  title: "Aim at a change, not at a task",
  why: "An objective that is a task leaves the key results nothing to measure but progress on it.",
  how: "Ask what the task is for, and write that.",
  whenNot:
    "Research objectives, where finding out is the aim, and objectives that put a thing into people's hands.",
};

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves" }],
  bad: [
    { text: "«Deploy a routing model»", is: "task" },
    { text: "«KI Plattform aufbauen» die skaliert", is: "task" },
  ],
  looksBad: [
    { text: "Keep the stroke detector that is already live safe" },
    { text: "Find out whether churn modelling pays for us" },
    { text: "Put production-ready AI for claims into people's hands" },
  ],
};
