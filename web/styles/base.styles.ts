/** What every part shares: reset, buttons, inputs, glyphs, focus. Goes into each part's `styles`. */
import { css } from "lit";

export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    font-weight: inherit;
    font-size: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  b,
  strong {
    font-weight: 600;
  }
  a {
    color: var(--okr-color-accent);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 2px solid var(--okr-color-focus);
    outline-offset: 2px;
    border-radius: var(--okr-radius-s);
  }
  svg {
    display: block;
  }
  .g {
    width: 12px;
    height: 12px;
    flex: none;
    display: inline-block;
    vertical-align: -1px;
  }
  .ok {
    color: var(--okr-color-success);
  }
  .warn {
    color: var(--okr-color-warning);
  }
  .err {
    color: var(--okr-color-error);
  }
  .nudge,
  .muted {
    color: var(--okr-color-text-muted);
  }
  .s {
    font-size: var(--okr-font-size-s);
    line-height: 20px;
  }
  .k {
    font-size: var(--okr-font-size-xs);
    line-height: 16px;
    color: var(--okr-color-text-faint);
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    padding: 0;
    border: 0;
    min-height: 0;
  }
  .nw {
    white-space: nowrap;
  }
  button {
    font: inherit;
    font-weight: 500;
    letter-spacing: inherit;
    color: var(--okr-color-text);
    background: none;
    border: 1px solid transparent;
    border-radius: 6px;
    padding: 5px 10px;
    min-height: 32px;
    cursor: pointer;
    display: inline-flex;
    gap: 8px;
    align-items: center;
    text-align: start;
  }
  button:disabled,
  button.word.quiet:disabled {
    color: var(--okr-color-text-faint);
    text-decoration: none;
    cursor: default;
  }
  .primary:disabled {
    color: var(--okr-color-on-accent);
    background: var(--okr-color-text-faint);
  }
  .primary:enabled,
  a.primary {
    background: var(--okr-color-accent);
    color: var(--okr-color-on-accent);
  }
  .second {
    border-color: var(--okr-color-border);
    background: var(--okr-color-raised);
  }
  .word {
    color: var(--okr-color-accent);
    padding: 2px 0;
    min-height: 24px;
    margin-left: -1px;
  }
  .word.quiet {
    color: var(--okr-color-text-muted);
    font-weight: 400;
  }
  .word:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  kbd {
    font: 500 11px/16px var(--okr-font-family);
    min-width: 18px;
    padding: 0 4px;
    text-align: center;
    border-radius: 4px;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    display: inline-block;
  }
  input,
  textarea,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: var(--okr-color-field);
    border: 1px solid var(--okr-color-border);
    border-radius: var(--okr-radius-s);
    padding: 5px 10px;
    min-height: 32px;
    margin: 0;
  }
  input:is([type="radio"], [type="checkbox"]) {
    accent-color: var(--okr-color-accent);
    width: 16px;
    height: 16px;
    min-height: 0;
    padding: 0;
  }
  ::placeholder {
    color: var(--okr-color-text-muted);
    opacity: 1;
  }
`;
