/** The way to the next line that needs somebody. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Desk } from "./desk.ts";

/** From a line, or with null from the top; `look` are the classes of the button. */
export function goOn(
  desk: Desk,
  from: string | null,
  look: "word" | "word quiet s",
): TemplateResult | typeof nothing {
  const step = desk.next(from);
  if (!step) return nothing;
  return html`<button class=${look} @click=${() => desk.focus(step.id)}>
    ${desk.texts.plan.goOn(step.number)}
  </button>`;
}
