/** What the answers lead to: an outline at first, the draft once it is written. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Pattern } from "../../../rules/okr.ts";
import type { Texts } from "../../locales/en.ts";
import type { WizardTexts } from "../../locales/en.wizard.ts";
import { reviewTexts } from "../review/texts.ts";
import { writerName } from "../review/writer.ts";
import type { Written } from "./written.ts";

export function outline(pattern: Pattern, words: WizardTexts): TemplateResult {
  return html`<p class="k">${words.example}</p>
    <p class="o">${words.patterns[pattern].example}</p>
    <ul>
      ${words.outline.map(
        ([kind, says]) =>
          html`<li><span class="k">${kind}</span><br /><span class="muted">${says}</span></li>`,
      )}
    </ul>`;
}

/** The draft with its slots; `onFilled` is called after each answer. */
export function draftPreview(
  drafted: readonly Written[],
  words: WizardTexts,
  texts: Texts,
  onFilled: () => void,
): TemplateResult {
  const writers = new Set(
    drafted.flatMap(({ suggestions }) =>
      suggestions.map(({ writer }) => writerName(writer, reviewTexts(texts))),
    ),
  );
  return html`<p class="k">${words.draft}</p>
    ${drafted.map(
      ({ text, suggestions }) =>
        html`<p class="o">${text}</p>
          <ul data-objective>
            ${suggestions.map(
              (suggestion) =>
                html`<li>
                  <span class="k">${words.kinds[suggestion.kind]}</span>
                  <okr-slotted
                    compact
                    .texts=${texts}
                    .sentence=${suggestion}
                    @okr-filled=${onFilled}
                  ></okr-slotted>
                </li>`,
            )}
          </ul>`,
    )}
    ${writers.size === 0 ? nothing : html`<p class="s muted">${[...writers].join("; ")}</p>`}`;
}
