/** <okr-questions>: the open numbers of a text that is being typed, each with the field that fills it. */
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Slot } from "../../../rules/okr.ts";
import { enSlots } from "../../locales/en.slots.ts";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { part } from "../part.ts";
import { readAnswer } from "./answer.ts";
import { slotField, slotHint } from "./slot-field.ts";
import { slotsStyles } from "./slots.styles.ts";

/** The answer to one open number, as it goes into the text. */
export interface Answered {
  name: string;
  value: string;
}

/** @fires okr-answered - `Answered`: a field was filled and left */
@part("okr-questions")
class OkrQuestions extends LitElement {
  static override styles = slotsStyles;

  /** Those that the text still leaves open. */
  @property({ attribute: false }) slots: readonly Slot[] = [];
  @property({ attribute: false }) texts: Texts = en;
  @state() private typed: Readonly<Record<string, string>> = {};

  override render() {
    if (this.slots.length === 0) return nothing;
    return html`<ul class="asks filling">
      ${repeat(
        this.slots,
        ({ name }) => name,
        (slot) => this.#question(slot),
      )}
    </ul>`;
  }

  #question(slot: Slot) {
    const typed = this.typed[slot.name] ?? "";
    return html`<li>
      ${slotField({
        slot,
        typed,
        unit: slot.unit ?? "",
        onTyped: (value) => (this.typed = { ...this.typed, [slot.name]: value }),
        onDone: (event) => this.#done(slot, event),
      })}
      <p><b>${slot.question}</b>${slotHint(slot, typed, this.texts.parts.slots ?? enSlots)}</p>
    </li>`;
  }

  #done(slot: Slot, event: Event) {
    const value = readAnswer(this.typed[slot.name] ?? "", slot);
    if (event.type === "keydown") {
      event.preventDefault();
      event.stopPropagation();
      const at = this.slots.indexOf(slot);
      const next = this.slots[at + 1] ?? this.slots[at - 1];
      if (value !== null && next) {
        this.renderRoot.querySelector<HTMLElement>(`[data-slot="${next.name}"]`)?.focus();
        return; // leaving the field says the rest
      }
    }
    if (value === null) return;
    const { [slot.name]: _, ...others } = this.typed;
    this.typed = others;
    const detail: Answered = { name: slot.name, value };
    this.dispatchEvent(new CustomEvent("okr-answered", { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-questions": OkrQuestions;
  }
}
