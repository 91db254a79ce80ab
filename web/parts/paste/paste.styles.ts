/** The page for a paste: a heading, a field, two buttons. */
import { css } from "lit";

export const pasteStyles = css`
  form {
    max-width: 640px;
  }
  h1 {
    font: 400 var(--okr-font-size-objective) / 34px var(--okr-font-family-objective);
    letter-spacing: -0.006em;
    text-wrap: balance;
  }
  .hint {
    margin-top: 8px;
  }
  textarea {
    display: block;
    width: 100%;
    margin: 16px 0;
    font-size: 15px;
    line-height: 24px;
    resize: vertical;
  }
  .wrong {
    margin: -8px 0 16px;
    color: var(--okr-color-error);
    font-size: var(--okr-font-size-s);
  }
  .acts {
    display: flex;
    gap: 12px;
  }
  @container (max-width: 760px) {
    h1 {
      font-size: 23px;
      line-height: 30px;
    }
  }
`;
