/** Findings beside the line, with a hairline from the open one to its sheet. */
import { css } from "lit";

export const findingsStyles = css`
  .f {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    padding: 6px 0;
    position: relative;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  .f .g {
    margin-top: 4px;
  }
  .q {
    color: var(--okr-color-text);
  }
  .m {
    display: block;
    width: 100%;
    min-height: 0;
    padding: 0;
    border: 0;
    font-weight: 400;
    color: inherit;
  }
  .m:hover span {
    text-decoration: underline dotted 1px;
    text-underline-offset: 4px;
  }
  .f.open {
    padding: 12px 0 14px;
  }
  .f.open:first-child::before {
    content: "";
    position: absolute;
    left: calc(-1 * var(--okr-gap, 48px));
    width: calc(var(--okr-gap, 48px) - 8px);
    top: 22px;
    border-top: 1px solid var(--okr-color-border);
  }
  .f.open .m {
    color: var(--okr-color-text);
    font-weight: 500;
  }
  .f p {
    margin-top: 4px;
  }
  .f .acts {
    display: flex;
    gap: 0 16px;
    align-items: baseline;
    flex-wrap: wrap;
  }
  .rule {
    font: 400 12px/16px var(--okr-font-family-mono);
    color: var(--okr-color-text-faint);
    letter-spacing: -0.02em;
  }
`;
