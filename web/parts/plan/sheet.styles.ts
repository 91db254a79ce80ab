/** The sheet under the line being worked on: it hangs into the gutter, so that its text stays put. */
import { css } from "lit";

export const sheetStyles = css`
  .desk {
    margin: 11px 0 8px;
    align-items: start;
  }
  .desk > .no {
    padding-top: 13px;
  }
  .sheet {
    background: var(--okr-color-raised);
    border: 1px solid var(--okr-color-border);
    border-radius: var(--okr-radius);
    margin: 0 0 0 -17px;
    box-shadow:
      0 1px 2px rgb(20 24 40 / 0.05),
      0 8px 24px -12px rgb(20 24 40 / 0.14);
    transition: border-color var(--okr-motion);
  }
  .sheet:focus-within {
    border-color: var(--okr-color-accent);
    box-shadow:
      0 0 0 3px var(--okr-color-accent-soft),
      0 12px 28px -16px rgb(20 24 40 / 0.22);
  }
  .sheet .kr-text {
    padding: 12px 16px 14px;
  }
  .sheet .questions {
    padding: 0 16px 14px;
  }
  .sheet > :last-child {
    border-radius: 0 0 7px 7px;
  }
  .desk .mg {
    padding-top: 2px;
  }
  .foot {
    display: flex;
    align-items: center;
    gap: 4px 16px;
    min-height: 52px;
    padding: 10px 12px 10px 16px;
    border-top: 1px solid var(--okr-color-hairline);
    flex-wrap: wrap;
  }
  .foot .sum {
    flex: 1 1 260px;
  }
  @container (max-width: 760px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
    .desk > .mg {
      grid-column: 1;
      padding-top: 12px;
    }
    .desk > .no {
      padding: 0;
      line-height: 20px;
    }
    .sheet {
      margin: 4px -12px 0;
    }
    .sheet .kr-text {
      padding: 12px 12px 16px;
    }
    .foot,
    .sheet .questions {
      padding-left: 12px;
    }
    .f.open:first-child::before,
    .foot kbd {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .sheet:focus-within {
      outline: 2px solid Highlight;
    }
  }
`;
