/** Applying a safe edit. */
import type { Fix } from "./okr.ts";

/** The text with the fix's edits; their spans count in the text before any of them. */
export function applyFix(text: string, fix: Fix): string {
  return fix.edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: by }) => now.slice(0, span.start) + by + now.slice(span.end), text)
    .trim();
}
