/** The textarea that looks like text, and the three underlines. */
import { css } from "lit";

export const fieldStyles = css`
  .field {
    display: grid;
    position: relative;
  }
  .field > * {
    grid-area: 1 / 1;
    inline-size: 100%;
    margin: 0;
    border: 0;
    font: inherit;
    letter-spacing: inherit;
    text-wrap: inherit;
    white-space: pre-wrap;
    overflow-wrap: break-word;
  }
  /* field-sizing where it is known; elsewhere the mirror gives the height. */
  .field textarea {
    position: relative;
    align-self: stretch;
    min-height: 0;
    padding: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    resize: none;
    overflow: hidden;
    field-sizing: content;
    outline: none;
    caret-color: var(--okr-color-accent);
  }
  .field .mirror {
    color: transparent;
    pointer-events: none;
    user-select: none;
  }
  ::highlight(okr-error) {
    text-decoration: underline solid var(--okr-color-error) 2px;
    text-underline-offset: 5px;
  }
  ::highlight(okr-warning) {
    text-decoration: underline wavy var(--okr-color-warning) 1.25px;
    text-underline-offset: 5px;
  }
  ::highlight(okr-nudge) {
    text-decoration: underline dotted var(--okr-color-text-faint) 2px;
    text-underline-offset: 5px;
  }
  ::highlight(okr-open-error) {
    background-color: var(--okr-color-error-soft);
  }
  ::highlight(okr-open-warning) {
    background-color: var(--okr-color-warning-soft);
  }
  ::highlight(okr-open-nudge) {
    background-color: var(--okr-color-sunken);
  }
  @media (forced-colors: active) {
    ::highlight(okr-error),
    ::highlight(okr-warning),
    ::highlight(okr-nudge) {
      background-color: transparent;
      color: CanvasText;
    }
  }
`;
