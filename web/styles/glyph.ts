/** The shapes: a square to fix, a triangle to consider, a ring for a question, a tick for fine. */
import { html, svg } from "lit";
import type { TemplateResult } from "lit";
import type { Severity } from "../../rules/okr.ts";

export type Shape = Severity | "ok";

const paths = {
  ok: svg`<path d="m2 6.4 2.7 2.8L10.2 3" fill="none" stroke="currentColor" stroke-width="1.75"
    stroke-linecap="round" stroke-linejoin="round" />`,
  warning: svg`<path d="M6 1.2 11.4 10.8H.6z" fill="currentColor" />`,
  error: svg`<rect x="1.2" y="1.2" width="9.6" height="9.6" rx="1.5" fill="currentColor" />`,
  nudge: svg`<circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.5" />`,
};

const classes = { ok: "ok", warning: "warn", error: "err", nudge: "nudge" };

/** A 12 px shape; `word` says it to those who don't see it. */
export function glyph(shape: Shape, word: string): TemplateResult {
  return html`<svg class="g ${classes[shape]}" viewBox="0 0 12 12" role="img" aria-label=${word}>
    ${paths[shape]}
  </svg>`;
}

/** The product's mark. */
export const mark = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
  <path
    d="M2 4h7M2 8h5M2 12h7"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    opacity=".45"
  />
  <path
    d="m10.5 8 1.8 1.9L15 6.4"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`;
