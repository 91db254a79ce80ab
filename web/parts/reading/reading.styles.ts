/** The reading strip under the line being worked on, and the reading line under the others. */
import { css } from "lit";

export const readingStyles = css`
  .strip {
    display: grid;
    grid-template-columns: minmax(100px, 164px) minmax(0, 1fr) repeat(3, minmax(84px, 104px));
    overflow: hidden;
    border-top: 1px solid var(--okr-color-hairline);
    background: var(--okr-color-sunken);
  }
  .strip > div {
    padding: 10px 12px 12px;
    border-left: 1px solid var(--okr-color-hairline);
    min-width: 0;
  }
  .strip > div:first-child {
    border-left: 0;
    padding-left: 16px;
  }
  .strip dd {
    line-height: 20px;
    margin-top: 2px;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .none {
    color: var(--okr-color-text-muted);
  }
  .none::before {
    content: "";
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-right: 5px;
    border-radius: 50%;
    border: 1.5px dashed var(--okr-color-border);
  }
  .letter {
    font-size: 11px;
    font-weight: 600;
    color: var(--okr-color-accent);
  }
  .read {
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
    margin: 4px 0 0 -12px;
    clip-path: inset(0 0 0 12px);
  }
  .read i {
    display: inline-block;
    width: 12px;
    padding-right: 4px;
    text-align: center;
    font-style: normal;
    color: var(--okr-color-text-faint);
  }
  .read .one {
    white-space: nowrap;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    display: inline-block;
    vertical-align: top;
  }
  @container (max-width: 1080px) {
    .strip {
      grid-template-columns: 100px minmax(0, 1fr) 104px 104px 104px;
    }
  }
  @container (max-width: 760px) {
    .strip {
      grid-template-columns: 1fr 1fr 1fr;
    }
    .strip > div,
    .strip > div:first-child {
      padding-left: 12px;
    }
    .strip > div:nth-child(2) {
      grid-column: span 2;
    }
    .strip > div:nth-child(n + 3) {
      border-top: 1px solid var(--okr-color-hairline);
    }
    .strip > div:nth-child(3) {
      border-left: 0;
    }
  }
`;
