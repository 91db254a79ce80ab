/** A number with a dotted underline; its sum lies over the page, so that nothing moves. */
import { css } from "lit";

export const scoreStyles = css`
  .score {
    position: relative;
    min-width: 24px;
    font-variant-numeric: tabular-nums;
  }
  .score summary {
    list-style: none;
    cursor: pointer;
    text-decoration: underline dotted var(--okr-color-border) 1px;
    text-underline-offset: 4px;
  }
  .score summary::-webkit-details-marker {
    display: none;
  }
  .score p {
    position: absolute;
    z-index: 2;
    top: 26px;
    left: -20px;
    width: max-content;
    max-width: 264px;
    padding: 8px 12px;
    border: 1px solid var(--okr-color-border);
    border-radius: var(--okr-radius);
    background: var(--okr-color-raised);
    box-shadow: 0 8px 24px -12px rgb(20 24 40 / 0.14);
  }
  .score b {
    color: var(--okr-color-text);
  }
  .sum {
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
    font-variant-numeric: tabular-nums;
  }
  .sum b {
    color: var(--okr-color-text);
  }
`;
