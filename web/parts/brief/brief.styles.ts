/** A page to read: three short parts, where each sentence comes from beside it. */
import { css } from "lit";

export const briefStyles = css`
  .told {
    max-width: 760px;
    margin-top: 8px;
  }
  section {
    padding: 20px 0;
  }
  section + section {
    border-top: 1px solid var(--okr-color-hairline);
  }
  h2 {
    font-weight: 600;
  }
  section p {
    margin-top: 8px;
    max-width: 64ch;
    font-size: var(--okr-font-size-kr);
    line-height: 28px;
    letter-spacing: -0.008em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .from {
    margin-left: 4px;
    font-size: var(--okr-font-size-xs);
    color: var(--okr-color-text-faint);
    white-space: nowrap;
  }
  textarea {
    display: block;
    width: 100%;
    max-width: 760px;
    margin-top: 8px;
  }
  :host > .bars {
    max-width: 646px;
  }
`;
