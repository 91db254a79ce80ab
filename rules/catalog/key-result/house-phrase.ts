/** A phrase that the house has set aside. */
import type { Problem } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { findPhrase } from "../signs/house.ts";

export const rule = defineRule({
  meta: {
    id: "kr/house-phrase",
    scope: "keyResult",
    group: "clarity",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 5,
    source: "House rules",
  },
  label: "house phrase",
  messages: {
    avoid: "“{{words}}” is a phrase that the house avoids.",
    instead: "“{{words}}”: the house says “{{instead}}”.",
  },
  check: ({ text }, { options }) =>
    (options.house?.avoid ?? []).flatMap(({ phrase, instead }): Problem[] => {
      const span = findPhrase(text, phrase);
      if (!span) return [];
      if (!instead) return [{ messageId: "avoid", span }];
      const fix = { title: `Write “${instead}”`, edits: [{ span, text: instead }] };
      return [{ messageId: "instead", span, data: { instead }, fix }];
    }),
});
