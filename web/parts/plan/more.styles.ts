/** A quiet word that opens a row of words, over the page and upwards: a long plan cuts off what hangs below. */
import { css } from "lit";

export const moreStyles = css`
  .add,
  .foot {
    position: relative;
  }
  .more {
    font-size: var(--okr-font-size-s);
    color: var(--okr-color-text-muted);
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
    position: absolute;
    z-index: 2;
    bottom: 100%;
    left: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    align-items: center;
    width: max-content;
    max-width: 100%;
    padding: 4px 12px;
    border: 1px solid var(--okr-color-border);
    border-radius: var(--okr-radius);
    background: var(--okr-color-raised);
    box-shadow: 0 8px 24px -12px rgb(20 24 40 / 0.14);
  }
  .foot .more > div {
    inset: auto 8px 44px auto;
    max-width: calc(100% - 16px);
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
