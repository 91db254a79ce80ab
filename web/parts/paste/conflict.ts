/** `<okr-conflict>`: a draft changed in two places. Both texts, side by side; the person chooses. */
import { html, LitElement, nothing } from "lit";
import type { TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { planToMarkdown } from "../../../rules/parse/markdown.ts";
import type { Conflict } from "../../core/api.ts";
import { formatTime } from "../../core/format.ts";
import { enPaste } from "../../locales/en.paste.ts";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { base } from "../../styles/base.styles.ts";
import { diffStyles } from "../diff/diff.styles.ts";
import { wordDiff } from "../diff/word-diff.ts";
import { part } from "../part.ts";
import { changedLines } from "./changes.ts";
import type { ChangedLine } from "./changes.ts";
import { conflictStyles } from "./conflict.styles.ts";

/** @fires okr-keep - `"yours"` or `"theirs"`, as `detail` */
@part("okr-conflict")
export class OkrConflict extends LitElement {
  static override styles = [base, diffStyles, conflictStyles];

  @property({ attribute: false }) conflict!: Conflict;
  @property({ attribute: false }) texts: Texts = en;

  get #words() {
    return (this.texts.parts.paste ?? enPaste).conflict;
  }

  override render() {
    const { conflict } = this;
    const t = this.#words;
    const time = formatTime(new Date(conflict.current.savedAt), this.texts.locale);
    const yours = planToMarkdown(conflict.yours);
    const theirs = planToMarkdown(conflict.current.plan);
    return html`<section role="alert" aria-labelledby="title">
      <h2 id="title"><b>${t.title}.</b> ${t.lede}</h2>
      <div class="two">
        ${this.#side("yours", t.yours, yours, t.keepYours)}
        ${this.#side("theirs", t.theirs(time), theirs, t.keepTheirs)}
      </div>
      ${this.#changes(changedLines(theirs, yours))}
    </section>`;
  }

  #changes(lines: readonly ChangedLine[]): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<h3 id="changes">${this.#words.changes}</h3>
      <ul class="changes" aria-labelledby="changes">
        ${lines.map((line) => html`<li>${changedWords(line)}</li>`)}
      </ul>`;
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

/** Word by word where most words stay, else the old line and the new one. */
function changedWords({ before, after }: ChangedLine) {
  const { changes, survival } = wordDiff(before, after);
  if (survival < 1 / 3) {
    return html`${before === "" ? nothing : html`<del>${before}</del>`}
    ${after === "" ? nothing : html`<ins>${after}</ins>`}`;
  }
  return changes.map((change) => {
    if (change.kind === "gone") return html`<del>${change.text}</del> `;
    const words = after.slice(change.start, change.end);
    return change.kind === "added" ? html`<ins>${words}</ins> ` : `${words} `;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-conflict": OkrConflict;
  }
}
