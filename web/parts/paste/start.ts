/** `<okr-start>`: an empty plan. Write a sentence, paste a plan, try an example or draft a quarter. */
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
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
 * @fires okr-open-paste - open the page for a paste
 */
@part("okr-start")
class OkrStart extends LitElement {
  static override styles = [base, startStyles];

  @property({ attribute: false }) texts!: Texts;
  /** The last day of the period, where it is known. */
  @property() until = "";
  /** What is written is saved on a server. */
  @property({ type: Boolean }) saves = false;
  /** There was a plan a moment ago. */
  @property({ type: Boolean }) canUndo = false;
  /** There was nothing in it to begin with. */
  @state() private empty = false;

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector("input");
  }

  override focus() {
    this.#field?.focus();
  }

  override render() {
    const { start: t, locale } = this.texts;
    return html`<div>
        <p class="k">${t.eyebrow}</p>
        <h1 class="o-text">
          ${this.until ? t.titleBy(formatLongDay(this.until, locale)) : t.title}
        </h1>
        <p class="muted what">${t.what}</p>
        <form class="begin" @submit=${(event: Event) => this.#send(event)}>
          <input
            aria-label=${t.label}
            placeholder=${t.placeholder}
            autocomplete="off"
            maxlength="4000"
            @paste=${(event: ClipboardEvent) => this.#onPaste(event)}
          />
          <button class="second">${t.begin}</button>
        </form>
        ${this.empty ? html`<p class="wrong" role="alert">${t.nothing}</p>` : nothing}
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
        <p class="s muted about">${this.saves ? t.saves : t.staysHere}</p>
      </div>
      <okr-sample .texts=${this.texts}></okr-sample>`;
  }

  /** Several lines into the one-line field are a plan. */
  #onPaste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/\n\s*\S/u.test(text)) return;
    event.preventDefault();
    this.#tell("okr-paste", text);
  }

  #send(event: Event) {
    event.preventDefault();
    const text = this.#field?.value.trim() ?? "";
    this.empty = text === "";
    if (this.empty) this.focus();
    else this.#tell("okr-begin", text);
  }

  #tell(type: string, detail: string | null = null) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-start": OkrStart;
  }
}
