/** The way from start to target as a line: how far it is done, and where an even pace would be. */
import { html, nothing, svg } from "lit";
import type { TemplateResult } from "lit";
import type { Reading } from "../../../rules/okr.ts";
import { formatLevel, formatTarget } from "../../core/format.ts";
import type { QuarterTexts } from "../../locales/en.quarter.ts";

const LEFT = 4;
const WIDTH = 224;
const percent = (share: number) => Math.round(share * 100);
const at = (share: number) => LEFT + Math.round(Math.min(1, Math.max(0, share)) * WIDTH);

export interface PaceBar {
  reading: Reading;
  /** 0 to 1 and beyond. */
  done: number;
  /** Null without a period. */
  even: number | null;
  locale: string;
  words: QuarterTexts;
}

export function paceBar({ reading, done, even, locale, words }: PaceBar): TemplateResult {
  const said = words.pace(percent(done), even === null ? null : percent(even));
  return html`<svg class="pace" viewBox="0 0 232 44" role="img" aria-label=${said}>
    <path class="way" d="M${LEFT} 10H${LEFT + WIDTH}" />
    <path class="done" d="M${LEFT} 10H${at(done)}" />
    ${even === null ? nothing : svg`<path class="even" d="M${at(even)} 3v14" />`}
    <text x="2" y="36">${formatLevel(reading.baseline, locale)}</text>
    <text x="230" y="36" text-anchor="end">${formatTarget(reading, locale)}</text>
  </svg>`;
}
