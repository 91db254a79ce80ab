/** The form of the plan's details: two columns, labels above. */
import { css } from "lit";

export const detailsStyles = css`
  .details {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 16px 24px;
    max-width: 736px;
    margin-top: 16px;
    padding: 20px 24px 24px;
    border: 1px solid var(--okr-color-hairline);
    border-radius: var(--okr-radius);
    background: var(--okr-color-raised);
  }
  label {
    display: block;
    margin-bottom: 4px;
    font-size: var(--okr-font-size-s);
    color: var(--okr-color-text-muted);
  }
  input,
  select,
  textarea {
    width: 100%;
  }
  textarea {
    display: block;
    resize: vertical;
  }
  .wide {
    grid-column: 1 / -1;
  }
  @container (max-width: 760px) {
    .details {
      grid-template-columns: minmax(0, 1fr);
      padding: 16px;
    }
  }
`;
