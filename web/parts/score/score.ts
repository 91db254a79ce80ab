/** A score and its sum: never a naked number, no grade, no colour. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Score } from "../../../rules/okr.ts";
import type { Texts } from "../../locales/en.ts";

/** `38 = 100 − 30 output − 20 technical only`. */
export function sum(score: Score, texts: Texts): TemplateResult {
  return html`<b>${score.value}</b> = ${addends(score, texts)}`;
}

function addends({ value, reasons }: Score, texts: Texts): string {
  if (reasons.length === 0) return `100, ${texts.score.nothing}`;
  const all = reasons.reduce((points, reason) => points + reason.points, 0);
  const parts = reasons
    .map(({ points, label, ruleId }) => ` − ${points} ${ruleId ? label : texts.score.below(label)}`)
    .join("");
  return `100${parts}${100 - all < value ? `, ${texts.score.floor}` : ""}`;
}

/** The number in the margin; pressing it opens its sum. */
export function scoreMark(given: Score, texts: Texts): TemplateResult {
  return html`<details class="score">
    <summary aria-label=${texts.score.show(given.value)} @blur=${close} @keydown=${closeOnEscape}>
      ${given.value}
    </summary>
    <p>${sum(given, texts)}</p>
  </details>`;
}

function close({ target }: Event) {
  if (target instanceof Element) target.closest("details")?.removeAttribute("open");
}

function closeOnEscape(event: KeyboardEvent) {
  if (event.key === "Escape") close(event);
}
