/** A from-to that measures effort. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { isActivityInDisguise, namesOwnEpisodes } from "../disguise.ts";
import { flaggedWords } from "../words.ts";

export const rule = defineRule({
  meta: {
    id: "kr/activity-in-disguise",
    scope: "keyResult",
    group: "outcome",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 50,
    source: "Our method; Castro",
  },
  label: "activity in disguise",
  messages: {
    effort: {
      what: "“{{words}}” has numbers, and they measure effort.",
      why: "More of your own work is a cost until somebody gains from it.",
      todo: "Say what the extra effort is for, and measure that instead.",
      ask: "What do you expect to get better when you do more of it?",
    },
  },
  check(kr) {
    if (!isActivityInDisguise(kr)) return [];
    const cap = namesOwnEpisodes(kr.text) ? {} : ({ atMost: "warning" } as const);
    return [{ messageId: "effort", span: flaggedWords(kr), ...cap }];
  },
});

export const docs: RuleDocs = {
  title: "A baseline does not make effort a result",
  why: "“From 2 to 6 meetings” looks like a key result and still counts what the team does.",
  how: "Ask what the extra effort should bring about, and put the numbers on that.",
  whenNot: "When the count is of what others choose to do, such as registrations.",
};

export const examples: RuleExamples = {
  good: [{ text: "Ad-hoc tickets from analysts fall from 130 to 70 a month" }],
  bad: [
    {
      text: "«Increase number of stakeholder meetings» held per month from 2 to 6",
      is: "effort",
    },
  ],
  looksBad: [
    { text: "Cost per training run falls from 48 USD to 30 USD" },
    { text: "New workspaces that invite a second person within 7 days: 38% → 50%" },
  ],
};
