/** Priority tags, handles and bare links in the sentence. */
import { defineRule } from "../../define.ts";
import type { Span } from "../../okr.ts";

const NOISE =
  /(?:^\[?P\d\]?(?:\s*[-:–]\s*|\s+)|(?:^|\s)@[\w.-]{2,40}\b|(?:^|\s)\(?https?:\/\/\S{1,2000})/gi;

export const rule = defineRule({
  meta: {
    id: "kr/noise",
    scope: "keyResult",
    group: "clarity",
    severity: { starter: "off", standard: "nudge", strict: "nudge" },
    cost: 2,
    source: "Our method",
  },
  label: "tags",
  messages: {
    tag: "“{{words}}” is not part of the result.",
  },
  check(kr) {
    const span = firstNoise(kr.text);
    if (!span) return [];
    const edits = [{ span: widen(kr.text, span), text: "" }];
    return [{ messageId: "tag", span, fix: { title: "Take it out", edits } }];
  },
});

function firstNoise(text: string): Span | null {
  if (text.search(NOISE) < 0) return null;
  for (const match of text.matchAll(NOISE)) {
    const words = match[0].trim();
    const start = match.index + match[0].indexOf(words);
    // Alone it is all that the line has.
    if (words.length < text.trim().length) return { start, end: start + words.length };
  }
  return null;
}

/** With the space that would be left over. */
function widen(text: string, { start, end }: Span): Span {
  if (start > 0) return { start: text.charAt(start - 1) === " " ? start - 1 : start, end };
  const space = /^\s+/u.exec(text.slice(end));
  return { start, end: end + (space?.[0].length ?? 0) };
}
