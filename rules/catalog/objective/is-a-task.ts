/** An objective that is a piece of work. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { phraseFrom } from "../words.ts";

export const rule = defineRule({
  meta: {
    id: "objective/is-a-task",
    scope: "objective",
    group: "outcome",
    severity: { starter: "nudge", standard: "warning", strict: "error" },
    cost: 10,
    source: "Castro; Wodtke",
  },
  label: "task as objective",
  messages: {
    task: {
      what: "“{{words}}” is a task. What is it for?",
      why: "A task can be finished while nothing gets better for anybody.",
      todo: "Say what is different for whom once it is done.",
      ask: "For whom is it done, and what is different afterwards?",
    },
  },
  check({ text, reading }) {
    if (!reading.task || reading.research) return [];
    return [{ messageId: "task", span: phraseFrom(text, reading.task.span.start) }];
  },
});

export const docs: RuleDocs = {
  title: "Aim at a change, not at a task",
  why: "An objective that is a task leaves the key results nothing to measure but progress on it.",
  how: "Ask what the task is for, and write that.",
  whenNot: "Research objectives, where finding out is the aim.",
};

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves" }],
  bad: [{ text: "«Deploy a routing model»", is: "task" }],
  looksBad: [{ text: "Find out whether churn modelling pays for us" }],
};
