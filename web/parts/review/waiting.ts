/** The card of a rewrite that is still being written or checked: a sentence and two bars, no text. */
import { css, html } from "lit";
import type { TemplateResult } from "lit";
import type { ReviewTexts } from "../../locales/en.review.ts";
import type { Phase } from "./events.ts";

/** Shown while a request runs; `stop` ends it. */
export function waiting(
  texts: ReviewTexts["waiting"],
  phase: Phase,
  number: number,
  stop: () => void,
): TemplateResult {
  return html`<div class="wait">
    <span class="no"><kbd aria-hidden="true">${number}</kbd></span>
    <div>
      <p class="wait-head"><b>${texts.title}</b></p>
      ${progress(texts[phase])}
      <p class="s">${texts.promise} <button class="word" @click=${stop}>${texts.stop}</button></p>
    </div>
  </div>`;
}

/** The sentence and the bars alone. */
export function progress(sentence: string): TemplateResult {
  return html`<p class="prog"><span class="spin"></span>${sentence}</p>
    <div class="bars" aria-hidden="true"><span></span><span></span></div>`;
}

export const waitingStyles = css`
  .wait {
    border-top: 1px solid var(--okr-color-hairline);
    padding: 20px 0;
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    color: var(--okr-color-text-muted);
  }
  .wait-head {
    margin-bottom: 8px;
    color: var(--okr-color-text);
  }
  .prog {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: var(--okr-font-size-s);
    line-height: 20px;
    min-height: 20px;
  }
  .spin {
    width: 12px;
    height: 12px;
    border-radius: 50%;
    border: 2px solid var(--okr-color-hairline);
    border-top-color: var(--okr-color-accent);
    flex: none;
    animation: turn 1s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .bars {
    display: grid;
    gap: 12px;
    padding: 8px 0;
  }
  .bars span {
    height: 10px;
    border-radius: 5px;
    background: var(--okr-color-hairline);
    width: 92%;
  }
  .bars span + span {
    width: 58%;
  }
  @media (prefers-reduced-motion: reduce) {
    .spin {
      animation: none;
      border-style: dotted;
    }
  }
`;
