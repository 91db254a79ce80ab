/** The wizard's questions, as native controls. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Pattern, Period } from "../../../rules/okr.ts";
import type { WizardTexts } from "../../locales/en.wizard.ts";
import type { WizardAnswers } from "./answers.ts";

export interface Steps {
  answers: WizardAnswers;
  periods: readonly Period[];
  /** True once a draft was asked for without a use case. */
  missing: boolean;
  words: WizardTexts;
  set: (change: Partial<WizardAnswers>) => void;
}

const PATTERNS: readonly Pattern[] = ["exploration", "build", "scale", "platform"];

export function steps(all: Steps): TemplateResult {
  const { answers, words, set } = all;
  return html`${patternStep(all)} ${useCaseStep(all)}
  ${linesStep(3, words.whatFeeds, words.parents, answers.parents, words, (parents) =>
    set({ parents }),
  )}
  ${linesStep(4, words.whatIsLive, words.live, answers.live, words, (text) => set({ live: text }))}`;
}

function patternStep({ answers, words, set }: Steps): TemplateResult {
  return html`<fieldset class="step">
    <legend><span>1</span>${words.whichPattern}</legend>
    <div class="pats">
      ${PATTERNS.map((pattern) => {
        const { name, when, example } = words.patterns[pattern];
        return html`<label class="pat">
          <input
            type="radio"
            name="pattern"
            value=${pattern}
            .checked=${live(answers.pattern === pattern)}
            @change=${() => set({ pattern })}
          />
          <span
            ><b>${name}</b><span class="when">${when}</span
            ><span class="example">${example}</span></span
          >
        </label>`;
      })}
    </div>
  </fieldset>`;
}

function useCaseStep({ answers, periods, missing, words, set }: Steps): TemplateResult {
  return html`<fieldset class="step">
    <legend><span>2</span>${words.whichUseCase}</legend>
    <div class="fields">
      <div class="wide">
        <label for="use-case">${words.useCase}</label>
        <input
          id="use-case"
          list="use-cases"
          required
          maxlength="400"
          autocomplete="off"
          aria-describedby="use-case-hint"
          aria-invalid=${missing ? "true" : nothing}
          .value=${live(answers.useCase)}
          @input=${(event: Event) => set({ useCase: valueOf(event) })}
        />
        <datalist id="use-cases">
          ${words.useCases.map((useCase) => html`<option value=${useCase}></option>`)}
        </datalist>
        <p id="use-case-hint" class=${missing ? "hint err" : "hint"}>
          ${missing ? words.useCaseMissing : words.useCaseHint}
        </p>
      </div>
      <div>
        <label for="team">${words.team}</label>
        <input
          id="team"
          maxlength="200"
          autocomplete="off"
          .value=${live(answers.team)}
          @input=${(event: Event) => set({ team: valueOf(event) })}
        />
      </div>
      <div>
        <label for="period">${words.period}</label>
        <select
          id="period"
          @change=${(event: Event) =>
            set({ period: periods.find(({ label }) => label === valueOf(event)) ?? null })}
        >
          ${periods.map(
            ({ label }) =>
              html`<option value=${label} ?selected=${label === answers.period?.label}>
                ${label}
              </option>`,
          )}
        </select>
      </div>
    </div>
  </fieldset>`;
}

function linesStep(
  number: number,
  question: string,
  label: string,
  text: string,
  words: WizardTexts,
  set: (text: string) => void,
): TemplateResult {
  return html`<fieldset class="step">
    <legend><span>${number}</span>${question} <em>${words.optional}</em></legend>
    <div class="fields">
      <div class="wide">
        <label for=${`lines-${number}`}>${label}</label>
        <textarea
          id=${`lines-${number}`}
          rows="2"
          .value=${live(text)}
          @input=${(event: Event) => set(valueOf(event))}
        ></textarea>
      </div>
    </div>
  </fieldset>`;
}

function valueOf({ target }: Event): string {
  const isField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  return isField ? target.value : "";
}
