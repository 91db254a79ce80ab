/** <okr-candidate>: one rewrite with its writer, its changes, its questions and how it reads. */
import { html, LitElement, nothing } from "lit";
import type { PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { part } from "../part.ts";
import { base } from "../../styles/base.styles.ts";
import type { Period, Read, Suggestion } from "../../../rules/okr.ts";
import { fillSlots, openSlots } from "../../../rules/write/slots.ts";
import { compose, noAnswers } from "../slots/compose.ts";
import type { Composed } from "../slots/compose.ts";
import type { Answered } from "../slots/questions.ts";
import "../slots/questions.ts";
import "../slots/slots.ts";
import { scoreStyles } from "../score/score.styles.ts";
import { candidateStyles } from "./candidate.styles.ts";
import type { Decided, Decision } from "./events.ts";
import { nothingLeft, promise } from "./promise.ts";
import { readingsTable } from "./readings.ts";
import { readingsStyles } from "./readings.styles.ts";
import { reviewTexts } from "./texts.ts";
import { writerLine } from "./writer.ts";

/**
 * @fires okr-decide - `Decided`
 * @fires okr-select - the card was clicked or focused
 */
@part("okr-candidate")
export class OkrCandidate extends LitElement {
  static override styles = [base, scoreStyles, readingsStyles, candidateStyles];

  @property({ attribute: false }) suggestion: Suggestion | null = null;
  @property({ type: Number }) number = 1;
  @property({ type: Boolean, reflect: true }) selected = false;
  /** The day from which dates are near or far. */
  @property() today = "";
  @property({ attribute: false }) period: Period | null = null;
  /** Shows the sentence without its changes. */
  @property({ type: Boolean }) clean = false;
  /** How many findings, by rule, the text that it would replace has. */
  @property({ attribute: false }) findingRules: readonly string[] = [];
  /** Reads a text in this place, so that the table follows the answers; without it the table stays. */
  @property({ attribute: false }) readAs: ((text: string) => Read | null) | null = null;
  @property({ attribute: false }) texts: Texts = en;
  @state() private filled: Composed | null = null;
  /** The text while it is edited; null shows the suggestion. */
  @state() private edited: string | null = null;

  get #words() {
    return reviewTexts(this.texts);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("suggestion")) return;
    if (changed.get("suggestion")?.id === this.suggestion?.id) return;
    this.filled = null;
    this.edited = null;
  }

  /** Takes the decision as if its button was pressed. */
  decide(decision: Decision): void {
    if (decision === "edit") void this.#startEdit();
    else if (decision === "reject") this.#tell("reject", this.#composed.text);
    else this.#accept();
  }

  override focus(): void {
    this.renderRoot.querySelector("article")?.focus();
  }

  override render() {
    if (!this.suggestion) return nothing;
    const { title, explanation, before } = this.suggestion;
    return html`<article
      tabindex="-1"
      aria-label=${title}
      @focusin=${this.#select}
      @click=${this.#select}
    >
      <span class="no"><kbd aria-hidden="true">${this.number}</kbd></span>
      <div>
        <p class="head">
          <b>${title}</b><span class="writer">${writerLine(this.suggestion, this.#words)}</span>
        </p>
        ${
          this.edited === null
            ? this.#sentence(this.suggestion)
            : this.#editor(this.edited, this.suggestion)
        }
        ${explanation === "" ? nothing : html`<p class="why s">${explanation}</p>`}
        ${readingsTable(before, this.#after(this.suggestion), this, this.#words.readings)}
        ${this.#foot()}
      </div>
    </article>`;
  }

  #sentence(suggestion: Suggestion): TemplateResult {
    return html`<okr-slotted
      .texts=${this.texts}
      .sentence=${suggestion}
      .original=${this.clean ? null : (suggestion.before?.text ?? null)}
      @okr-filled=${(event: CustomEvent<Composed>) => (this.filled = event.detail)}
      @okr-done=${() => this.decide("accept")}
    ></okr-slotted>`;
  }

  #editor(text: string, { slots }: Suggestion): TemplateResult {
    return html`<textarea
        aria-label=${this.#words.editing}
        .value=${text}
        @input=${(event: InputEvent) => {
          if (event.target instanceof HTMLTextAreaElement) this.edited = event.target.value;
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.decide("accept");
        }}
      ></textarea>
      <okr-questions
        .slots=${openSlots(text, slots)}
        .texts=${this.texts}
        @okr-answered=${({ detail: { name, value } }: CustomEvent<Answered>) => {
          this.edited = fillSlots(text, { [name]: value });
        }}
      ></okr-questions>`;
  }

  #foot(): TemplateResult {
    const words = this.#words;
    const key = (name: string) =>
      this.selected ? html`<kbd aria-hidden="true">${name}</kbd>` : nothing;
    const second =
      this.edited === null
        ? html`<button class="second" @click=${() => this.decide("edit")}>
            ${words.edit} ${key("E")}
          </button>`
        : html`<button class="second" @click=${() => (this.edited = null)}>
            ${words.cancelEdit}
          </button>`;
    return html`<div class="foot">
      <button class=${this.selected ? "primary" : "second"} @click=${() => this.decide("accept")}>
        ${words.accept} ${key("A")}
      </button>
      ${second}
      <button @click=${() => this.decide("reject")}>${words.reject} ${key("R")}</button>
      <p class="sum">${this.#promise}</p>
    </div>`;
  }

  get #promise(): string {
    const { suggestion, findingRules } = this;
    const left = this.edited === null ? this.#composed : nothingLeft;
    return promise(suggestion?.answers ?? [], findingRules, left, this.#words);
  }

  get #composed(): Composed {
    if (this.filled) return this.filled;
    return this.suggestion
      ? compose(this.suggestion, noAnswers)
      : { text: "", open: [], unconfirmed: [] };
  }

  #after(suggestion: Suggestion): Read {
    const text = this.edited ?? this.#composed.text;
    if (text === suggestion.text) return suggestion.after;
    return this.readAs?.(text) ?? suggestion.after;
  }

  #accept(): void {
    if (this.edited !== null) this.#tell("edit", this.edited.trim());
    else if (this.#composed.unconfirmed.length > 0)
      this.renderRoot.querySelector("okr-slotted")?.focusOpen();
    else this.#tell("accept", this.#composed.text);
  }

  async #startEdit(): Promise<void> {
    this.edited = this.#composed.text;
    await this.updateComplete;
    this.renderRoot.querySelector("textarea")?.focus();
  }

  #tell(decision: Decision, text: string): void {
    if (!this.suggestion) return;
    const detail: Decided = { decision, suggestion: this.suggestion, text };
    this.dispatchEvent(new CustomEvent("okr-decide", { detail, bubbles: true }));
  }

  #select = (): void => {
    if (!this.selected) this.dispatchEvent(new CustomEvent("okr-select"));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-candidate": OkrCandidate;
  }
}
