/** A note on sunken ground: line number, text, where it belongs. */
import { css } from "lit";

export const unreadStyles = css`
  section {
    max-width: 736px;
    margin-top: 24px;
    padding: 12px 16px;
    border-radius: var(--okr-radius);
    background: var(--okr-color-warning-soft);
  }
  li {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr) 176px auto;
    gap: 4px 12px;
    align-items: center;
    padding: 8px 0;
    border-top: 1px solid var(--okr-color-hairline);
  }
  h2 {
    margin-bottom: 8px;
  }
  .k {
    color: var(--okr-color-text-muted);
  }
  .text {
    overflow-wrap: anywhere;
  }
  select {
    width: 100%;
  }
  @container (max-width: 760px) {
    li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .text {
      grid-column: 1 / -1;
      grid-row: 1;
    }
    .k {
      grid-column: 1 / -1;
    }
  }
`;
