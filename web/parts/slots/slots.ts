/** <okr-slotted>: a sentence with its open numbers as fields and their questions underneath. */
import { html, LitElement, nothing } from "lit";
import type { PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { NumberOrigin, Slot } from "../../../rules/okr.ts";
import { enSlots } from "../../locales/en.slots.ts";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { diffStyles } from "../diff/diff.styles.ts";
import { asks } from "./asks.ts";
import { compose, noAnswers } from "./compose.ts";
import type { Answers, Composed, Sentence } from "./compose.ts";
import { byChange, changedSegments, plainSegments } from "./segments.ts";
import type { Group, Segment } from "./segments.ts";
import { part } from "../part.ts";
import { readAnswer } from "./answer.ts";
import type { Answered } from "./questions.ts";
import { proposalField } from "./proposal.ts";
import { slotField } from "./slot-field.ts";
import { slotsStyles } from "./slots.styles.ts";

/**
 * @fires okr-filled - `Composed`: after each answer, what the sentence now says and what is open.
 * @fires okr-answered - `Answered`: a slot was filled and left
 * @fires okr-done - Enter in the last open slot, Ctrl+Enter in any
 */
@part("okr-slotted")
export class OkrSlotted extends LitElement {
  static override styles = [slotsStyles, diffStyles];

  /** The suggestion; a new one starts with no answers. */
  @property({ attribute: false }) sentence!: Sentence;
  /** The text that it would replace; null shows no changes. */
  @property({ attribute: false }) original: string | null = null;
  @property({ attribute: false }) texts: Texts = en;
  @state() private answers: Answers = noAnswers;
  @state() private changing: ReadonlySet<number> = new Set();

  /** What the sentence says now. */
  get composed(): Composed {
    return compose(this.sentence, this.answers);
  }

  /** Goes to the first thing that only a person can say: an unconfirmed proposal, else an open slot. */
  focusOpen(): void {
    const { open, unconfirmed } = this.composed;
    const selector = unconfirmed.length > 0 ? "[data-confirm]" : `[data-slot="${open[0] ?? ""}"]`;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("sentence") || changed.get("sentence")?.text === this.sentence.text) return;
    this.answers = noAnswers;
    this.changing = new Set();
  }

  get #words() {
    return this.texts.parts.slots ?? enSlots;
  }

  override render() {
    return html`${this.#sentence()}${this.#asks()}`;
  }

  #sentence(): TemplateResult {
    if (this.original === null) return this.#line(plainSegments(this.sentence));
    const { inline, segments } = changedSegments(this.original, this.sentence);
    if (inline) return this.#line(segments);
    return html`<p class="sentence old"><del>${this.original}</del></p>
      ${this.#line(segments)}`;
  }

  #line(segments: Segment[]): TemplateResult {
    // No space around the words: the styles keep line ends.
    return html`<p class="sentence">${repeat(byChange(segments), keyOfGroup, this.#group)}</p>`;
  }

  #group = ({ change, segments }: Group): TemplateResult => {
    const shown = repeat(segments, keyOf, (segment) => this.#segment(segment));
    if (change === "gone") return html`<del>${shown}</del>`;
    return change === "added" ? html`<ins>${shown}</ins>` : html`${shown}`;
  };

  #segment(segment: Segment): TemplateResult | string {
    if (segment.kind === "words") return segment.text;
    return segment.kind === "slot" ? this.#slot(segment.slot, segment.unit) : this.#number(segment);
  }

  #number({ number, text }: Extract<Segment, { kind: "number" }>): TemplateResult {
    if (number.origin === "yours") {
      return html`<span class="yours" title=${this.#words.yours(number.quote ?? text)}
        >${text}</span
      >`;
    }
    const at = number.span.start;
    if (this.changing.has(at)) {
      return proposalField({
        at,
        text,
        typed: this.answers.proposals[at] ?? "",
        words: this.#words,
        onTyped: (value) => this.#propose(at, value),
      });
    }
    const confirmed = this.answers.proposals[at] !== undefined;
    return html`<span class=${confirmed ? "yours" : "proposed"}>${text}</span>`;
  }

  #slot(slot: Slot, unit: string): TemplateResult {
    return slotField({
      slot,
      typed: this.answers.slots[slot.name] ?? "",
      unit,
      onTyped: (value) => this.#answer(slot.name, value),
      onDone: (event) => this.#done(slot, event),
    });
  }

  #asks(): TemplateResult | typeof nothing {
    return asks({
      sentence: this.sentence,
      typed: this.answers.slots,
      words: this.#words,
      isConfirmed: (number) => this.#isConfirmed(number),
      onConfirm: ({ span, text }) => this.#confirm(span.start, text),
      onOwn: ({ span }) => void this.#change(span.start),
    });
  }

  #isConfirmed({ span: { start }, text }: NumberOrigin): boolean {
    return this.answers.proposals[start] === text && !this.changing.has(start);
  }

  #answer(name: string, value: string): void {
    this.answers = { ...this.answers, slots: { ...this.answers.slots, [name]: value } };
    this.#tell();
  }

  /** Enter goes on to what is still open; leaving the field tells the answer. */
  #done(slot: Slot, event: Event): void {
    const value = readAnswer(this.answers.slots[slot.name] ?? "", slot);
    if (event instanceof KeyboardEvent) {
      event.preventDefault();
      event.stopPropagation();
      const others = this.composed.open.filter((name) => name !== slot.name);
      if (others.length > 0 && value !== null && !event.ctrlKey && !event.metaKey) {
        this.renderRoot.querySelector<HTMLElement>(`[data-slot="${others[0]}"]`)?.focus();
        return;
      }
    }
    if (value !== null) {
      const detail: Answered = { name: slot.name, value };
      this.dispatchEvent(new CustomEvent("okr-answered", { detail }));
    }
    if (event instanceof KeyboardEvent) this.dispatchEvent(new CustomEvent("okr-done"));
  }

  #propose(at: number, value: string): void {
    this.answers = { ...this.answers, proposals: { ...this.answers.proposals, [at]: value } };
    this.#tell();
  }

  #confirm(at: number, text: string): void {
    this.changing = new Set([...this.changing].filter((other) => other !== at));
    this.#propose(at, text);
  }

  async #change(at: number): Promise<void> {
    this.changing = new Set([...this.changing, at]);
    this.#propose(at, "");
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-proposal="${at}"]`)?.focus();
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent("okr-filled", { detail: this.composed }));
  }
}

/** A field stays the same one while words around it come and go: it may have the focus. */
function keyOf(segment: Segment, at: number): string {
  return segment.kind === "slot" ? `slot ${segment.slot.name}` : `${segment.kind} ${at}`;
}

function keyOfGroup({ segments: [first] }: Group, at: number): string {
  return first ? keyOf(first, at) : `${at}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-slotted": OkrSlotted;
  }
}
