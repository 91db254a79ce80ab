/** A from-to that measures effort. */
import { defineRule } from "../../define.ts";
import { findOwnEffort, isActivityInDisguise } from "../signs/disguise.ts";
import { flaggedWords } from "../signs/words.ts";

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
    effort: "“{{words}}” has numbers, and they count effort.",
  },
  check(kr) {
    if (!isActivityInDisguise(kr)) return [];
    const own = findOwnEffort(kr.text);
    if (!own) return [{ messageId: "effort", span: flaggedWords(kr), atMost: "warning" }];
    const opening = flaggedWords(kr);
    return [{ messageId: "effort", span: opening.start <= own.start ? opening : own }];
  },
});
