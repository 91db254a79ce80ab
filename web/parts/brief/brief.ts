/** `<okr-brief>`: the plan told to readers who are not technical, sentence by sentence, to copy. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Sentence } from "../../core/coach-event.ts";
import { enBrief } from "../../locales/en.brief.ts";
import { base } from "../../styles/base.styles.ts";
import { viewStyles } from "../../styles/view.styles.ts";
import { part } from "../part.ts";
import { notesStyles } from "../review/notes.ts";
import { waitingStyles } from "../review/waiting.ts";
import { writtenBy } from "../whole/talk.ts";
import { wholeStyles } from "../whole/whole.styles.ts";
import { WholeView } from "../whole/whole-view.ts";
import { briefStyles } from "./brief.styles.ts";
import { asText, numberOf, toldParts } from "./told.ts";
import type { ToldPart } from "./told.ts";

/** What came of a copy: the text where the browser did not allow it. */
export interface Copy {
  copied: boolean;
  text: string;
}

@part("okr-brief")
export class OkrBrief extends WholeView {
  static override styles = [base, waitingStyles, notesStyles, viewStyles, wholeStyles, briefStyles];

  @property({ attribute: false }) sentences: readonly Sentence[] = [];
  /** Puts a text on the clipboard. */
  @property({ attribute: false }) copyText!: (text: string) => Promise<Copy>;
  /** Puts the plan itself there. */
  @property({ attribute: false }) copyPlan!: () => Promise<Copy>;
  @state() private copy: Copy | null = null;

  get #words() {
    return this.texts.parts.brief ?? enBrief;
  }

  /** What was copied is not what is being written now. */
  override willUpdate(): void {
    if (this.talk.phase) this.copy = null;
  }

  override render() {
    const words = this.#words;
    if (this.plan.objectives.every(({ keyResults }) => keyResults.length === 0)) {
      return this.head(words.title, words.noKeyResults);
    }
    const { hasServer, phase } = this.talk;
    return html`${this.head(words.title, words.lede)} ${hasServer ? this.#bar() : this.#alone()}
      ${this.trouble} ${this.#byHand()}
      <div class="told">${toldParts(this.sentences).map((told) => this.#told(told))}</div>
      ${phase ? html`<div class="bars" aria-hidden="true"><span></span><span></span></div>` : nothing}`;
  }

  #bar(): TemplateResult {
    const { asked, phase } = this.talk;
    const words = this.#words;
    const whole = this.sentences.length > 0 && !phase;
    return html`<div class="bar">
      ${this.askButton(words.write, words.writeAgain)}
      ${
        whole
          ? html`<button class="primary" @click=${() => void this.#copy(this.copyText(this.#text))}>
              ${words.copy}
            </button>`
          : nothing
      }
      <div class="state" role="status">${this.running} ${this.#state()}</div>
      ${asked ? writtenBy(this.talk, this.common) : nothing}
    </div>`;
  }

  /** The plan itself is all there is to copy. */
  #alone(): TemplateResult {
    const words = this.#words;
    return html`<div class="bar">
      <p class="s muted">${words.withoutServer}</p>
      <button class="second" @click=${() => void this.#copy(this.copyPlan())}>
        ${words.copyPlan}
      </button>
      <div role="status">${this.#state()}</div>
    </div>`;
  }

  #state(): string {
    const { asked, phase, notes } = this.talk;
    if (this.copy?.copied) return this.#words.copied;
    const isEmpty = asked && !phase && this.sentences.length === 0 && notes.length === 0;
    return isEmpty ? this.#words.nothing : "";
  }

  #byHand(): TemplateResult | typeof nothing {
    if (!this.copy || this.copy.copied) return nothing;
    return html`<p class="s" id="by-hand">${this.#words.byHand}</p>
      <textarea rows="8" readonly aria-labelledby="by-hand" .value=${this.copy.text}></textarea>`;
  }

  #told({ part: name, sentences }: ToldPart): TemplateResult {
    const words = this.#words;
    return html`<section aria-labelledby=${name}>
      <h2 id=${name}>${words.parts[name]}</h2>
      ${sentences.map((sentence) => {
        const number = numberOf(this.plan, sentence);
        return html`<p>
          ${sentence.text}
          ${number === "" ? nothing : html`<span class="from">${words.from(number)}</span>`}
        </p>`;
      })}
    </section>`;
  }

  get #text(): string {
    return asText(this.plan, this.sentences, this.#words);
  }

  async #copy(copying: Promise<Copy>): Promise<void> {
    this.copy = await copying;
    if (this.copy.copied) return;
    await this.updateComplete;
    this.renderRoot.querySelector("textarea")?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-brief": OkrBrief;
  }
}
