/** One key result in the review: text and pace, three fields, the decision on a sheet of its own. */
import { css } from "lit";

export const standingStyles = css`
  :host {
    container: standing / inline-size;
  }
  article {
    padding: 20px 0;
    border-top: 1px solid var(--okr-color-hairline);
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 232px;
    gap: 8px 40px;
  }
  .t {
    font-size: 16px;
    line-height: 24px;
    letter-spacing: -0.006em;
    max-width: 46em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .c,
  label:not(.seg label),
  .lab {
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  .far {
    min-height: 44px; /* the line appears with the value, and moves nothing */
  }
  .pace {
    width: 100%;
    max-width: 232px;
    height: 44px;
    overflow: visible;
  }
  .pace text {
    font: 400 12px var(--okr-font-family);
    fill: var(--okr-color-text-muted);
  }
  .pace path {
    fill: none;
    stroke: currentColor;
    stroke-width: 4;
    stroke-linecap: round;
  }
  .pace .way {
    stroke: var(--okr-color-hairline);
  }
  .pace .even {
    stroke: var(--okr-color-text);
    stroke-width: 1.5;
  }
  .form {
    display: grid;
    grid-template-columns: 148px 168px minmax(0, 1fr);
    gap: 8px 24px;
    margin-top: 8px;
  }
  .form label,
  .dec label,
  .lab {
    display: block;
    margin-bottom: 4px;
  }
  .form :is(select, #note),
  textarea {
    width: 100%;
  }
  .value {
    display: flex;
    gap: 8px;
    align-items: center;
    white-space: nowrap;
  }
  .value input {
    width: 0;
    min-width: 72px;
    flex: 1 1 72px;
  }
  .bars {
    min-height: 32px;
    align-content: center;
  }
  .advice {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    align-items: baseline;
    margin-top: 12px;
    max-width: 72ch;
    overflow-wrap: anywhere;
  }
  details {
    margin-top: 8px;
  }
  .seg {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    margin-top: 8px;
    border: 1px solid var(--okr-color-hairline);
    border-radius: var(--okr-radius);
    background: var(--okr-color-raised);
  }
  .seg label {
    display: flex;
    gap: 10px;
    align-items: start;
    padding: 12px 16px;
    cursor: pointer;
  }
  .seg label:has(:checked) {
    background: var(--okr-color-accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--okr-color-accent);
    border-radius: var(--okr-radius);
  }
  .seg input {
    flex: none;
    margin-top: 2px;
  }
  .seg :is(b, .s) {
    display: block;
  }
  .seg .s {
    color: var(--okr-color-text-muted);
  }
  .dec {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 340px);
    gap: 16px 40px;
    margin-top: 16px;
  }
  .dec > :only-child {
    max-width: 520px;
  }
  .dec textarea {
    display: block;
    resize: vertical;
  }
  #text {
    font-size: 16px;
    line-height: 24px;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin-top: 12px;
  }
  @container standing (max-width: 760px) {
    .what,
    .dec,
    .seg {
      grid-template-columns: minmax(0, 1fr);
    }
    .form {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .note-field {
      grid-column: 1 / -1;
    }
    .far:empty {
      display: none;
    }
  }
  @container standing (max-width: 340px) {
    .form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
