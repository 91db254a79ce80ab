/** In a long plan the browser lays out only what is near the screen. */
import { css } from "lit";

export const longStyles = css`
  /* The padding leaves room for the sheet, which hangs out of its row. */
  .long {
    content-visibility: auto;
    contain-intrinsic-size: auto 400px;
    margin-inline: -16px;
    padding-inline: 16px;
  }
  okr-key-result.long {
    contain-intrinsic-size: auto 76px;
  }
`;
