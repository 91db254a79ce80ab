/** The notes beside the review: where numbers come from, how to read the changes, the keys. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { ReviewTexts } from "../../locales/en.review.ts";

/** `toggleClean` switches between the changes and the clean text. */
export function side(
  texts: ReviewTexts["side"],
  clean: boolean,
  toggleClean: () => void,
): TemplateResult {
  return html`<aside class="side">
    <section>
      <h2>${texts.numbers}</h2>
      <ul class="origins">
        <li><span class="yours">${texts.percent(85)}</span> ${texts.yours}</li>
        <li><span class="proposed">${texts.percent(10)}</span> ${texts.proposed}</li>
        <li><span class="blank"></span> ${texts.open}</li>
      </ul>
    </section>
    <section>
      <h2>${texts.changes}</h2>
      <p class="changes">
        <del>${texts.struck}</del> ${texts.goes} <ins>${texts.underlined}</ins> ${texts.isNew}
      </p>
      <button class="word" aria-pressed=${clean} @click=${toggleClean}>
        ${clean ? texts.showChanges : texts.showClean} <kbd aria-hidden="true">C</kbd>
      </button>
    </section>
    <section class="keysec">
      <h2>${texts.keys}</h2>
      <dl class="keys">
        ${key(["↑", "↓"], texts.move)} ${key(["A"], texts.accept)} ${key(["E"], texts.edit)}
        ${key(["R"], texts.reject)} ${key(["Esc"], texts.close)}
      </dl>
    </section>
    <section>
      <h2>${texts.yourWords}</h2>
      <p>${texts.undo}</p>
    </section>
  </aside>`;
}

function key(keys: string[], does: string): TemplateResult {
  return html`<dt>${keys.map((name) => html`<kbd>${name}</kbd>`)}</dt>
    <dd>${does}</dd>`;
}
