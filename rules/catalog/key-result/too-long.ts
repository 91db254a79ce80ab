/** A key result that nobody will remember. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "kr/too-long",
    scope: "keyResult",
    group: "clarity",
    severity: { starter: "nudge", standard: "nudge", strict: "nudge" },
    cost: 5,
    source: "Wodtke",
    anyLanguage: true,
    // The longest good key results of the labelled corpus stay below.
    options: { words: { default: 40, min: 10, max: 500 } },
  },
  label: "long",
  messages: {
    words: "{{count}} words: nobody will remember this one.",
  },
  check(kr, { settings }) {
    // So many words take as many letters and blanks, at least.
    if (kr.text.length < 2 * settings.words) return [];
    const count = kr.text.split(/\s+/u).filter((word) => word !== "").length;
    return count > settings.words ? [{ messageId: "words", data: { count: String(count) } }] : [];
  },
});
