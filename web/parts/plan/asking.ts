/** A line with open numbers: its fields in the sentence at rest, beside their questions while it is typed. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { KeyResult, Slot } from "../../../rules/okr.ts";
import { answerSlot } from "../../core/edits.ts";
import type { KeyResultView } from "../../core/lines.ts";
import type { Answered } from "../slots/questions.ts";
import type { Desk } from "./desk.ts";

type Asked = (event: CustomEvent<Answered>) => void;

/** Puts an answer into the text: one step to undo. */
export function answering(desk: Desk, { id }: KeyResult): Asked {
  return ({ detail: { name, value } }) => desk.store.edit(answerSlot(id, name, value));
}

export interface AskingOptions {
  desk: Desk;
  keyResult: KeyResult;
  open: readonly Slot[];
  view: KeyResultView | undefined;
  /** Puts the caret into the words. */
  onWords: () => void;
}

/** The sentence at rest. Its words stand in the element itself until its part has come. */
export function asking({ desk, keyResult, open, view, onWords }: AskingOptions): TemplateResult {
  const { text } = keyResult;
  const after = view ? { text, reading: view.reading, score: view.score } : null;
  return html`<okr-slotted
      .sentence=${{ text, slots: open, numbers: [], after }}
      @okr-answered=${answering(desk, keyResult)}
      @okr-done=${onWords}
      @click=${(event: MouseEvent) => {
        const [hit] = event.composedPath();
        if (hit instanceof Element && hit.matches("p.sentence")) onWords();
      }}
      >${text}</okr-slotted
    >
    <button class="word quiet s" @click=${onWords}>${desk.texts.plan.editWords}</button>`;
}

/** The questions under the words while these are typed. */
export function questions(desk: Desk, keyResult: KeyResult, open: readonly Slot[]): TemplateResult {
  return html`<okr-questions
    class="questions"
    .slots=${open}
    @okr-answered=${answering(desk, keyResult)}
  ></okr-questions>`;
}
