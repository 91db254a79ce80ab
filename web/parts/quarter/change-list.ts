/** What reviews changed: the old text, the new one, the day and the reason. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Change } from "../../../rules/okr.ts";
import { formatDay } from "../../core/format.ts";
import type { QuarterTexts } from "../../locales/en.quarter.ts";

export function changeList(
  changes: readonly Change[],
  today: string,
  locale: string,
  words: QuarterTexts,
): TemplateResult {
  return html`<section class="changes" aria-labelledby="changes">
    <h2 id="changes">${words.changes(changes.length)}</h2>
    <ol>
      ${changes.map(
        ({ on, was, now, why }) =>
          html`<li>
            <p><del>${was}</del></p>
            <p>${now === null ? html`<b>${words.dropped}</b>` : html`<ins>${now}</ins>`}</p>
            <p class="s muted">${formatDay(on, today, locale)} · ${why}</p>
          </li>`,
      )}
    </ol>
  </section>`;
}
