/** `<okr-conflict>`: a draft changed in two places. Both texts, side by side; the person chooses. */
import { html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import { planToMarkdown } from "../../../rules/parse/markdown.ts";
import type { Conflict } from "../../core/api.ts";
import { formatTime } from "../../core/format.ts";
import { enPaste } from "../../locales/en.paste.ts";
import { base } from "../../styles/base.styles.ts";
import { part } from "../part.ts";
import { conflictStyles } from "./conflict.styles.ts";

/** @fires okr-keep - `"yours"` or `"theirs"`, as `detail` */
@part("okr-conflict")
export class OkrConflict extends LitElement {
  static override styles = [base, conflictStyles];

  @property({ attribute: false }) conflict!: Conflict;
  @property({ attribute: false }) texts = enPaste.conflict;

  @property() locale = "en";

  override render() {
    const { texts: t, conflict } = this;
    const time = formatTime(new Date(conflict.current.savedAt), this.locale);
    return html`<section role="alert" aria-labelledby="title">
      <h2 id="title"><b>${t.title}.</b> ${t.lede}</h2>
      <div class="two">
        ${this.#side("yours", t.yours, planToMarkdown(conflict.yours), t.keepYours)}
        ${this.#side("theirs", t.theirs(time), planToMarkdown(conflict.current.plan), t.keepTheirs)}
      </div>
    </section>`;
  }

  #side(keep: "yours" | "theirs", label: string, text: string, action: string) {
    const choose = () => this.dispatchEvent(new CustomEvent("okr-keep", { detail: keep }));
    return html`<div>
      <label class="k" for=${keep}>${label}</label>
      <textarea id=${keep} rows="8" readonly .value=${text}></textarea>
      <button class="second" @click=${choose}>${action}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-conflict": OkrConflict;
  }
}
