/** The field of one open number, and what is said where its answer is no number. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Slot } from "../../../rules/okr.ts";
import type { enSlots } from "../../locales/en.slots.ts";
import { isWrong } from "./answer.ts";

export interface SlotFieldOptions {
  slot: Slot;
  /** What is typed so far. */
  typed: string;
  /** What the text says right after it, kept on its line. */
  unit: string;
  onTyped: (value: string) => void;
  /** The field is left, or Enter pressed. */
  onDone: (event: Event) => void;
}

export function slotField({
  slot,
  typed,
  unit,
  onTyped,
  onDone,
}: SlotFieldOptions): TemplateResult {
  const { name, question, role } = slot;
  const wrong = isWrong(typed, slot);
  return html`<span class="slot"
    ><span class="letter" aria-hidden="true">${name}</span
    ><input
      data-slot=${name}
      class=${typed === "" ? "" : "filled"}
      inputmode=${role === "date" ? "text" : "decimal"}
      autocomplete="off"
      maxlength="60"
      aria-label=${`${name}: ${question}`}
      aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${wrong ? `hint-${name}` : nothing}
      .value=${typed}
      @input=${(event: InputEvent) => onTyped(valueOf(event))}
      @change=${onDone}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "Enter" && !event.isComposing) onDone(event);
      }}
    />${unit}</span
  >`;
}

export function slotHint(
  slot: Slot,
  typed: string,
  words: typeof enSlots,
): TemplateResult | typeof nothing {
  if (!isWrong(typed, slot)) return nothing;
  return html`<span class="hint" id=${`hint-${slot.name}`} role="status"
    >${words.noNumber(typed.trim())}</span
  >`;
}

export function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : "";
}
