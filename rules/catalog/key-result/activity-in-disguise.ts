/** A from-to that measures effort. */
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
      what: "“{{words}}” has numbers, and they count effort.",
      why: "More work is a cost until somebody gains from it.",
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
