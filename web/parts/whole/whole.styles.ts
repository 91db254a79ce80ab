/** The bar of a view of the whole plan: one button that asks and stops, what was said, whose it is. */
import { css } from "lit";

export const wholeStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    min-height: 64px;
    padding-top: 20px;
  }
  .bar .bars {
    display: none;
  }
  .ask {
    min-width: 128px; /* its word changes, and must not push the next button away */
    justify-content: center;
  }
  @container (max-width: 760px) {
    .state {
      flex-basis: 100%;
    }
  }
`;
