/** The review: the writer's sentence, the rewrites under it, the notes beside it. */
import { css } from "lit";

export const reviewStyles = css`
  :host {
    container: review / inline-size;
  }
  .rev {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 280px;
    gap: 56px;
    margin-top: 32px;
  }
  .orig {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    padding-bottom: 20px;
  }
  .orig .mark {
    line-height: 28px;
  }
  .orig .text {
    margin-top: 4px;
    font-size: var(--okr-font-size-kr);
    line-height: 28px;
    letter-spacing: -0.008em;
    max-width: 38em;
    overflow-wrap: anywhere;
  }
  okr-candidate[selected] + okr-candidate {
    --first: transparent;
  }
  .end {
    border-top: 1px solid var(--okr-color-hairline);
    padding: 20px 0 20px 40px;
    color: var(--okr-color-text-muted);
  }
  .side {
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  .side h2 {
    color: var(--okr-color-text);
    font-weight: 600;
    margin-bottom: 8px;
  }
  .side section + section {
    margin-top: 28px;
    padding-top: 24px;
    border-top: 1px solid var(--okr-color-hairline);
  }
  .origins {
    display: grid;
    gap: 10px;
  }
  .origins span {
    margin-right: 8px;
    color: var(--okr-color-text);
  }
  .yours {
    text-decoration: underline solid var(--okr-color-border) 1px;
    text-underline-offset: 5px;
  }
  .proposed {
    border: 1.5px solid var(--okr-color-accent);
    border-radius: 5px;
    padding: 1px 6px;
    background: var(--okr-color-accent-soft);
  }
  .blank {
    display: inline-block;
    width: 32px;
    height: 16px;
    border: 1.5px dashed var(--okr-color-border);
    border-radius: 4px;
    vertical-align: -3px;
  }
  .changes {
    line-height: 26px;
  }
  .side .word {
    margin-top: 4px;
    font-weight: 400;
  }
  .keys {
    display: grid;
    grid-template-columns: 56px 1fr;
    gap: 6px 0;
    align-items: center;
  }
  .keys dt {
    display: flex;
    gap: 4px;
  }
  @container review (max-width: 1016px) {
    .rev {
      grid-template-columns: minmax(0, 1fr);
      gap: 40px;
    }
  }
  @container review (max-width: 720px) {
    .orig,
    .wait {
      grid-template-columns: minmax(0, 1fr);
    }
    .end {
      padding-left: 0;
    }
    .orig .mark,
    .keysec,
    kbd {
      display: none;
    }
  }
`;
