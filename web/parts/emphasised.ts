/** A sentence with the words between double asterisks in bold. */
import { html } from "lit";
import type { TemplateResult } from "lit";

export function emphasised(text: string): (string | TemplateResult)[] {
  return text.split("**").map((part, at) => (at % 2 === 1 ? html`<b>${part}</b>` : part));
}
