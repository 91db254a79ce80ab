/** What objectives and key results have in common: a field, its findings, one of them open. */
import { html, LitElement, nothing } from "lit";
import type { TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Finding, Score, Severity } from "../../../rules/okr.ts";
import { ignoreFinding } from "../../core/edits.ts";
import { keysOf } from "../../core/settle.ts";
import { TypingRun } from "../../core/typing-run.ts";
import { glyph } from "../../styles/glyph.ts";
import { Field } from "../field/field.ts";
import type { Mark } from "../field/underlines.ts";
import { findingsList, quoted } from "../findings/findings.ts";
import type { Answer } from "../findings/findings.ts";
import { Settled } from "../findings/settled.ts";
import { scoreMark } from "../score/score.ts";
import type { Desk } from "./desk.ts";
import { HeldHeight } from "./held-height.ts";

/** Keeps the height of a line of text. */
export const ROOM = "\u200B";

export abstract class Line extends LitElement {
  @property({ attribute: false }) desk!: Desk;
  @property() number = "";
  /** On the sheet: being worked on. */
  @property({ type: Boolean, reflect: true }) active = false;

  /** The open finding: null is none, undefined is the heaviest one. */
  @state() private open: string | null | undefined = undefined;

  protected readonly field = new Field(this);
  protected readonly settled = new Settled(this);
  protected readonly held = new HeldHeight(this, ".mg");
  readonly #typing = new TypingRun();
  #focusNext = false;
  #marks: readonly Mark[] = [];
  #markedFor: readonly unknown[] = [];

  override willUpdate() {
    this.held.hold = this.active;
    if (!this.active) this.open = undefined;
  }

  /** Puts the caret at the end of the text, which is first put on the sheet where it rests without a field. */
  override focus() {
    if (this.field.element) {
      this.field.focus();
      return;
    }
    this.#focusNext = true;
    this.desk.focused(this.lineId);
  }

  override updated() {
    if (!this.#focusNext || !this.field.element) return;
    this.#focusNext = false;
    this.field.focus();
  }

  /** The text with its underlines. */
  protected renderField(
    value: string,
    label: string,
    shown: readonly Finding[],
    placeholder: string,
  ): TemplateResult {
    this.field.marks = this.#toMarks(shown);
    return this.field.render({
      value,
      label,
      placeholder,
      lang: this.desk.store.state.report?.language,
      onLines: (others) => this.takeLines(others),
      onFocus: () => this.desk.focused(this.lineId),
      describedBy: this.active && shown.length > 0 ? "findings" : null,
      onInput: (text) => {
        this.settled.typed();
        const run = this.#typing.next(value, text, performance.now());
        this.write(text, `text ${this.lineId} ${run}`);
      },
    });
  }

  /** The id of the objective or key result. */
  protected abstract get lineId(): string;

  /** Edits with the same `step` are undone together. */
  protected abstract write(text: string, step: string): void;

  /** Makes key results of the further lines of a paste. */
  protected abstract takeLines(others: readonly string[]): void;

  /** All findings of the line being worked on. */
  protected renderFindings(
    findings: readonly Finding[],
    answer: (finding: Finding) => Answer | null,
  ) {
    return findingsList({
      findings,
      open: this.#openKey(findings),
      texts: this.desk.texts,
      address: ({ url }) => this.desk.ruleAddress(url),
      onOpen: (finding) => {
        this.open = finding && (keysOf(findings).get(finding) ?? null);
      },
      onIgnore: ({ fingerprint }) => this.desk.store.edit(ignoreFinding(fingerprint)),
      onFix: ({ fix }) => {
        for (const { span, text } of fix?.edits.toReversed() ?? [])
          this.field.replace(span.start, span.end, text);
      },
      answer,
    });
  }

  /**
   * One quiet line: the heaviest shape, the score, one sentence; `fine` where nothing is found, and
   * only its room where nothing has been read.
   */
  protected renderMargin(
    shown: { score: Score; findings: readonly Finding[] } | undefined,
    fine: string,
    fineShape: Severity | "ok" = "ok",
  ): TemplateResult {
    const { texts } = this.desk;
    if (!shown) return html`<p class="mg-line">${ROOM}</p>`;
    const { score, findings } = shown;
    const [first, ...rest] = findings;
    const shape = first?.severity ?? fineShape;
    return html`<p class="mg-line">
      ${glyph(shape, texts.severities[shape])} ${scoreMark(score, texts)}
      ${
        first
          ? html`<button class="say" @click=${() => this.focus()}>
              <span class="short">
                ${quoted(first.message)}
                ${
                  rest.length > 0
                    ? html`<span class="nw">${texts.findings.more(rest.length)}</span>`
                    : nothing
                }
              </span>
            </button>`
          : html`<span>${fine}</span>`
      }
    </p>`;
  }

  /** A caret inside marked words opens their finding. */
  protected openAtCaret(findings: readonly Finding[]) {
    const at = this.field.element?.selectionStart;
    if (at === undefined || this.settled.typing) return;
    const hit = findings.find(({ span }) => span && span.start <= at && at < span.end);
    if (hit) this.open = keysOf(findings).get(hit);
  }

  #openKey(findings: readonly Finding[]): string | null {
    if (this.open === null) return null;
    const [first, ...others] = keysOf(findings).values();
    return others.find((one) => one === this.open) ?? first ?? null;
  }

  #toMarks(findings: readonly Finding[]): readonly Mark[] {
    const open = this.active ? this.#openKey(findings) : null;
    if (this.#markedFor[0] === findings && this.#markedFor[1] === open) return this.#marks;
    this.#markedFor = [findings, open];
    this.#marks = [...keysOf(findings)].flatMap(([{ span, severity }, key]) =>
      span ? [{ ...span, severity, open: key === open }] : [],
    );
    return this.#marks;
  }
}
