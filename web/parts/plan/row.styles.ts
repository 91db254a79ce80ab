/** A row of the document: number in the gutter, text, gap, margin. Follows the container. */
import { css } from "lit";

export const rowStyles = css`
  .row {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr) 376px;
  }
  .no {
    font-size: var(--okr-font-size-xs);
    color: var(--okr-color-text-faint);
    line-height: 28px;
    font-variant-numeric: tabular-nums;
  }
  .mg {
    --okr-gap: 48px;
    padding-left: 48px;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  .mg-line {
    display: flex;
    gap: 8px;
    align-items: baseline;
    padding-top: 4px;
  }
  .short {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .say {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    font-weight: 400;
    color: inherit;
    text-wrap: pretty;
  }
  .say:hover {
    text-decoration: underline dotted 1px;
    text-underline-offset: 4px;
  }
  .o-text {
    font: 400 var(--okr-font-size-objective) / 34px var(--okr-font-family-objective);
    letter-spacing: -0.006em;
    text-wrap: balance;
  }
  .kr-text {
    font-size: var(--okr-font-size-kr);
    line-height: 28px;
    letter-spacing: -0.008em;
    text-wrap: pretty;
  }
  .kr {
    margin-top: 24px;
  }
  .kr-text .field,
  .read {
    max-width: 646px;
  }
  .plain .kr-text {
    padding-right: 17px;
  }
  @container (max-width: 1080px) {
    .row {
      grid-template-columns: 40px minmax(0, 1fr) 300px;
    }
    .mg {
      --okr-gap: 28px;
      padding-left: 28px;
    }
  }
  @container (max-width: 760px) {
    .row {
      grid-template-columns: 32px minmax(0, 1fr);
    }
    .mg {
      padding-left: 0;
      grid-column: 2;
    }
    .kr > .no {
      line-height: 26px;
    }
    .o-text {
      font-size: 23px;
      line-height: 30px;
    }
    .kr-text {
      line-height: 26px;
    }
  }
`;
