/** How the plan and each view over it begin: a small line, the heading, the sentence under it. */
import { css } from "lit";

export const headingStyles = css`
  .eyebrow {
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  h1 {
    font: 600 22px/28px var(--okr-font-family);
    letter-spacing: -0.014em;
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
