/** What is said where no rewrite is left to show, and the way on. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { ReviewTexts } from "../../locales/en.review.ts";

interface Ending {
  words: ReviewTexts;
  /** How many there were; 0 where nothing came at all. */
  turnedDown: number;
  onRestore: () => void;
  onClose: () => void;
}

export function ending({ words, turnedDown, onRestore, onClose }: Ending): TemplateResult {
  const [said, name, act] =
    turnedDown === 0
      ? [words.none, words.back, onClose]
      : [words.allRejected(turnedDown), words.showAgain(turnedDown), onRestore];
  return html`<p class="end">${said} <button class="word" @click=${act}>${name}</button></p>`;
}
