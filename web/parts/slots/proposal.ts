/** A number that a writer proposes: what is asked of it, and its field where somebody gives another one. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { enSlots } from "../../locales/en.slots.ts";
import { valueOf } from "./slot-field.ts";

interface ProposalAsk {
  /** As it stands in the text. */
  text: string;
  confirmed: boolean;
  words: typeof enSlots;
  onConfirm: () => void;
  /** Another number is to be typed. */
  onOwn: () => void;
}

export function proposalAsk(ask: ProposalAsk): TemplateResult {
  const { text, confirmed, words, onConfirm, onOwn } = ask;
  const own = (name: string) => html`<button @click=${onOwn}>${name}</button>`;
  if (confirmed) return html`<b>${words.isConfirmed(text)}</b> ${own(words.typeOwn)}`;
  return html`<b>${words.isProposal(text)}</b>
    <button data-confirm @click=${onConfirm}>${words.confirm}</button>
    ${words.or} ${own(words.orTypeOwn)}`;
}

interface ProposalField {
  /** Where the number stands in the text. */
  at: number;
  text: string;
  typed: string;
  words: typeof enSlots;
  onTyped: (value: string) => void;
}

export function proposalField({ at, text, typed, words, onTyped }: ProposalField): TemplateResult {
  return html`<span class="slot"
    ><input
      data-proposal=${at}
      aria-label=${words.inPlaceOf(text)}
      .value=${typed}
      @input=${(event: InputEvent) => onTyped(valueOf(event))}
  /></span>`;
}
