/** What is missing: the balance on the left, key results to add on the right. */
import { css } from "lit";

export const coverageStyles = css`
  :host {
    container: coverage / inline-size;
  }
  h2 {
    font-weight: 600;
    margin-bottom: 16px;
  }
  .two {
    display: grid;
    grid-template-columns: 440px minmax(0, 1fr);
    gap: 72px;
    margin-top: 40px;
  }
  .two.long {
    grid-template-columns: minmax(0, 1fr) 340px;
    gap: 40px;
  }
  /* What was asked for at the end of a long table must not stand at its start. */
  .two.long > div {
    position: sticky;
    top: 16px;
    align-self: start;
    max-height: calc(100vh - 32px);
    overflow-y: auto;
  }
  figure {
    margin: 0;
    min-width: 0;
  }
  .scroll {
    position: relative; /* or its hidden words make the page wider */
    overflow-x: auto;
  }
  .bal {
    width: 100%;
    border-collapse: collapse;
    text-align: left;
  }
  .bal :is(th, td) {
    font-weight: 400;
    padding: 10px 12px 10px 0;
    border-top: 1px solid var(--okr-color-hairline);
    height: 60px;
    vertical-align: middle;
  }
  .bal tr > :last-child {
    padding-right: 0;
  }
  .bal thead :is(th, td) {
    border: 0;
    height: auto;
    padding-top: 0;
    padding-bottom: 8px;
    font-size: var(--okr-font-size-xs);
    line-height: 16px;
    color: var(--okr-color-text-faint);
    vertical-align: bottom;
  }
  .bal thead .of {
    width: 112px;
    min-width: 88px;
  }
  .bal.down :is(th, td) {
    height: 48px;
    padding-right: 8px;
  }
  .bal.down .of {
    min-width: 168px;
  }
  .of span {
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .faint {
    color: var(--okr-color-text-faint);
  }
  .dots,
  .legend span {
    display: inline-flex;
    align-items: center;
  }
  .ring {
    stroke: var(--okr-color-warning);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 28px;
    margin-top: 12px;
    padding-top: 16px;
    border-top: 1px solid var(--okr-color-hairline);
    font-size: var(--okr-font-size-s);
    color: var(--okr-color-text-muted);
  }
  .legend span {
    gap: 8px;
  }
  .sug {
    padding: 20px 0;
    border-top: 1px solid var(--okr-color-hairline);
  }
  .sug:first-of-type {
    border-top: 0;
    padding-top: 0;
  }
  .head {
    display: flex;
    gap: 6px 12px;
    align-items: baseline;
    flex-wrap: wrap;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  .head b {
    color: var(--okr-color-text);
    font-size: 14px;
  }
  .foot {
    display: flex;
    align-items: center;
    gap: 12px 16px;
    padding-top: 12px;
    flex-wrap: wrap;
  }
  .foot .writer {
    margin-left: auto;
    font-size: var(--okr-font-size-s);
    color: var(--okr-color-text-muted);
  }
  @container coverage (max-width: 1016px) {
    .two,
    .two.long {
      grid-template-columns: minmax(0, 1fr);
      gap: 40px;
    }
    .two.long > div {
      position: static;
      max-height: none;
      order: -1;
    }
  }
  @container coverage (max-width: 720px) {
    .two {
      gap: 32px;
    }
    .bal th:first-child {
      width: 124px;
    }
  }
`;
