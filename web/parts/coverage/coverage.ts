/** `<okr-coverage>`: which kinds of key results the plan has, which it lacks, and what would close a gap. */
import { html, LitElement, nothing } from "lit";
import type { PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Plan, Report, Suggestion } from "../../../rules/okr.ts";
import { enCoverage } from "../../locales/en.coverage.ts";
import type { CoverageTexts } from "../../locales/en.coverage.ts";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { base } from "../../styles/base.styles.ts";
import { viewStyles } from "../../styles/view.styles.ts";
import { part } from "../part.ts";
import type { Decided, Note, Phase } from "../review/events.ts";
import { notes, notesStyles } from "../review/notes.ts";
import { reviewTexts } from "../review/texts.ts";
import { progress, waitingStyles } from "../review/waiting.ts";
import { writerName } from "../review/writer.ts";
import type { OkrSlotted } from "../slots/slots.ts";
import "../slots/slots.ts";
import { balance, gapsOf } from "./balance.ts";
import { coverageStyles } from "./coverage.styles.ts";
import { balanceTable, dot, isLong, ring } from "./table.ts";

/**
 * @fires okr-ask - `{ objectiveId }`: suggestions for this objective are wanted
 * @fires okr-decide - `Decided`: accept adds the key result to the objective, reject turns it down
 * @fires okr-stop - stop the request that is running
 * @fires okr-close - back to the plan
 */
@part("okr-coverage")
export class OkrCoverage extends LitElement {
  static override styles = [base, waitingStyles, notesStyles, viewStyles, coverageStyles];

  @property({ attribute: false }) plan: Plan | null = null;
  @property({ attribute: false }) report: Report | null = null;
  /** The objective that the suggestions are for; "" for none yet. */
  @property() objectiveId = "";
  @property({ attribute: false }) suggestions: readonly Suggestion[] = [];
  @property({ attribute: false }) notes: readonly Note[] = [];
  /** Null when nothing is running. */
  @property({ attribute: false }) phase: Phase | null = null;
  @property({ attribute: false }) texts: Texts = en;
  @state() private decided: ReadonlySet<string> = new Set();

  get #words(): CoverageTexts {
    return this.texts.parts.coverage ?? enCoverage;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("objectiveId")) this.decided = new Set();
  }

  override focus(): void {
    this.renderRoot.querySelector("h1")?.focus();
  }

  override render() {
    const { plan, report } = this;
    const words = this.#words;
    if (!plan || !report) return nothing;
    const columns = balance(plan, report);
    const gaps = gapsOf(columns).map((row) => words.rows[row].untold);
    return html`<p class="eyebrow">
        <button class="word" @click=${() => this.#tell("okr-close")}>${words.back}</button>
      </p>
      <h1 tabindex="-1">${words.title}</h1>
      <p class="lede">${gaps.length === 0 ? words.complete : untold(gaps, words)}</p>
      <div class=${isLong(columns) ? "two long" : "two"}>
        <figure>
          ${balanceTable(columns, words, (objectiveId) => void this.#ask(objectiveId))}
          <figcaption class="legend">
            <span>${dot} ${words.isOne}</span><span>${ring} ${words.isExpected}</span>
          </figcaption>
        </figure>
        <div class="offers">${this.#offers(plan)}</div>
      </div>`;
  }

  #offers(plan: Plan): TemplateResult {
    const { phase } = this;
    const words = this.#words;
    const number = plan.objectives.findIndex(({ id }) => id === this.objectiveId) + 1;
    if (number === 0) return html`<p class="muted">${words.choose}</p>`;
    const open = this.suggestions.filter(({ id }) => !this.decided.has(id));
    const title =
      open.length > 0 || phase ? words.found(open.length, number) : words.nothing(number);
    return html`<h2>${phase && open.length === 0 ? words.waiting[phase] : title}</h2>
      ${notes(this.notes, this.texts.severities.warning, this.#again())}
      ${open.map((suggestion) => this.#offer(suggestion, number))}
      <div role="status">
        ${
          phase
            ? html`<div class="sug">
                ${progress(words.waiting[phase])}
                <button class="word" @click=${this.#stop}>${words.stop}</button>
              </div>`
            : nothing
        }
      </div>`;
  }

  #offer(suggestion: Suggestion, number: number): TemplateResult {
    const words = this.#words;
    const decide = (decision: Decided["decision"]) => (event: Event) =>
      this.#decide(decision, suggestion, event);
    return html`<article class="sug" aria-label=${suggestion.title}>
      <p class="head"><b>${this.#kindName(suggestion)}</b><span>${suggestion.title}</span></p>
      <okr-slotted .texts=${this.texts} .sentence=${suggestion}></okr-slotted>
      <div class="foot">
        <button class="second" @click=${decide("accept")}>${words.add(number)}</button>
        <button class="word quiet" @click=${decide("reject")}>${words.notForUs}</button>
        <span class="writer">${writerName(suggestion.writer, reviewTexts(this.texts))}</span>
      </div>
    </article>`;
  }

  #kindName({ kind }: Suggestion): string {
    const { roles, kinds } = this.texts;
    switch (kind) {
      case "adoption":
      case "operational":
      case "guardrail":
      case "maintenance":
      case "business":
        return roles[kind];
      default:
        return kinds.outcome;
    }
  }

  #again(): TemplateResult {
    return html`<p class="again">
      ${this.#words.untouched}
      <button class="word" @click=${() => void this.#ask(this.objectiveId)}>
        ${this.#words.askAgain}
      </button>
    </p>`;
  }

  #decide(decision: Decided["decision"], suggestion: Suggestion, { target }: Event): void {
    const card = target instanceof Element ? target.closest("article") : null;
    const slotted = card?.querySelector<OkrSlotted>("okr-slotted");
    if (!slotted) return;
    const { text, unconfirmed } = slotted.composed;
    if (decision === "accept" && unconfirmed.length > 0) {
      slotted.focusOpen();
      return;
    }
    this.decided = new Set([...this.decided, suggestion.id]);
    const detail: Decided = { decision, suggestion, text };
    this.dispatchEvent(new CustomEvent("okr-decide", { detail }));
    this.focus(); // the card that had the focus is gone
  }

  async #ask(objectiveId: string): Promise<void> {
    this.dispatchEvent(new CustomEvent("okr-ask", { detail: { objectiveId } }));
    await this.updateComplete;
    // Where they don't stand beside the table, they may be far from the button.
    this.renderRoot.querySelector(".offers")?.scrollIntoView({ block: "nearest" });
  }

  /** The button goes, and must not take the focus with it. */
  #stop = (): void => {
    this.focus();
    this.#tell("okr-stop");
  };

  #tell(name: "okr-stop" | "okr-close"): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

function untold(gaps: [string, string, string][], words: CoverageTexts): TemplateResult {
  const between = (index: number) =>
    index === 0 ? "" : index === gaps.length - 1 ? words.or : ", ";
  return html`${words.untold}${gaps.map(
    ([before, said, after], index) => html`${between(index)}${before}<b>${said}</b>${after}`,
  )}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-coverage": OkrCoverage;
  }
}
