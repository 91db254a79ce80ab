/** The same key result twice, give or take the little words. */
import type { Problem } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { lazyPattern } from "../../lazy-pattern.ts";

export const rule = defineRule({
  meta: {
    id: "set/duplicates",
    scope: "set",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 10,
    source: "Our method",
    anyLanguage: true,
  },
  label: "duplicate",
  messages: {
    same: "“{{twin}}” is there twice.",
  },
  check({ keyResults }) {
    if (keyResults.length < 2) return [];
    const seen = new Set<string>();
    const problems: Problem[] = [];
    for (const { id, text } of keyResults) {
      const words = (text.toLowerCase().match(WORDS()) ?? [])
        .filter((word) => !LITTLE.has(word))
        .join(" ");
      if (words === "") continue;
      if (seen.has(words)) {
        const data = { twin: text.trim(), about: text };
        problems.push({ messageId: "same", keyResultId: id, data });
      }
      seen.add(words);
    }
    return problems;
  },
});

const WORDS = lazyPattern(String.raw`[\p{L}\p{N}%]+`, "gu");
const LITTLE = new Set(
  "a an the of in at on by for our all is are der die das den dem des ein eine im am".split(" "),
);
