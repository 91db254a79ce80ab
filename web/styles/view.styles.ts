/** What the views over the plan have in common: the way back, and a heading that takes the focus. */
import { css } from "lit";
import { headingStyles } from "./heading.styles.ts";

export const viewStyles = [
  headingStyles,
  css`
    .eyebrow button {
      font-size: var(--okr-font-size-s);
      font-weight: 400;
    }
    h1:focus-visible {
      outline: none; /* it only takes the focus so that it is read out */
    }
  `,
];
