/** A quiet word that opens a row of words. */
import { css } from "lit";

export const moreStyles = css`
  .more {
    font-size: var(--okr-font-size-s);
    color: var(--okr-color-text-muted);
  }
  .more[open] {
    flex-basis: 100%;
    order: 1;
  }
  .more > summary {
    list-style: none;
    cursor: pointer;
    line-height: 28px;
    width: max-content;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary::after {
    content: " ▾";
  }
  .more > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    align-items: center;
  }
  .more fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    flex-basis: 100%;
  }
  .more legend {
    float: left;
    line-height: 28px;
    margin-right: 20px;
  }
  .more label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 28px;
  }
`;
