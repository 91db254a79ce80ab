/** The head of the document and the room between objectives. */
import { css } from "lit";

export const headStyles = css`
  .head {
    grid-template-rows: auto auto 1fr;
    align-items: start;
  }
  .names,
  .lede,
  .tools {
    grid-column: 1 / 3;
  }
  .head .mg {
    grid-column: 3;
    grid-row: 1 / span 3;
    padding-top: 19px;
  }
  .q {
    color: var(--okr-color-text);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-top: 12px;
    font-size: var(--okr-font-size-s);
  }
  .next {
    min-height: 28px; /* nothing moves when the last line reads well */
  }
  .copy {
    display: block;
    width: 100%;
    max-width: 736px;
    margin-top: 12px;
  }
  .obj {
    margin-top: 56px;
  }
  @container (max-width: 760px) {
    .head {
      grid-template-rows: none;
    }
    .head .mg {
      grid-column: 1 / -1;
      grid-row: auto;
      padding-top: 8px;
    }
    .obj {
      margin-top: 44px;
    }
  }
`;
