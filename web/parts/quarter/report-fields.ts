/** Where one key result stands, asked in three native fields; what is typed is kept at once. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Progress } from "../../../rules/okr.ts";
import type { QuarterTexts } from "../../locales/en.quarter.ts";

export interface ReportFields {
  progress: Progress;
  /** Beside the value; null for none. */
  unit: string | null;
  words: QuarterTexts;
  onReport: (fields: Partial<Progress>) => void;
}

const POINTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function reportFields({ progress, unit, words, onReport }: ReportFields): TemplateResult {
  const { current, confidence, note } = progress;
  const points = confidence === null ? null : Math.round(confidence * 10);
  return html`<div class="form">
    <div>
      <label for="value">${words.value}</label>
      <span class="value"
        ><input
          id="value"
          maxlength="200"
          autocomplete="off"
          .value=${live(current)}
          @input=${(event: Event) => onReport({ current: valueOf(event) })}
        />${unit ?? nothing}</span
      >
    </div>
    <div>
      <label for="confidence">${words.confidence}</label>
      <select
        id="confidence"
        @change=${(event: Event) => onReport({ confidence: toConfidence(valueOf(event)) })}
      >
        <option value="" ?selected=${points === null}>${words.notSaid}</option>
        ${POINTS.map(
          (one) =>
            html`<option value=${one} ?selected=${one === points}>${words.ofTen(one)}</option>`,
        )}
      </select>
    </div>
    <div class="note-field">
      <label for="note">${words.note}</label>
      <input
        id="note"
        maxlength="2000"
        autocomplete="off"
        .value=${live(note)}
        @input=${(event: Event) => onReport({ note: valueOf(event) })}
      />
    </div>
  </div>`;
}

function toConfidence(points: string): number | null {
  return points === "" ? null : Number(points) / 10;
}

function valueOf({ target }: Event): string {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  return isField ? target.value : "";
}
