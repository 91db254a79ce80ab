/** The line that opens more of a row: quiet, as wide as its words. */
import { css } from "lit";

export const foldStyles = css`
  summary {
    width: max-content;
    min-height: 24px;
    font-size: var(--okr-font-size-s);
    line-height: 24px;
    color: var(--okr-color-text-muted);
    cursor: pointer;
  }
`;
