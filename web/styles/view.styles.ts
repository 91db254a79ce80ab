/** What the views over the plan have in common: the way back, the heading, the sentence under it. */
import { css } from "lit";

export const viewStyles = css`
  .eyebrow {
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  .eyebrow button {
    font-size: var(--okr-font-size-s);
    font-weight: 400;
  }
  h1 {
    font: 600 22px/28px var(--okr-font-family);
    letter-spacing: -0.014em;
  }
  h1:focus-visible {
    outline: none; /* it only takes the focus so that it is read out */
  }
  .lede {
    color: var(--okr-color-text-muted);
    max-width: 64ch;
    margin-top: 8px;
    font-size: 15px;
    line-height: 24px;
  }
  .lede b {
    color: var(--okr-color-text);
    font-weight: 500;
  }
`;
