/** `<okr-key-result>`: one line of the plan; on a sheet while it is worked on, quiet otherwise. */
import { html, nothing } from "lit";
import { property } from "lit/decorators.js";
import type { KeyResult, Parent, Period, Slot } from "../../../rules/okr.ts";
import { openSlots } from "../../../rules/write/slots.ts";
import { answerSlot, setKeyResultText } from "../../core/edits.ts";
import { isWeak } from "../../core/lines.ts";
import type { KeyResultView } from "../../core/lines.ts";
import { base } from "../../styles/base.styles.ts";
import { fieldStyles } from "../field/field.styles.ts";
import { findingsStyles } from "../findings/findings.styles.ts";
import { part } from "../part.ts";
import { readingLine, strip } from "../reading/reading.ts";
import { readingStyles } from "../reading/reading.styles.ts";
import { sum } from "../score/score.ts";
import { scoreStyles } from "../score/score.styles.ts";
import type { Answered } from "../slots/questions.ts";
import { goOn } from "./go-on.ts";
import { keyResultKeys } from "./keys.ts";
import { keyResultMore } from "./key-result-more.ts";
import { Line, ROOM } from "./line.ts";
import { moreStyles } from "./more.styles.ts";
import { rowStyles } from "./row.styles.ts";
import { sheetStyles } from "./sheet.styles.ts";

const onMac = /Mac|iP(?:hone|ad)/u.test(navigator.platform);

@part("okr-key-result")
export class OkrKeyResult extends Line {
  static override styles = [
    base,
    rowStyles,
    sheetStyles,
    moreStyles,
    fieldStyles,
    readingStyles,
    findingsStyles,
    scoreStyles,
  ];

  @property({ attribute: false }) keyResult!: KeyResult;
  @property({ attribute: false }) view: KeyResultView | undefined;
  @property({ attribute: false }) parents: readonly Parent[] = [];
  @property() objectiveId = "";
  @property() today = "";
  @property({ attribute: false }) period: Period | null = null;

  override render() {
    const { keyResult, active, desk } = this;
    const blank = keyResult.text.trim() === "";
    const view = blank ? undefined : this.view;
    const shown = view && this.settled.show(view);
    const findings = shown?.findings ?? [];
    const name = desk.texts.plan.keyResult(this.number);
    const open = openSlots(keyResult.text, keyResult.slots);
    const resting = open.length > 0 && !active;
    return html`<div
      class="row ${active ? "desk" : "kr"}"
      role="group"
      aria-label=${name}
      @keydown=${(event: KeyboardEvent) => keyResultKeys(event, this)}
    >
      <span class="no" aria-hidden="true">${this.number}</span>
      <div>
        <div class=${active ? "sheet" : "plain"}>
          <div class="kr-text" @click=${() => this.openAtCaret(findings)}>
            ${
              resting
                ? html`<okr-asking
                    .desk=${desk}
                    .keyResult=${keyResult}
                    .open=${open}
                    .view=${view}
                    @okr-words=${() => this.focus()}
                    >${keyResult.text}</okr-asking
                  >`
                : this.renderField(keyResult.text, name, findings, desk.texts.plan.firstKeyResult)
            }
          </div>
          ${active && open.length > 0 ? this.#questions(open) : nothing}
          ${active ? this.#strip(view, blank) : nothing}
          ${active || blank ? nothing : this.#readingLine(view)}
          ${active ? this.#foot(shown, blank) : nothing}
        </div>
      </div>
      <div class="mg">
        ${
          active
            ? this.renderFindings(findings, ({ severity }) =>
                severity === "nudge"
                  ? null
                  : { name: desk.texts.findings.rewrites, run: () => desk.rewrite(keyResult.id) },
              )
            : blank
              ? nothing
              : this.renderMargin(shown, this.#feeds())
        }
      </div>
    </div>`;
  }

  protected override get lineId() {
    return this.keyResult.id;
  }

  protected override write(text: string, step: string) {
    this.desk.store.edit(setKeyResultText(this.keyResult.id, text), step);
  }

  protected override takeLines(others: readonly string[]) {
    this.desk.addTexts(this.objectiveId, this.keyResult.id, others);
  }

  /** The questions under the words while these are typed. An answer is one step to undo. */
  #questions(open: readonly Slot[]) {
    const { desk, keyResult } = this;
    return html`<okr-questions
      class="questions"
      .slots=${open}
      .texts=${desk.texts}
      @okr-answered=${({ detail: { name, value } }: CustomEvent<Answered>) =>
        desk.store.edit(answerSlot(keyResult.id, name, value))}
    ></okr-questions>`;
  }

  /** Of a line that has not been read yet nothing is said, not even that it says nothing. */
  #strip(view: KeyResultView | undefined, blank: boolean) {
    const { texts } = this.desk;
    const unknown = view || blank ? texts.reading.notSaid : ROOM;
    return strip(view?.reading ?? null, this.#around, unknown);
  }

  get #around() {
    return { today: this.today, period: this.period, texts: this.desk.texts };
  }

  #readingLine(view: KeyResultView | undefined) {
    return view ? readingLine(view.reading, this.#around) : html`<p class="read">${ROOM}</p>`;
  }

  /** The sum, what can be done with the line, the way on, and the one primary button. */
  #foot(shown: Pick<KeyResultView, "score" | "findings"> | undefined, blank: boolean) {
    const { desk } = this;
    const { texts } = desk;
    const weak = shown && isWeak(shown.findings);
    const unread = blank ? texts.score.unwritten : nothing;
    return html`<div class="foot">
      <p class="sum">${shown ? sum(shown.score, texts) : unread}</p>
      ${keyResultMore(this)} ${goOn(desk, this.keyResult.id, "word quiet s")}
      <button
        class=${weak ? "primary" : "second"}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        ?disabled=${!shown}
        @click=${() => desk.rewrite(this.keyResult.id)}
      >
        ${texts.plan.rewrite} <kbd aria-hidden="true">${texts.plan.rewriteKeys(onMac)}</kbd>
      </button>
    </div>`;
  }

  /** Which business key results it moves, as far as it is said. */
  #feeds(): string {
    const names = this.keyResult.feeds
      .map((id) => this.parents.find((parent) => parent.id === id)?.text)
      .filter((text) => text !== undefined);
    return names.length > 0 ? this.desk.texts.plan.feeds(names.join(", ")) : "";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-key-result": OkrKeyResult;
  }
}
