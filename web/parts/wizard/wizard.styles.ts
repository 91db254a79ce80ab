/** A choice that explains itself, and a preview of what it leads to. */
import { css } from "lit";

export const wizardStyles = css`
  :host {
    container: wizard / inline-size;
  }
  .wiz {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
    gap: 64px;
    margin-top: 32px;
  }
  .step {
    min-width: 0;
  }
  .step + .step {
    margin-top: 44px;
  }
  legend {
    padding: 0;
    font-weight: 600;
    font-size: 15px;
    line-height: 24px;
  }
  legend span {
    margin-right: 8px;
  }
  legend em {
    font-style: normal;
    font-weight: 400;
    color: var(--okr-color-text-faint);
    margin-left: 8px;
  }
  .pats {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1px;
    margin-top: 16px;
    border: 1px solid var(--okr-color-hairline);
    border-radius: var(--okr-radius);
    overflow: hidden;
    background: var(--okr-color-hairline);
  }
  .pat {
    display: grid;
    grid-template-columns: 24px 1fr;
    align-content: start;
    padding: 16px 20px 20px;
    background: var(--okr-color-surface);
    cursor: pointer;
  }
  .pat input {
    margin-top: 2px;
  }
  .pat:has(:checked) {
    background: var(--okr-color-accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--okr-color-accent);
    border-radius: var(--okr-radius);
  }
  .pat :is(b, .when, .example) {
    display: block;
  }
  .pat .when {
    color: var(--okr-color-text-muted);
    margin-top: 2px;
  }
  .pat .example {
    font: 400 16px/24px var(--okr-font-family-objective);
    margin-top: 10px;
  }
  .fields {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 16px 32px;
    margin-top: 12px;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .fields label,
  .hint {
    display: block;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
    margin-bottom: 4px;
  }
  .hint {
    margin: 4px 0 0;
  }
  .hint.err {
    color: var(--okr-color-error);
  }
  .fields :is(input, select, textarea) {
    display: block;
    width: 100%;
    min-width: 0;
  }
  .fields textarea {
    field-sizing: content;
    min-height: 54px;
    max-height: 240px;
  }
  .go {
    margin-top: 36px;
    display: flex;
    gap: 16px;
    align-items: center;
    flex-wrap: wrap;
  }
  .draft {
    border-left: 1px solid var(--okr-color-hairline);
    padding-left: 32px;
  }
  .o {
    font: 400 20px/28px var(--okr-font-family-objective);
    margin: 8px 0 16px;
  }
  .draft li {
    padding: 10px 0;
    border-top: 1px solid var(--okr-color-hairline);
    line-height: 22px;
  }
  .draft ul + .o {
    margin-top: 32px;
  }
  .draft > .s {
    margin-top: 12px;
  }
  .keep {
    margin-top: 20px;
    display: flex;
    gap: 16px;
    align-items: center;
    flex-wrap: wrap;
  }
  @container wizard (max-width: 1016px) {
    .wiz {
      grid-template-columns: minmax(0, 1fr);
      gap: 40px;
    }
    .draft {
      border-left: 0;
      border-top: 1px solid var(--okr-color-hairline);
      padding: 24px 0 0;
    }
  }
  @container wizard (max-width: 720px) {
    .pats {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container wizard (max-width: 440px) {
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
