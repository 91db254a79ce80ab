/** `<okr-standing>`: one key result in the review: where it stands, what the coach advises, what is decided. */
import { html, LitElement, nothing } from "lit";
import type { PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { KeyResult, Progress, Reading } from "../../../rules/okr.ts";
import { openSlots } from "../../../rules/write/slots.ts";
import type { Advice } from "../../core/coach-event.ts";
import { notReported } from "../../core/review.ts";
import type { Decision } from "../../core/review.ts";
import { enQuarter } from "../../locales/en.quarter.ts";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { base } from "../../styles/base.styles.ts";
import { foldStyles } from "../../styles/fold.styles.ts";
import { glyph } from "../../styles/glyph.ts";
import { part } from "../part.ts";
import { waitingStyles } from "../review/waiting.ts";
import type { OkrSlotted } from "../slots/slots.ts";
import "../slots/slots.ts";
import { choice, choiceFields, reasonIn, textField } from "./choice.ts";
import type { Choice, Fault } from "./choice.ts";
import { paceBar } from "./pace-bar.ts";
import { shareDone, unitOf } from "./pace.ts";
import { reportFields } from "./report-fields.ts";
import { standingStyles } from "./standing.styles.ts";

/**
 * @fires okr-report - `Partial<Progress>`: what was reported
 * @fires okr-decided - `Decision`: the key result is adjusted or dropped
 */
@part("okr-standing")
class OkrStanding extends LitElement {
  static override styles = [base, waitingStyles, foldStyles, standingStyles];

  @property({ attribute: false }) keyResult!: KeyResult;
  @property() number = "";
  /** Null while it has not been read. */
  @property({ attribute: false }) reading: Reading | null = null;
  /** Where an even pace would be; null without a period. */
  @property({ attribute: false }) even: number | null = null;
  @property({ attribute: false }) advice: Advice | null = null;
  /** Advice may still come. */
  @property({ type: Boolean }) waits = false;
  @property({ attribute: false }) texts: Texts = en;
  @state() private choice: Choice = "keep";
  @state() private fault: Fault = null;
  /** The new text as it is typed; null: the one that the coach proposes. */
  @state() private typed: string | null = null;
  @state() private why: string | null = null;

  get #words() {
    return this.texts.parts.quarter ?? enQuarter;
  }

  get #progress(): Progress {
    return this.keyResult.progress ?? notReported;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("advice") || changed.get("advice") === this.advice) return;
    this.choice = this.advice?.action ?? "keep";
    this.fault = null;
    this.typed = null;
    this.why = null;
  }

  /** Goes to the decision. */
  override focus(): void {
    this.renderRoot.querySelector("summary")?.focus();
  }

  get #slotted(): OkrSlotted | null {
    return this.renderRoot.querySelector("okr-slotted");
  }

  override render() {
    const words = this.#words;
    const { text, commitment } = this.keyResult;
    const committed = commitment === "committed" ? html` · ${words.committed}` : nothing;
    return html`<article aria-label="${this.number} ${text}">
      <div class="what">
        <div>
          <p class="t">${text}</p>
          <p class="c">${this.number}${committed}</p>
        </div>
        <div class="far">${this.#pace()}</div>
      </div>
      ${reportFields({
        progress: this.#progress,
        unit: this.reading && unitOf(this.reading),
        words,
        onReport: (fields) => this.#tell("okr-report", fields),
      })}
      <div role="status">${this.#said()}</div>
      <details ?open=${this.advice !== null && this.advice.action !== "keep"}>
        <summary>${words.question}</summary>
        ${choice({ chosen: this.choice, words, onChoose: (chosen) => this.#choose(chosen) })}
        ${this.choice === "keep" ? nothing : this.#fields(this.choice)}
      </details>
    </article>`;
  }

  #pace(): TemplateResult | typeof nothing {
    const { reading, even } = this;
    if (!reading) return nothing;
    const done = shareDone(reading, this.#progress.current);
    const { locale } = this.texts;
    return done === null ? nothing : paceBar({ reading, done, even, locale, words: this.#words });
  }

  #said(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!this.advice) {
      return this.waits ? html`<div class="bars" aria-hidden="true"><span></span></div>` : nothing;
    }
    const { action, why } = this.advice;
    const shape = action === "keep" ? "ok" : "warning";
    return html`<p class="advice">
      ${glyph(shape, this.texts.severities[shape])}
      <span>${words.coach} <b>${words.actions[action]}</b>. ${why}</span>
    </p>`;
  }

  #fields(chosen: "adjust" | "drop"): TemplateResult {
    return choiceFields({
      chosen,
      fault: this.fault,
      words: this.#words,
      why: this.#reason,
      onWhy: (why) => (this.why = why),
      onRecord: () => void this.#record(chosen),
      text: this.#newText(),
    });
  }

  /** As the coach proposes it, until its words are edited. */
  #newText(): TemplateResult {
    const { suggestion } = this.advice ?? {};
    const { text } = this.keyResult;
    if (!suggestion || this.typed !== null) {
      const isFault = this.fault === "text";
      return textField(this.typed ?? text, isFault, (typed) => (this.typed = typed));
    }
    return html`<okr-slotted
        .texts=${this.texts}
        .sentence=${suggestion}
        .original=${text}
      ></okr-slotted>
      <button class="word s" @click=${this.#edit}>${this.#words.edit}</button>`;
  }

  get #reason(): string {
    return this.why ?? reasonIn(this.#progress.note, this.advice?.why ?? "");
  }

  #choose(chosen: Choice): void {
    this.choice = chosen;
    this.fault = null;
  }

  readonly #edit = async (): Promise<void> => {
    this.typed = this.#slotted?.composed.text ?? this.keyResult.text;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("#text")?.focus();
  };

  async #record(chosen: "adjust" | "drop"): Promise<void> {
    const { composed } = this.#slotted ?? {};
    if (composed && composed.unconfirmed.length > 0) {
      this.#slotted?.focusOpen();
      return;
    }
    const written = (composed?.text ?? this.typed ?? "").trim();
    const why = this.#reason.trim();
    const isSame = written === "" || written === this.keyResult.text;
    this.fault = chosen === "adjust" && isSame ? "text" : why === "" ? "why" : null;
    if (this.fault !== null) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${this.fault}`)?.focus();
      return;
    }
    const text = chosen === "adjust" ? written : null;
    const known = [...(this.advice?.suggestion?.slots ?? []), ...(this.keyResult.slots ?? [])];
    const slots = text === null ? [] : openSlots(text, known);
    const detail: Decision = { keyResultId: this.keyResult.id, text, slots, why };
    this.#tell("okr-decided", detail);
    this.renderRoot.querySelector("details")?.removeAttribute("open");
    this.choice = "keep";
    this.typed = null;
    this.why = null;
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-standing": OkrStanding;
  }
}
