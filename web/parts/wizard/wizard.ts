/** `<okr-wizard>`: a quarter drafted from a few answers; nothing counts until it is kept. */
import { html, LitElement, nothing } from "lit";
import type { PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { enWizard } from "../../locales/en.wizard.ts";
import type { WizardTexts } from "../../locales/en.wizard.ts";
import type { DraftTask } from "../../core/coach-event.ts";
import { base } from "../../styles/base.styles.ts";
import { viewStyles } from "../../styles/view.styles.ts";
import { part } from "../part.ts";
import type { Note, Phase } from "../review/events.ts";
import { notes, notesStyles } from "../review/notes.ts";
import { progress, waitingStyles } from "../review/waiting.ts";
import type { OkrSlotted } from "../slots/slots.ts";
import "../slots/slots.ts";
import { noAnswers, toPlan, toTask } from "./answers.ts";
import type { WizardAnswers } from "./answers.ts";
import { nextQuarter, periodsFrom } from "./periods.ts";
import { draftPreview, outline } from "./preview.ts";
import { steps } from "./steps.ts";
import { wizardStyles } from "./wizard.styles.ts";
import type { Written } from "./written.ts";

/**
 * @fires okr-draft - `DraftTask`: write a draft from these answers
 * @fires okr-keep - `{ plan }`: the draft with its filled slots, as a plan
 * @fires okr-stop - stop the request that is running
 * @fires okr-close - back to the plan
 */
@part("okr-wizard")
export class OkrWizard extends LitElement {
  static override styles = [base, waitingStyles, notesStyles, viewStyles, wizardStyles];

  /** The day from which the coming quarters are counted, ISO. */
  @property() today = "";
  /** The draft as far as it is written. */
  @property({ attribute: false }) drafted: readonly Written[] = [];
  @property({ attribute: false }) notes: readonly Note[] = [];
  /** Null when nothing is running. */
  @property({ attribute: false }) phase: Phase | null = null;
  @property({ attribute: false }) texts: Texts = en;
  /** A plan is there already: the draft would take its place. */
  @property({ type: Boolean }) replaces = false;
  @state() private answers: WizardAnswers = noAnswers;
  @state() private missing = false;
  @state() private asked = false;
  @state() private open = 0;

  get #sentences(): OkrSlotted[] {
    return [...this.renderRoot.querySelectorAll("okr-slotted")];
  }

  get #words(): WizardTexts {
    return this.texts.parts.wizard ?? enWizard;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("today") || this.answers.period) return;
    this.answers = { ...this.answers, period: nextQuarter(this.today) };
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("drafted")) void this.#countOpen();
  }

  override focus(): void {
    this.renderRoot.querySelector("h1")?.focus();
  }

  override render() {
    const words = this.#words;
    return html`<p class="eyebrow">
        <button class="word" @click=${() => this.#tell("okr-close")}>
          ${this.replaces ? words.back : words.backToStart}
        </button>
      </p>
      <h1 tabindex="-1">${words.title}</h1>
      <p class="lede">${words.lede}</p>
      <div class="wiz">
        <div>
          ${steps({
            answers: this.answers,
            periods: periodsFrom(this.today),
            missing: this.missing,
            words,
            set: (change) => this.#set(change),
          })}
          ${this.#go()}
        </div>
        <aside class="draft" aria-label=${words.draft}>${this.#preview()}</aside>
      </div>`;
  }

  #go(): TemplateResult {
    const words = this.#words;
    const written = this.drafted.length > 0;
    return html`<p class="go">
      <button class=${written ? "second" : "primary"} @click=${this.#write}>
        ${written ? words.writeAgain : words.write}
      </button>
      ${
        this.phase
          ? html`<button class="word" @click=${this.#stop}>${words.stop}</button>`
          : nothing
      }
      <span class="s muted">${words.notSaved}</span>
    </p>`;
  }

  #preview(): TemplateResult {
    const { phase, drafted } = this;
    const words = this.#words;
    const written = drafted.length > 0;
    return html`${notes(this.notes, this.texts.severities.warning, html``)}
      ${
        written
          ? draftPreview(drafted, words, this.texts, () => void this.#countOpen())
          : outline(this.answers.pattern, words)
      }
      <div role="status">
        ${phase ? progress(words.phases[phase]) : nothing}
        ${this.asked && !phase && !written ? html`<p class="s muted">${words.nothing}</p>` : nothing}
      </div>
      ${
        written && !phase
          ? html`<p class="keep">
              <button class="primary" @click=${this.#keep}>${words.keep}</button>
              <span class="s muted">
                ${words.openNumbers(this.open)} ${this.replaces ? words.replaces : nothing}
              </span>
            </p>`
          : nothing
      }`;
  }

  /** Whoever is spoken to in German gets a German draft, be the use case in English. */
  #task(): DraftTask {
    const { language } = this.texts;
    return { ...toTask(this.answers), ...(language === "en" ? {} : { language }) };
  }

  #set(change: Partial<WizardAnswers>): void {
    this.answers = { ...this.answers, ...change };
    if (this.answers.useCase.trim() !== "") this.missing = false;
  }

  #write = (): void => {
    if (this.answers.useCase.trim() === "") {
      this.missing = true;
      this.renderRoot.querySelector<HTMLElement>("#use-case")?.focus();
      return;
    }
    this.asked = true;
    this.dispatchEvent(new CustomEvent("okr-draft", { detail: this.#task() }));
  };

  #keep = (): void => {
    const unsure = this.#sentences.find((each) => each.composed.unconfirmed.length > 0);
    if (unsure) {
      unsure.focusOpen();
      return;
    }
    const plan = toPlan(this.#task(), this.#filled());
    this.dispatchEvent(new CustomEvent("okr-keep", { detail: { plan } }));
  };

  /** The draft with what was typed into it. */
  #filled() {
    const lists = [...this.renderRoot.querySelectorAll("[data-objective]")];
    return this.drafted.map(({ text, suggestions }, index) => {
      const sentences = lists[index]?.querySelectorAll<OkrSlotted>("okr-slotted") ?? [];
      const keyResults = [...sentences].map(({ composed }, at) => {
        const { slots = [], feeds = [] } = suggestions[at] ?? {};
        return { text: composed.text, slots, feeds };
      });
      return { text, keyResults };
    });
  }

  /** The sentences know what is open only once they have taken the new draft in. */
  async #countOpen(): Promise<void> {
    await Promise.all(this.#sentences.map((each) => each.updateComplete));
    this.open = this.#sentences.reduce((sum, each) => sum + each.composed.open.length, 0);
  }

  /** The button goes, and must not take the focus with it. */
  #stop = (): void => {
    this.focus();
    this.#tell("okr-stop");
  };

  #tell(name: "okr-stop" | "okr-close"): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-wizard": OkrWizard;
  }
}
