/** Keep, adjust or drop, as native radios; and what the last two need: a text and a reason. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { QuarterTexts } from "../../locales/en.quarter.ts";

export type Choice = keyof QuarterTexts["choices"];

/** What is missing before a decision can be recorded. */
export type Fault = "text" | "why" | null;

const CHOICES: readonly Choice[] = ["keep", "adjust", "drop"];

interface ChoiceOptions {
  chosen: Choice;
  words: QuarterTexts;
  onChoose: (chosen: Choice) => void;
}

export function choice({ chosen, words, onChoose }: ChoiceOptions): TemplateResult {
  return html`<fieldset class="seg">
    <legend class="vh">${words.question}</legend>
    ${CHOICES.map((one) => {
      const [name, what] = words.choices[one];
      return html`<label>
        <input
          type="radio"
          name="choice"
          .checked=${live(one === chosen)}
          @change=${() => onChoose(one)}
        />
        <span><b>${name}</b><span class="s">${what}</span></span>
      </label>`;
    })}
  </fieldset>`;
}

interface FieldOptions {
  chosen: "adjust" | "drop";
  fault: Fault;
  words: QuarterTexts;
  /** The new text, proposed or typed. */
  text: TemplateResult;
  why: string;
  onWhy: (why: string) => void;
  onRecord: () => void;
}

export function choiceFields(options: FieldOptions): TemplateResult {
  const { chosen, fault, words, text, why, onWhy, onRecord } = options;
  return html`<div class="dec">
      ${
        chosen === "adjust"
          ? html`<div>
              <p class="lab" id="new-text">${words.newText}</p>
              ${text}
            </div>`
          : nothing
      }
      <div>
        <label for="why">${words.why}</label>
        <textarea
          id="why"
          rows="3"
          maxlength="2000"
          aria-invalid=${fault === "why" ? "true" : nothing}
          aria-describedby=${fault === "why" ? "fault" : nothing}
          .value=${live(why)}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLTextAreaElement) onWhy(event.target.value);
          }}
        ></textarea>
      </div>
    </div>
    <p class="do">
      <button class="second" @click=${onRecord}>${words.record}</button>
      <span id="fault" class="s err" role="status">${said(fault, words)}</span>
    </p>`;
}

/** The new text, typed. */
export function textField(
  text: string,
  isFault: boolean,
  onText: (text: string) => void,
): TemplateResult {
  return html`<textarea
    id="text"
    rows="2"
    aria-labelledby="new-text"
    aria-invalid=${isFault ? "true" : nothing}
    aria-describedby=${isFault ? "fault" : nothing}
    .value=${live(text)}
    @input=${(event: Event) => {
      if (event.target instanceof HTMLTextAreaElement) onText(event.target.value);
    }}
  ></textarea>`;
}

/** The team's own note; else what the coach found, unless that is a question. */
export function reasonIn(note: string, advised: string): string {
  if (note.trim() !== "") return note;
  return advised.endsWith("?") ? "" : advised;
}

function said(fault: Fault, words: QuarterTexts): string {
  if (fault === null) return "";
  return fault === "text" ? words.sameText : words.whyMissing;
}
