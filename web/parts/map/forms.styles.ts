/** The two forms of the map: what stands above the plan, and where a new key result goes. */
import { css } from "lit";

export const formsStyles = css`
  .parents {
    display: grid;
    gap: 8px;
    justify-items: start;
    max-width: 646px;
    margin-top: 24px;
  }
  .parents textarea {
    width: 100%;
  }
  .parents button {
    margin-top: 8px;
  }
  .write {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .write label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-width: 0;
    color: var(--okr-color-text-muted);
    white-space: nowrap;
  }
  .write select {
    flex: 0 1 240px;
    min-width: 0;
    text-overflow: ellipsis;
  }
`;
