/** What went differently than asked, said openly above the rewrites. */
import { css, html } from "lit";
import type { TemplateResult } from "lit";
import { glyph } from "../../styles/glyph.ts";
import type { Note } from "./events.ts";

/** One box per note, its shape said as `word`; `again`, where it makes sense to ask once more, stands in the last one. */
export function notes(all: readonly Note[], word: string, again: TemplateResult): TemplateResult {
  return html`<div role="status">
    ${all.map(
      ({ message }, index) =>
        html`<div class="note">
          ${glyph("warning", word)}
          <div>
            <p>${message}</p>
            ${index === all.length - 1 ? again : ""}
          </div>
        </div>`,
    )}
  </div>`;
}

export const notesStyles = css`
  .note {
    display: grid;
    grid-template-columns: 20px 1fr;
    padding: 12px 16px;
    border-radius: var(--okr-radius);
    background: var(--okr-color-warning-soft);
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    margin-bottom: 20px;
  }
  .note .g {
    margin-top: 4px;
  }
  .note .again {
    margin-top: 4px;
    color: var(--okr-color-text-muted);
  }
`;
