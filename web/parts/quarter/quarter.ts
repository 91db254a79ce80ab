/** `<okr-quarter>`: the review in the middle of a period, key result by key result. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { KeyResult, Progress } from "../../../rules/okr.ts";
import type { Advice } from "../../core/coach-event.ts";
import { noLines } from "../../core/lines.ts";
import type { Lines } from "../../core/lines.ts";
import type { Decision } from "../../core/review.ts";
import { enQuarter } from "../../locales/en.quarter.ts";
import { base } from "../../styles/base.styles.ts";
import { viewStyles } from "../../styles/view.styles.ts";
import { diffStyles } from "../diff/diff.styles.ts";
import { part } from "../part.ts";
import { notesStyles } from "../review/notes.ts";
import { waitingStyles } from "../review/waiting.ts";
import { writtenBy } from "../whole/talk.ts";
import { wholeStyles } from "../whole/whole.styles.ts";
import { WholeView } from "../whole/whole-view.ts";
import { changeList } from "./change-list.ts";
import { elapsed, weekOf } from "./pace.ts";
import { quarterStyles } from "./quarter.styles.ts";
import "./standing.ts";

/** What was reported of one key result. */
export interface Reported {
  keyResultId: string;
  fields: Partial<Progress>;
}

/**
 * @fires okr-report - `Reported`
 * @fires okr-decided - `Decision`: a key result is adjusted or dropped
 */
@part("okr-quarter")
export class OkrQuarter extends WholeView {
  static override styles = [
    base,
    diffStyles,
    waitingStyles,
    notesStyles,
    viewStyles,
    wholeStyles,
    quarterStyles,
  ];

  @property({ attribute: false }) lines: Lines = noLines;
  /** On key results as they stand now. */
  @property({ attribute: false }) advice: readonly Advice[] = [];
  @property() today = "";
  @state() private recorded = false;

  get #words() {
    return this.texts.parts.quarter ?? enQuarter;
  }

  override render() {
    const words = this.#words;
    const rows = this.plan.objectives.flatMap(({ keyResults }, o) =>
      keyResults
        .map((keyResult, k) => ({ keyResult, number: `${o + 1}.${k + 1}` }))
        .filter(({ keyResult }) => keyResult.text.trim() !== ""),
    );
    const { changes = [] } = this.plan;
    if (rows.length === 0 && changes.length === 0) {
      return this.head(words.title, words.noKeyResults);
    }
    return html`${this.head(words.title, this.#lede())} ${this.#bar()} ${this.trouble}
      <div class="rows">
        ${repeat(
          rows,
          ({ keyResult }) => keyResult.id,
          ({ keyResult, number }) => this.#row(keyResult, number),
        )}
      </div>
      ${changes.length > 0 ? changeList(changes, this.today, this.texts.locale, words) : nothing}`;
  }

  #lede(): string {
    const { period } = this.plan;
    const words = this.#words;
    if (!period) return words.noPeriod;
    if (this.today < period.start) return words.notYet;
    if (this.today > period.end) return words.over;
    const { week, weeks } = weekOf(period, this.today);
    return words.lede(week, weeks, Math.round(elapsed(period, this.today) * 100));
  }

  #bar(): TemplateResult {
    const { hasServer, asked, phase } = this.talk;
    const words = this.#words;
    if (!hasServer) {
      return html`<p class="bar s muted">
        <span>${words.withoutServer}</span>
        <span role="status">${this.recorded ? words.recorded : nothing}</span> ${this.undo}
      </p>`;
    }
    return html`<div class="bar">
      ${this.askButton(words.ask, words.askAgain)}
      <div class="state" role="status">
        ${phase ? this.running : this.recorded ? words.recorded : asked ? this.#summary() : nothing}
      </div>
      ${this.undo} ${asked ? writtenBy(this.talk, this.common) : nothing}
    </div>`;
  }

  #summary(): string {
    const count = (action: Advice["action"]) =>
      this.advice.filter((one) => one.action === action).length;
    return this.#words.summary(count("keep"), count("adjust"), count("drop"));
  }

  #row(keyResult: KeyResult, number: string): TemplateResult {
    const { id } = keyResult;
    const { period } = this.plan;
    const advice = this.advice.find((one) => one.keyResultId === id) ?? null;
    return html`<okr-standing
      .keyResult=${keyResult}
      .number=${number}
      .reading=${this.lines.keyResults.get(id)?.reading ?? null}
      .even=${period && elapsed(period, this.today)}
      .advice=${advice}
      .waits=${this.talk.phase !== null && !advice}
      .texts=${this.texts}
      @okr-report=${({ detail }: CustomEvent<Partial<Progress>>) => {
        this.recorded = false;
        this.tell("okr-report", { keyResultId: id, fields: detail });
      }}
      @okr-decided=${(event: CustomEvent<Decision>) => void this.#decided(event.detail)}
    ></okr-standing>`;
  }

  /** The button that had the focus is gone: back to the question, or to the heading if all of it went. */
  async #decided(decision: Decision): Promise<void> {
    const rows = [...this.renderRoot.querySelectorAll("okr-standing")];
    const row = rows.find(({ keyResult }) => keyResult.id === decision.keyResultId);
    this.recorded = true;
    this.tell("okr-decided", decision);
    await this.updateComplete;
    if (row?.isConnected) row.focus();
    else this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-quarter": OkrQuarter;
  }
}
