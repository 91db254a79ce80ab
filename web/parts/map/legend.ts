/** How to read the threads of the map. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { MapTexts } from "../../locales/en.map.ts";

export function legend(words: MapTexts): TemplateResult {
  return html`<p class="legend" aria-hidden="true">
    <span>${line("said", "M0 1h32")} ${words.youSaid}</span>
    <span>${line("proposed", "M0 1h32")} ${words.proposed}</span>
    <span>${line("alone", "M0 1h32")} ${words.loose}</span>
  </p>`;
}

function line(kind: string, path: string): TemplateResult {
  return html`<svg width="32" height="2"><path class=${kind} d=${path} /></svg>`;
}
