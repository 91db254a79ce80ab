/** The sentence of a suggestion: number origins, dashed fields, the questions under it. */
import { css } from "lit";

export const slotsStyles = css`
  :host {
    display: block;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sentence {
    font-size: var(--okr-font-size-kr);
    line-height: 32px;
    letter-spacing: -0.008em;
    max-width: 38em;
    text-wrap: pretty;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .old {
    font-size: 15px;
    line-height: 24px;
    margin-bottom: 4px;
  }
  .yours {
    text-decoration: underline solid var(--okr-color-border) 1px;
    text-underline-offset: 5px;
  }
  .proposed {
    border: 1.5px solid var(--okr-color-accent);
    border-radius: 5px;
    padding: 1px 6px;
    background: var(--okr-color-accent-soft);
    white-space: nowrap;
  }
  .slot {
    display: inline-flex;
    align-items: baseline;
    gap: 4px;
    margin-left: 2px;
    white-space: nowrap;
  }
  input {
    font: inherit;
    letter-spacing: inherit;
    font-variant-numeric: tabular-nums;
    color: inherit;
    background: var(--okr-color-field);
    inline-size: 48px;
    block-size: 26px;
    padding: 0 6px;
    margin: -2px 0;
    line-height: 24px;
    text-align: right;
    border: 1.5px dashed var(--okr-color-border);
    border-radius: 5px;
    field-sizing: content;
    min-inline-size: 48px;
    max-inline-size: 160px;
  }
  input:focus {
    outline: 2px solid var(--okr-color-focus);
    outline-offset: 1px;
    border-style: solid;
    border-color: transparent;
  }
  input.filled {
    border-style: solid;
  }
  .letter {
    font-size: 11px;
    line-height: 16px;
    font-weight: 600;
    color: var(--okr-color-accent);
  }
  .slot .letter {
    margin-right: 3px;
    position: relative;
    top: -4px;
  }
  .asks {
    display: grid;
    gap: 6px;
    margin-top: 14px;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  .asks li {
    display: grid;
    grid-template-columns: 20px 1fr;
  }
  .asks b {
    font-weight: 500;
    color: var(--okr-color-text);
  }
  .asks p {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .filling {
    gap: 10px;
    margin-top: 0;
  }
  .filling li {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
    align-items: baseline;
    color: var(--okr-color-text);
  }
  .hint {
    display: block;
    color: var(--okr-color-warning);
  }
  button {
    font: inherit;
    font-weight: 500;
    color: var(--okr-color-accent);
    background: none;
    border: 0;
    padding: 2px 0;
    min-height: 24px;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button:focus-visible {
    outline: 2px solid var(--okr-color-focus);
    outline-offset: 2px;
    border-radius: var(--okr-radius-s);
  }
  :host([compact]) .sentence {
    font-size: inherit;
    line-height: 30px;
  }
  :host([compact]) .asks {
    margin-top: 6px;
  }
`;
