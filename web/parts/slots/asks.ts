/** The questions under a sentence: what only the team knows, and what was proposed for it to confirm. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { NumberOrigin } from "../../../rules/okr.ts";
import type { enSlots } from "../../locales/en.slots.ts";
import { proposalsOf } from "./compose.ts";
import type { Sentence } from "./compose.ts";
import { proposalAsk } from "./proposal.ts";
import { slotHint } from "./slot-field.ts";

interface Asks {
  sentence: Sentence;
  /** What is typed so far, by slot name. */
  typed: Readonly<Record<string, string>>;
  words: typeof enSlots;
  isConfirmed: (proposal: NumberOrigin) => boolean;
  onConfirm: (proposal: NumberOrigin) => void;
  /** Another number is to be typed. */
  onOwn: (proposal: NumberOrigin) => void;
}

export function asks(options: Asks): TemplateResult | typeof nothing {
  const { sentence, typed, words, isConfirmed, onConfirm, onOwn } = options;
  const proposals = proposalsOf(sentence);
  if (sentence.slots.length + proposals.length === 0) return nothing;
  return html`<ul class="asks">
    ${sentence.slots.map((slot) =>
      ask(slot.name, html`<b>${slot.question}</b>${slotHint(slot, typed[slot.name] ?? "", words)}`),
    )}
    ${proposals.map((proposal) =>
      ask(
        "?",
        proposalAsk({
          text: proposal.text,
          confirmed: isConfirmed(proposal),
          words,
          onConfirm: () => onConfirm(proposal),
          onOwn: () => onOwn(proposal),
        }),
      ),
    )}
  </ul>`;
}

function ask(letter: string, said: TemplateResult): TemplateResult {
  return html`<li>
    <span class="letter" aria-hidden="true">${letter}</span>
    <p>${said}</p>
  </li>`;
}
