/** The sample in the margin, its line and its open number as they look in a plan. */
import { css } from "lit";

export const sampleStyles = css`
  .line ~ .k {
    margin-top: 24px;
  }
  .line {
    margin-top: 4px;
    font-size: 15px;
    line-height: 26px;
    text-wrap: pretty;
  }
  .flagged {
    text-decoration: underline solid var(--okr-color-error) 2px;
    text-underline-offset: 5px;
  }
  .says,
  .asks {
    display: flex;
    gap: 8px;
    margin-top: 4px;
  }
  .says .g {
    margin-top: 4px;
  }
  b {
    color: var(--okr-color-text);
    font-weight: 400;
  }
  i {
    display: inline-block;
    width: 40px;
    height: 20px;
    vertical-align: -4px;
    border: 1.5px dashed var(--okr-color-border);
    border-radius: var(--okr-radius-s);
  }
  .letter {
    font-size: 11px;
    font-weight: 600;
    color: var(--okr-color-accent);
  }
  .asks + .s {
    margin-top: 12px;
  }
`;
