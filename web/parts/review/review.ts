/** <okr-review>: the rewrites of one key result, streamed in, to be accepted, edited or rejected. */
import { html, LitElement, nothing } from "lit";
import type { PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { part } from "../part.ts";
import { base } from "../../styles/base.styles.ts";
import { viewStyles } from "../../styles/view.styles.ts";
import type { Finding, Period, Read, Suggestion } from "../../../rules/okr.ts";
import { diffStyles } from "../diff/diff.styles.ts";
import type { OkrCandidate } from "./candidate.ts";
import "./candidate.ts";
import { ending } from "./ending.ts";
import type { Decided, Note, Phase } from "./events.ts";
import { commandOf } from "./keys.ts";
import { notes, notesStyles } from "./notes.ts";
import { original } from "./original.ts";
import { reviewStyles } from "./review.styles.ts";
import { side } from "./side.ts";
import { reviewTexts } from "./texts.ts";
import { waiting, waitingStyles } from "./waiting.ts";

/**
 * @fires okr-decide - `Decided`: accept, edit or reject one rewrite
 * @fires okr-stop - stop the request that is running
 * @fires okr-again - ask for rewrites once more
 * @fires okr-restore - show again what was turned down
 * @fires okr-close - back to the plan, keep my text
 */
@part("okr-review")
export class OkrReview extends LitElement {
  static override styles = [base, diffStyles, waitingStyles, notesStyles, viewStyles, reviewStyles];

  /** The number beside the key result, as `2.1`. */
  @property() number = "";
  @property() planTitle = "";
  @property() objective = "";
  /** What the person wrote. */
  @property() text = "";
  /** The findings on it. */
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) suggestions: readonly Suggestion[] = [];
  /** Ids of those that were turned down, now or before. */
  @property({ attribute: false }) rejected: readonly string[] = [];
  @property({ attribute: false }) notes: readonly Note[] = [];
  /** The day from which dates are near or far. */
  @property() today = "";
  /** The plan's: what has no date of its own is due at its end. */
  @property({ attribute: false }) period: Period | null = null;
  /** Null when nothing is running. */
  @property({ attribute: false }) phase: Phase | null = null;
  /** Reads a text in this place, so that the tables follow what is typed into slots. */
  @property({ attribute: false }) readAs: ((text: string) => Read | null) | null = null;
  @property({ attribute: false }) texts: Texts = en;
  @state() private chosen = 0;
  @state() private clean = false;

  constructor() {
    super();
    this.addEventListener("keydown", this.#onKey);
  }

  get #candidates(): NodeListOf<OkrCandidate> {
    return this.renderRoot.querySelectorAll("okr-candidate");
  }

  get #words() {
    return reviewTexts(this.texts);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("text")) return;
    this.chosen = 0;
  }

  /** Goes to the heading, so that a screen reader says where it is. */
  override focus(): void {
    this.renderRoot.querySelector("h1")?.focus();
  }

  override render() {
    const words = this.#words;
    const shown = this.#shown;
    return html`<p class="eyebrow">
        <button class="word" @click=${() => this.#tell("okr-close")}>
          ${this.planTitle || words.back}
        </button>
        ${this.objective === "" ? nothing : `/ ${this.objective}`}
      </p>
      <h1 tabindex="-1">${words.title(this.number, this.phase ? null : shown.length)}</h1>
      <div class="rev">
        <div>
          ${original(words.youWrote, this.text, this.findings, this.texts.severities)}
          ${notes(this.notes, this.texts.severities.warning, this.#again())}
          ${shown.map(this.#candidate)}
          <div role="status">${this.#ending(shown.length)}</div>
        </div>
        ${side(words.side, this.clean, this.#toggleClean)}
      </div>`;
  }

  get #shown(): Suggestion[] {
    return this.suggestions.filter((suggestion) => !this.rejected.includes(suggestion.id));
  }

  #candidate = (suggestion: Suggestion, index: number): TemplateResult =>
    html`<okr-candidate
      .suggestion=${suggestion}
      .number=${index + 1}
      .selected=${index === this.chosen}
      .clean=${this.clean}
      .today=${this.today}
      .period=${this.period}
      .findingRules=${[...new Set(this.findings.map((finding) => finding.ruleId))]}
      .readAs=${this.readAs}
      .texts=${this.texts}
      @okr-select=${() => (this.chosen = index)}
      @okr-decide=${this.#onDecide}
    ></okr-candidate>`;

  #ending(shown: number): TemplateResult | typeof nothing {
    const words = this.#words;
    if (this.phase) return waiting(words.waiting, this.phase, shown + 1, this.#stop);
    if (shown > 0) return nothing;
    return ending({
      words,
      turnedDown: this.suggestions.length,
      onRestore: () => void this.#restore(),
      onClose: () => this.#tell("okr-close"),
    });
  }

  #again(): TemplateResult {
    return html`<p class="again">
      ${this.#words.untouched}
      <button class="word" @click=${() => this.#tell("okr-again")}>${this.#words.askAgain}</button>
    </p>`;
  }

  #onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.do === "close") this.#tell("okr-close");
    else if (command.do === "leave") this.#choose(this.chosen);
    else if (command.do === "clean") this.#toggleClean();
    else if (command.do === "decide") this.#candidates[this.chosen]?.decide(command.decision);
    else this.#choose(command.do === "move" ? this.chosen + command.by : command.index);
  };

  #choose(index: number): void {
    const card = this.#candidates[index];
    if (!card) return;
    this.chosen = index;
    card.focus();
  }

  #onDecide = (event: CustomEvent<Decided>): void => {
    event.stopPropagation();
    if (event.detail.decision === "reject") void this.#setAside(event.detail.suggestion);
    this.dispatchEvent(new CustomEvent("okr-decide", { detail: event.detail }));
  };

  /** Focus must not fall out of the review with the card that goes. */
  async #setAside({ id }: Suggestion): Promise<void> {
    this.rejected = [...this.rejected, id];
    this.chosen = Math.max(0, Math.min(this.chosen, this.#shown.length - 1));
    await this.updateComplete;
    const next = this.#candidates[this.chosen];
    if (next) next.focus();
    else this.focus();
  }

  #restore = async (): Promise<void> => {
    this.rejected = [];
    this.chosen = 0;
    this.#tell("okr-restore");
    await this.updateComplete;
    this.#candidates[0]?.focus();
  };

  #toggleClean = (): void => {
    this.clean = !this.clean;
  };

  /** The button goes, and must not take the focus with it. */
  #stop = (): void => {
    this.focus();
    this.#tell("okr-stop");
  };

  #tell(name: "okr-stop" | "okr-again" | "okr-restore" | "okr-close"): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-review": OkrReview;
  }
}
