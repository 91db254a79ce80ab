/** Two texts side by side on a warning's ground. */
import { css } from "lit";

export const conflictStyles = css`
  section {
    margin-bottom: 32px;
    padding: 16px 20px 20px;
    border-radius: var(--okr-radius);
    background: var(--okr-color-warning-soft);
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 16px 24px;
    margin-top: 12px;
  }
  .k {
    color: var(--okr-color-text-muted);
  }
  textarea {
    display: block;
    width: 100%;
    margin: 4px 0 12px;
    resize: vertical;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
  }
  h3 {
    margin-top: 16px;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  .changes li {
    max-width: 64ch;
    margin-top: 4px;
    line-height: 24px;
  }
  @container (max-width: 760px) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
