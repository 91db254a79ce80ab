/** One rewrite as a card: the chosen one lies on a sheet, and choosing moves no text. */
import { css } from "lit";

export const candidateStyles = css`
  :host {
    container: candidate / inline-size;
  }
  article {
    border-top: 1px solid var(--okr-color-hairline);
    padding: 20px 0;
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    position: relative;
    outline: none;
  }
  :host([selected]) article {
    background: var(--okr-color-raised);
    border: 1px solid var(--okr-color-accent);
    border-radius: var(--okr-radius);
    box-shadow:
      0 0 0 3px var(--okr-color-accent-soft),
      0 12px 28px -16px rgb(20 24 40 / 0.22);
    margin: 0 -20px -1px;
    padding: 20px 19px;
    z-index: 1;
  }
  .no {
    line-height: 24px;
  }
  .head {
    display: flex;
    gap: 6px 12px;
    align-items: baseline;
    flex-wrap: wrap;
    margin-bottom: 8px;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  .head b {
    color: var(--okr-color-text);
    font-size: 14px;
  }
  .writer {
    margin-left: auto;
  }
  .why {
    margin-top: 10px;
    color: var(--okr-color-text-muted);
    max-width: 64ch;
  }
  textarea {
    display: block;
    width: 100%;
    font-size: var(--okr-font-size-kr);
    line-height: 28px;
    field-sizing: content;
    min-height: 68px;
    padding: 8px 12px;
  }
  .letter {
    font-size: 11px;
    line-height: 16px;
    font-weight: 600;
    color: var(--okr-color-accent);
  }
  .foot {
    display: flex;
    align-items: center;
    gap: 12px 16px;
    padding-top: 16px;
    flex-wrap: wrap;
    min-height: 48px;
  }
  .foot .sum {
    flex: 1 1 220px;
    text-align: right;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    color: var(--okr-color-text-muted);
  }
  @container candidate (max-width: 680px) {
    article,
    :host([selected]) article {
      grid-template-columns: minmax(0, 1fr);
    }
    :host([selected]) article {
      margin: 0 -12px -1px;
      padding: 20px 11px;
    }
    .no,
    kbd {
      display: none;
    }
    .writer {
      margin-left: 0;
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    :host([selected]) article {
      outline: 2px solid Highlight;
    }
  }
`;
