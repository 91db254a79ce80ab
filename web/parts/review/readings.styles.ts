/** The before and after table; in a narrow card its columns become rows. */
import { css } from "lit";

export const readingsStyles = css`
  .cmp {
    width: 100%;
    border-collapse: collapse;
    margin-top: 16px;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    table-layout: fixed;
    text-align: left;
  }
  .cmp th {
    font-weight: 400;
    padding: 0 12px 4px 0;
  }
  .cmp thead th {
    color: var(--okr-color-text-faint);
    font-size: var(--okr-font-size-xs);
  }
  .cmp :is(td, tbody th) {
    padding: 6px 12px 6px 0;
    vertical-align: top;
    color: var(--okr-color-text-muted);
    overflow-wrap: anywhere;
  }
  .cmp tbody :is(td, th) {
    border-top: 1px solid var(--okr-color-hairline);
  }
  .cmp .after :is(td, th) {
    color: var(--okr-color-text);
  }
  .cmp .chg {
    font-weight: 500;
  }
  .corner {
    width: 64px;
  }
  .cmp .kind,
  .cmp .from {
    width: 92px;
  }
  .cmp .to {
    width: 92px;
  }
  .cmp .by {
    width: 104px;
  }
  .cmp .total {
    width: 44px;
  }
  .cmp tr > :last-child {
    padding-right: 0;
  }
  .cmp .score p {
    left: auto;
    right: 0;
    font-weight: 400;
  }
  .none {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    white-space: nowrap;
  }
  .none::before {
    content: "";
    width: 8px;
    height: 8px;
    border-radius: 50%;
    border: 1.5px dashed var(--okr-color-border);
    flex: none;
  }
  @container candidate (max-width: 680px) {
    .cmp {
      display: grid;
      grid-auto-flow: column;
      grid-template-rows: repeat(7, auto);
      grid-template-columns: 56px;
      grid-auto-columns: minmax(0, 1fr);
    }
    .cmp :is(thead, tbody, tr) {
      display: contents;
    }
    .cmp :is(th, td),
    .cmp tbody :is(th, td) {
      width: auto;
      line-height: 20px;
      border-top: 1px solid var(--okr-color-hairline);
      padding: 4px 8px 4px 0;
    }
    .cmp tr > :first-child {
      border: 0;
      font-size: var(--okr-font-size-xs);
    }
  }
`;
