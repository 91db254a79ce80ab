/** `<okr-paste>`: room for a whole plan as text. */
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { enPaste } from "../../locales/en.paste.ts";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { base } from "../../styles/base.styles.ts";
import { part } from "../part.ts";
import { pasteStyles } from "./paste.styles.ts";

/**
 * @fires okr-paste - a whole plan as text, as `detail`
 * @fires okr-cancel - keep what is there
 */
@part("okr-paste")
class OkrPaste extends LitElement {
  static override styles = [base, pasteStyles];

  @property({ attribute: false }) texts: Texts = en;
  /** A plan is there already: a paste takes its place. */
  @property({ type: Boolean }) replaces = false;
  /** What is written is saved on a server. */
  @property({ type: Boolean }) saves = false;
  /** Why what was given can't be read; "" for nothing wrong. */
  @state() private wrong = "";

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector("textarea");
  }

  get #words() {
    return (this.texts.parts.paste ?? enPaste).paste;
  }

  override focus() {
    this.#field?.focus();
  }

  override render() {
    const { saves, staysHere } = this.texts.start;
    const t = this.#words;
    return html`<form @submit=${this.#send}>
      <h1><label for="paste">${t.label}</label></h1>
      <p class="muted hint" id="hint">
        ${t.hint} ${this.saves ? saves : staysHere} ${this.replaces ? t.replaces : nothing}
      </p>
      <textarea id="paste" rows="12" aria-describedby="hint" spellcheck="false"></textarea>
      ${this.wrong === "" ? nothing : html`<p class="wrong" role="alert">${this.wrong}</p>`}
      <p class="acts">
        <button class="primary">${t.read}</button>
        <button type="button" @click=${() => this.#tell("okr-cancel", null)}>${t.cancel}</button>
      </p>
    </form>`;
  }

  #send = (event: Event): void => {
    event.preventDefault();
    const text = this.#field?.value.trim() ?? "";
    const { nothing: empty, binary } = this.#words;
    this.wrong = text === "" ? empty : isBinary(text) ? binary : "";
    if (this.wrong === "") this.#tell("okr-paste", text);
    else this.focus();
  };

  #tell(type: string, detail: string | null) {
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
    "okr-paste": OkrPaste;
  }
}
