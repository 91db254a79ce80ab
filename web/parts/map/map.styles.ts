/** Business left, team right, one rail each; below 760 px one list after the other. */
import { css } from "lit";

export const mapStyles = css`
  :host {
    container: map / inline-size;
  }
  .map {
    display: grid;
    grid-template-columns: minmax(0, 340px) minmax(72px, 1fr) minmax(0, 560px);
    grid-template-rows: auto 1fr;
    align-items: start;
    margin-top: 24px;
  }
  h2 {
    padding-bottom: 12px;
    font-size: var(--okr-font-size-s);
    color: var(--okr-color-text-muted);
  }
  .of-team {
    grid-area: 1 / 3;
  }
  .business {
    grid-area: 2 / 1;
  }
  .team {
    grid-area: 2 / 3;
  }
  .threads {
    grid-area: 2 / 2;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  :is(.threads, .legend) path {
    fill: none;
    stroke: var(--okr-color-border);
    stroke-width: 1.5;
  }
  path.proposed {
    stroke-dasharray: 4 4;
  }
  .threads .lit {
    stroke: var(--okr-color-accent);
    stroke-width: 2.25;
  }
  .legend .alone {
    stroke: var(--okr-color-warning);
    stroke-width: 2;
    stroke-dasharray: 4 4;
  }
  li {
    padding: 16px 18px;
    border-bottom: 1px solid var(--okr-color-hairline);
  }
  li:last-child {
    border-bottom: 0;
  }
  li {
    --rail: 2px solid var(--okr-color-text);
  }
  li.loose {
    --rail: 2px dashed var(--okr-color-warning);
  }
  li.lit {
    --rail: 2px solid var(--okr-color-accent);
    background: var(--okr-color-accent-soft);
  }
  .business li {
    padding-left: 12px;
    margin-left: -12px;
    border-right: var(--rail);
  }
  .team li {
    border-left: var(--rail);
  }
  .t {
    font-size: 15px;
    line-height: 22px;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .no {
    margin-right: 4px;
    color: var(--okr-color-text-faint);
  }
  .lit .no {
    color: var(--okr-color-text-muted);
  }
  .c,
  .to,
  .why {
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
    overflow-wrap: anywhere;
  }
  :is(.c, .to) b {
    color: var(--okr-color-text);
    font-weight: 500;
  }
  .c + .why {
    margin-top: 8px;
  }
  .business .why {
    color: var(--okr-color-text);
  }
  .room {
    min-height: 84px; /* what a proposal takes */
    align-content: center;
  }
  .business .room {
    min-height: 68px;
  }
  .do {
    display: flex;
    gap: 16px;
    align-items: center;
    margin-top: 8px;
  }
  details label {
    display: flex;
    gap: 8px;
    padding: 4px 0;
    align-items: baseline;
  }
  details input {
    flex: none;
    translate: 0 3px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 28px;
    margin-top: 28px;
    padding-top: 16px;
    border-top: 1px solid var(--okr-color-hairline);
    font-size: var(--okr-font-size-s);
    color: var(--okr-color-text-muted);
  }
  .legend span {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  @container map (max-width: 760px) {
    li.lit:not(.loose) {
      --rail: 2px solid var(--okr-color-text); /* there are no threads to follow */
    }
    li.lit {
      background: none;
    }
    .map {
      display: block;
    }
    .threads {
      display: none;
    }
    .business li {
      border-right: 0;
      border-left: var(--rail);
      margin-left: 0;
    }
    .of-team {
      padding-top: 32px;
    }
    .map li {
      padding: 12px 0 12px 16px;
    }
  }
  @media (forced-colors: active) {
    path {
      stroke: CanvasText;
    }
  }
`;
