/** Two results in one line. */
import { defineRule } from "../../define.ts";
import { carriesThreshold, shipsWithThreshold } from "../signs/shipping.ts";
import { hasJoint, hasTwoLevels, splitInTwo, withoutLists } from "../signs/split.ts";
import { isFinding } from "../signs/stands.ts";

export const rule = defineRule({
  meta: {
    id: "kr/compound",
    scope: "keyResult",
    group: "clarity",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 12,
    source: "Google re:Work; Wodtke",
  },
  label: "two in one",
  messages: {
    split: "“{{second}}” is a second result.",
    two: "This line holds two results.",
  },
  check(kr, { plan }) {
    const joined = kr.reading.compound && hasJoint(withoutLists(kr.text));
    if (!joined && !hasTwoLevels(kr.text)) return [];
    if (carriesThreshold(kr.text) || shipsWithThreshold(kr)) return [];
    // "Test finished, sensitivity reported": one assessment.
    if (isFinding(kr, plan)) return [];
    const halves = splitInTwo(kr.text);
    if (!halves) return [{ messageId: "two" }];
    const { first, second, span } = halves;
    return [{ messageId: "split", span, data: { first, second } }];
  },
});
