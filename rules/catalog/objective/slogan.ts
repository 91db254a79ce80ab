/** Big words, and nobody who gains. */
import { defineRule } from "../../define.ts";
import { findVague } from "../vague.ts";

export const rule = defineRule({
  meta: {
    id: "objective/slogan",
    scope: "objective",
    group: "outcome",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 7,
    source: "Wodtke; OKR consortium",
  },
  label: "slogan",
  messages: {
    nobody: {
      what: "“{{words}}”: for whom?",
      why: "Nobody can disagree with a slogan, so it decides nothing.",
      todo: "Name who gains and what is different for them.",
      ask: "Who gains, and what is different for them?",
    },
  },
  check({ text, reading }) {
    if (!reading.slogan || reading.task || !findVague(text)) return [];
    const start = text.length - text.trimStart().length;
    return [{ messageId: "nobody", span: { start, end: text.trimEnd().length } }];
  },
});
