/** An objective and the room around its set of key results. */
import { css } from "lit";

export const objectiveStyles = css`
  .o-row .no {
    line-height: 36px;
  }
  .o-row .mg {
    padding-top: 4px;
    min-height: 48px;
  }
  .o-text:focus-within {
    background: linear-gradient(var(--okr-color-accent), var(--okr-color-accent)) 0 100% / 100% 1px
      no-repeat;
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin: 20px 0 0 40px;
    font-size: var(--okr-font-size-s);
  }
  @container (max-width: 760px) {
    .o-row .no {
      line-height: 30px;
    }
    .o-row .mg {
      padding-top: 0;
      min-height: 0;
    }
    .add {
      margin-left: 32px;
    }
  }
`;
