/** The root: cut off from the page's styles, in px, laid out by the width it is given. */
import { css } from "lit";

export const coachStyles = css`
  :host {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    /* What its width is asked of gets an answer: a parent that shrinks to its content, an inline block. */
    contain-intrinsic-inline-size: min(720px, 100vw - 48px);
    color-scheme: var(--okr-color-scheme);
    color: var(--okr-color-text);
    background: var(--okr-color-surface);
    font: 400 var(--okr-font-size) / 20px var(--okr-font-family);
    font-variant-numeric: tabular-nums;
    -webkit-font-smoothing: antialiased;
    text-rendering: optimizeLegibility;
  }
  .root.framed {
    border: 1px solid var(--okr-color-hairline);
    border-radius: var(--okr-radius);
  }
  .bar {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 10px 20px;
    border-bottom: 1px solid var(--okr-color-hairline);
    font-size: var(--okr-font-size-s);
    color: var(--okr-color-text-muted);
  }
  .bar b {
    color: var(--okr-color-text);
    margin-right: auto;
  }
  .mark {
    width: 16px;
    height: 16px;
    color: var(--okr-color-accent);
  }
  .notice {
    margin-bottom: 24px;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--okr-color-hairline);
  }
  .notice .word {
    margin-left: 8px;
  }
  .wrap {
    max-width: 1152px;
    margin: 0 auto;
    padding: 48px 32px 72px;
  }
  @container (max-width: 1080px) {
    .framed .wrap {
      padding: 24px 20px 40px;
    }
  }
  @container (max-width: 760px) {
    .wrap {
      padding: 28px 20px 56px;
    }
    .framed .wrap {
      padding: 20px;
    }
  }
`;
