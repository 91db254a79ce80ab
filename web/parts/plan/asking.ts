/** `<okr-asking>`: a line with open numbers at rest, its fields in the sentence. Comes with the first such line. */
import { html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { KeyResult, Slot } from "../../../rules/okr.ts";
import { answerSlot } from "../../core/edits.ts";
import type { KeyResultView } from "../../core/lines.ts";
import { base } from "../../styles/base.styles.ts";
import { part } from "../part.ts";
import type { Answered } from "../slots/questions.ts";
import type { Desk } from "./desk.ts";

/** @fires okr-words - the words are to be edited */
@part("okr-asking")
class OkrAsking extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) keyResult!: KeyResult;
  @property({ attribute: false }) open: readonly Slot[] = [];
  @property({ attribute: false }) view: KeyResultView | undefined;

  override render() {
    const { text } = this.keyResult;
    const after = this.view ? { text, reading: this.view.reading, score: this.view.score } : null;
    return html`<okr-slotted
        .texts=${this.desk.texts}
        .sentence=${{ text, slots: this.open, numbers: [], after }}
        @okr-answered=${(event: CustomEvent<Answered>) => this.#answer(event)}
        @okr-done=${() => this.#words()}
        @click=${(event: MouseEvent) => {
          const [hit] = event.composedPath();
          if (hit instanceof Element && hit.matches("p.sentence")) this.#words();
        }}
      ></okr-slotted>
      <button class="word quiet s" @click=${() => this.#words()}>
        ${this.desk.texts.plan.editWords}
      </button>`;
  }

  #answer({ detail: { name, value } }: CustomEvent<Answered>) {
    this.desk.store.edit(answerSlot(this.keyResult.id, name, value));
  }

  #words() {
    this.dispatchEvent(new CustomEvent("okr-words"));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-asking": OkrAsking;
  }
}
