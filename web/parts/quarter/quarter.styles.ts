/** The review as a document: a row for each key result, the record of changes under them. */
import { css } from "lit";

export const quarterStyles = css`
  .rows {
    margin-top: 16px;
    border-bottom: 1px solid var(--okr-color-hairline);
  }
  .changes {
    margin-top: 40px;
    max-width: 760px;
  }
  h2 {
    font-weight: 600;
    margin-bottom: 4px;
  }
  .changes li {
    padding: 12px 0;
    line-height: 26px;
    overflow-wrap: anywhere;
  }
  .changes li + li {
    border-top: 1px solid var(--okr-color-hairline);
  }
`;
