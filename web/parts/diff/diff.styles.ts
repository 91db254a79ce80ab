/** Strike and underline carry the change, the tint only helps. */
import { css } from "lit";

export const diffStyles = css`
  del,
  ins {
    padding: 1px 3px;
    border-radius: 3px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  del {
    color: var(--okr-color-removed);
    background: var(--okr-color-removed-tint);
    text-decoration: line-through 1.25px;
  }
  ins {
    color: var(--okr-color-added);
    background: var(--okr-color-added-tint);
    text-decoration: underline 1.25px;
    text-underline-offset: 4px;
  }
  @media (forced-colors: active) {
    del,
    ins {
      background: none;
    }
  }
`;
