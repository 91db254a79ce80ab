/** The empty page: one question, one field, three other ways; the sample in the margin. */
import { css } from "lit";

export const startStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 640px) minmax(0, 328px);
    gap: 48px 96px;
  }
  .k {
    margin-bottom: 20px;
  }
  .o-text {
    display: block;
    font: 400 var(--okr-font-size-objective) / 34px var(--okr-font-family-objective);
    letter-spacing: -0.006em;
    text-wrap: balance;
  }
  form {
    margin: 16px 0 20px;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  input {
    flex: 1 1 240px;
    min-width: 0;
    min-height: 44px;
    font-size: 16px;
  }
  .what {
    max-width: 64ch;
    margin-top: 12px;
    font-size: 15px;
    line-height: 24px;
  }
  okr-sample:not(:defined) {
    display: none;
  }
  .about {
    margin-top: 24px;
  }
  .wrong {
    margin-top: 8px;
    color: var(--okr-color-error);
    font-size: var(--okr-font-size-s);
  }
  .ways li {
    border-top: 1px solid var(--okr-color-hairline);
    padding: 9px 0;
  }
  .ways .word {
    font-weight: 400;
  }
  @container (max-width: 1000px) {
    :host {
      grid-template-columns: minmax(0, 640px);
    }
  }
  @container (max-width: 760px) {
    .o-text {
      font-size: 23px;
      line-height: 30px;
    }
  }
`;
