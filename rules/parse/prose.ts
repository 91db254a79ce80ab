/** What a letter says round a plan: greeting, closing words, signature. */
import { lazyPattern } from "../lazy-pattern.ts";
import type { Marked } from "./mark.ts";
import { regex } from "../regex.ts";

const GREETING = /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten (?:tag|morgen))\b.{0,40}[,!]$/iu;
/** What a letter says in whole sentences. */
const LETTER = lazyPattern(
  String.raw`^(?:(?:hi|hello|hey|dear|hallo|liebe[rs]?) (?:all|team|both|everyone|everybody|colleagues|zusammen|alle|kolleg\p{L}*|\p{Lu}\p{Ll}{1,20}),[ ]|please (?:find|see)\b|(?:see|find) (?:below|attached)\b|as discussed\b|let me know\b|(?:i|we) hope\b|looking forward\b|any (?:questions|feedback|comments)\b|anbei\b|wie besprochen\b|bei (?:rück)?fragen\b|ich hoffe\b|meldet euch\b)`,
  "iu",
);
const CLOSING = regex("iu")`
    ^(?:(?:kind |best |warm )?regards|best(?: wishes)?|(?:many )?thanks|thank you|cheers|(?:viele|
      beste|liebe|herzliche) grüße|mit freundlichen grüßen|danke)[ \t]*[,.!]?$
  `;

export function isGreeting(text: string): boolean {
  return GREETING.test(text) || LETTER().test(text);
}

/** Labels as unplaced what stands behind a closing, and sentences between labelled key results. */
export function setProseAside(marked: readonly Marked[]): Marked[] {
  const labels = new Set(marked.map(({ label }) => label));
  const labelled = labels.has("objective") && labels.has("keyResult");
  let closed = false;
  let last: Marked["label"] = null;
  return marked.map((one, index) => {
    if (one.label !== null) last = one.label;
    else if (CLOSING.test(one.text)) closed = true;
    if (one.label !== null || one.marker !== "plain") return one;
    const remark = labelled && last === "keyResult" && one.line.afterBlank;
    if (!closed && !remark) return one;
    // Before the next key result it is the objective that has lost its label.
    if (!closed && marked[index + 1]?.label === "keyResult") return { ...one, label: "objective" };
    return { ...one, label: "meta", text: one.line.text };
  });
}
