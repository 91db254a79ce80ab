/** `<okr-start>`: an empty plan. Write a sentence, paste a plan, try an example or draft a quarter. */
import { html, LitElement, nothing } from "lit";
import { property, query, state } from "lit/decorators.js";
import { formatLongDay } from "../../core/format.ts";
import type { Texts } from "../../locales/en.ts";
import { base } from "../../styles/base.styles.ts";
import { part } from "../part.ts";
import { startStyles } from "./start.styles.ts";

/**
 * @fires okr-begin - the first objective, as `detail`
 * @fires okr-paste - a whole plan as text, as `detail`
 * @fires okr-example - show an example
 * @fires okr-draft - open the wizard
 * @fires okr-undo - bring back the plan that was there
 * @fires okr-open-paste - show the text area for a paste
 * @fires okr-cancel - keep the plan that is there
 */
@part("okr-start")
class OkrStart extends LitElement {
  static override styles = [base, startStyles];

  @property({ attribute: false }) texts!: Texts;
  /** The last day of the period, where it is known. */
  @property() until = "";
  /** The text area for a paste is open. */
  @property({ type: Boolean }) pasting = false;
  /** A plan is there already: a paste takes its place. */
  @property({ type: Boolean }) replaces = false;
  /** What is written is saved on a server. */
  @property({ type: Boolean }) saves = false;
  /** There was a plan a moment ago. */
  @property({ type: Boolean }) canUndo = false;
  /** Why what was given can't be read; "" for nothing wrong. */
  @state() private wrong = "";
  @query("input, textarea") private field!: HTMLInputElement | HTMLTextAreaElement;

  override focus() {
    this.field.focus();
  }

  override render() {
    return html`<div class="st">${this.pasting ? this.#paste() : this.#begin()}</div>`;
  }

  #begin() {
    const { start: t, locale } = this.texts;
    return html`<p class="k">${t.eyebrow}</p>
      <h1 class="o-text">${this.until ? t.titleBy(formatLongDay(this.until, locale)) : t.title}</h1>
      <p class="muted what">${t.what}</p>
      <form class="begin" @submit=${(event: Event) => this.#send(event, "okr-begin")}>
        <input
          aria-label=${t.label}
          placeholder=${t.placeholder}
          autocomplete="off"
          maxlength="4000"
          @paste=${(event: ClipboardEvent) => this.#onPaste(event)}
        />
        <button class="second">${t.begin}</button>
      </form>
      ${this.#wrong()}
      <ul class="ways">
        ${
          this.canUndo
            ? html`<li>
                <button class="word" @click=${() => this.#tell("okr-undo")}>${t.undo}</button>
              </li>`
            : nothing
        }
        <li>
          <button class="word" @click=${() => this.#tell("okr-open-paste")}>${t.paste}</button>
        </li>
        <li>
          <button class="word" @click=${() => this.#tell("okr-example")}>${t.example}</button>
        </li>
        <li>
          <button class="word" @click=${() => this.#tell("okr-draft")}>${t.draft}</button>
        </li>
      </ul>
      <p class="s muted about">${this.saves ? t.saves : t.staysHere}</p>`;
  }

  #paste() {
    const { start: t } = this.texts;
    return html`<form @submit=${(event: Event) => this.#send(event, "okr-paste")}>
      <label class="o-text" for="paste">${t.pasteLabel}</label>
      <p class="muted hint" id="hint">
        ${t.pasteHint} ${this.saves ? t.saves : t.staysHere} ${this.replaces ? t.replaces : nothing}
      </p>
      <textarea id="paste" rows="12" aria-describedby="hint" spellcheck="false"></textarea>
      ${this.#wrong()}
      <p class="acts">
        <button class="primary">${t.read}</button>
        <button type="button" @click=${() => this.#close()}>${t.cancel}</button>
      </p>
    </form>`;
  }

  /** Several lines into the one-line field are a plan. */
  #onPaste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/\n\s*\S/u.test(text)) return;
    event.preventDefault();
    this.#tell("okr-paste", text);
  }

  #send(event: Event, type: string) {
    event.preventDefault();
    const text = this.field.value.trim();
    const { start: t } = this.texts;
    this.wrong = text === "" ? t.nothing : isBinary(text) ? t.binary : "";
    if (this.wrong === "") this.#tell(type, text);
    else this.field.focus();
  }

  async #close() {
    this.#tell("okr-cancel");
    await this.updateComplete;
    this.field.focus();
  }

  #wrong() {
    return this.wrong === "" ? nothing : html`<p class="wrong" role="alert">${this.wrong}</p>`;
  }

  #tell(type: string, detail: string | null = null) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** A picture or a document that was opened as text: every tenth sign stands for none. */
function isBinary(text: string): boolean {
  const signs = text
    .split("")
    .filter((sign) => sign === "\uFFFD" || (sign < " " && !/\s/u.test(sign)));
  return signs.length * 10 > text.length;
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-start": OkrStart;
  }
}
