/** An objective that is a piece of work. */
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
      why: "You can finish a task and nobody is better off.",
      todo: "Say who gains from it, and what is different for them.",
      ask: "Who is it for, and what is different for them afterwards?",
    },
  },
  check({ text, reading }) {
    if (!reading.task || reading.research) return [];
    return [{ messageId: "task", span: phraseFrom(text, reading.task.span.start) }];
  },
});
