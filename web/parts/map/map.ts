/** `<okr-map>`: which key result feeds which one of the business, and which of both stand alone. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { fittingObjective } from "../../core/fitting.ts";
import { noLines } from "../../core/lines.ts";
import type { Lines } from "../../core/lines.ts";
import type { Tie } from "../../core/coach-event.ts";
import type { Pair } from "../../core/tie.ts";
import { enMap } from "../../locales/en.map.ts";
import { base } from "../../styles/base.styles.ts";
import { foldStyles } from "../../styles/fold.styles.ts";
import { viewStyles } from "../../styles/view.styles.ts";
import { part } from "../part.ts";
import { notesStyles } from "../review/notes.ts";
import { waitingStyles } from "../review/waiting.ts";
import { writtenBy } from "../whole/talk.ts";
import { wholeStyles } from "../whole/whole.styles.ts";
import { WholeView } from "../whole/whole-view.ts";
import { businessItem } from "./business-item.ts";
import { Drawing } from "./drawing.ts";
import { formsStyles } from "./forms.styles.ts";
import { legend } from "./legend.ts";
import { mapStyles } from "./map.styles.ts";
import { parentsForm } from "./parents-form.ts";
import { businessRows, openPairs, teamRows, threadsOf } from "./rows.ts";
import type { BusinessRow, TeamRow } from "./rows.ts";
import { teamItem } from "./team-item.ts";

/** Key results, each with all that it feeds. */
export interface Chosen {
  keyResultId: string;
  feeds: string[];
}

/** A key result that is not there yet: what it shall move, and where it goes. */
export interface Wanted {
  parentId: string;
  objectiveId: string;
}

/**
 * @fires okr-tie - `Pair[]`: proposals that are taken
 * @fires okr-feeds - `Chosen`: what a key result feeds, chosen by hand
 * @fires okr-parents - `string[]`: the business key results above the plan
 * @fires okr-write - `Wanted`: a key result is to be written for a parent
 */
@part("okr-map")
export class OkrMap extends WholeView {
  static override styles = [
    base,
    waitingStyles,
    notesStyles,
    viewStyles,
    foldStyles,
    wholeStyles,
    mapStyles,
    formsStyles,
  ];

  @property({ attribute: false }) lines: Lines = noLines;
  @property({ attribute: false }) ties: readonly Tie[] = [];
  @state() private turnedDown: readonly Pair[] = [];
  /** How many were taken last; null once something else was done. */
  @state() private taken: number | null = null;
  /** The row whose threads are lit. */
  @state() private lit = "";
  readonly #drawing = new Drawing(this);

  get #words() {
    return this.texts.parts.map ?? enMap;
  }

  override render() {
    const words = this.#words;
    const team = teamRows(this.plan, this.ties, this.turnedDown, this.lines);
    const business = businessRows(this.plan, this.ties, team);
    if (business.length === 0) {
      return html`${this.head(words.title, words.noParents)}
      ${parentsForm(words, (texts) => this.tell("okr-parents", texts))}`;
    }
    const fed = business.filter(({ count }) => count > 0).length;
    const loose = team.filter((row) => row.loose).length;
    if (team.length === 0) return this.head(words.title, words.noKeyResults);
    return html`${this.head(words.title, words.lede(fed, business.length, loose))}
    ${this.#bar(team)} ${this.trouble} ${this.#map(business, team)} ${legend(words)}`;
  }

  #bar(team: readonly TeamRow[]): TemplateResult {
    const { hasServer, asked, phase } = this.talk;
    const words = this.#words;
    if (!hasServer) return html`<p class="bar s muted">${words.withoutServer} ${this.undo}</p>`;
    const pairs = openPairs(team);
    const said = this.taken === null ? words.found(pairs.length) : words.tied(this.taken);
    return html`<div class="bar">
      ${this.askButton(words.suggest, words.suggestAgain)}
      ${
        pairs.length > 0
          ? html`<button class="primary" @click=${() => this.#take(pairs)}>
              ${words.tieAll(pairs.length)}
            </button>`
          : nothing
      }
      <div class="state" role="status">${phase ? this.running : asked ? said : nothing}</div>
      ${this.undo} ${asked ? writtenBy(this.talk, this.common) : nothing}
    </div>`;
  }

  #map(business: readonly BusinessRow[], team: readonly TeamRow[]): TemplateResult {
    const words = this.#words;
    const lit = this.#isLit(team);
    return html`<div class="map" @focusin=${this.#light} @pointerover=${this.#light}>
      <h2>${words.business}</h2>
      <ol class="business">
        ${business.map((row) =>
          businessItem({
            row,
            words,
            severities: this.texts.severities,
            waits: this.talk.phase !== null,
            lit: lit.has(row.parent.id),
            objectives: this.plan.objectives,
            fitting: fittingObjective(this.plan, this.lines, row.parent.text)?.id ?? "",
            onWrite: (objectiveId) => {
              const wanted: Wanted = { parentId: row.parent.id, objectiveId };
              this.tell("okr-write", wanted);
            },
          }),
        )}
      </ol>
      <svg class="threads" aria-hidden="true">
        ${this.#drawing.lines(threadsOf(team), this.lit)}
      </svg>
      <h2 class="of-team">${words.team}</h2>
      <ol class="team">
        ${team.map((row) =>
          teamItem({
            row,
            words,
            texts: this.texts,
            view: this.lines.keyResults.get(row.keyResult.id),
            parents: this.plan.parents,
            talk: this.talk,
            lit: lit.has(row.keyResult.id),
            onTie: (pair) => this.#take([pair]),
            onNot: (pair) => this.#turnDown(pair),
            onChoose: (feeds) => this.#choose({ keyResultId: row.keyResult.id, feeds }),
          }),
        )}
      </ol>
    </div>`;
  }

  #isLit(team: readonly TeamRow[]): ReadonlySet<string> {
    const threads = threadsOf(team).filter(
      ({ keyResultId, parentId }) => keyResultId === this.lit || parentId === this.lit,
    );
    return new Set(threads.flatMap(({ keyResultId, parentId }) => [keyResultId, parentId]));
  }

  /** The row with the pointer or the focus shows its threads. */
  readonly #light = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
    this.lit = row?.dataset["row"] ?? "";
  };

  #take(pairs: readonly Pair[]): void {
    this.taken = pairs.length;
    this.tell("okr-tie", pairs);
    void this.#goOn();
  }

  #turnDown(pair: Pair): void {
    this.taken = null;
    this.turnedDown = [...this.turnedDown, pair];
    void this.#goOn();
  }

  #choose(chosen: Chosen): void {
    this.taken = null;
    this.tell("okr-feeds", chosen);
  }

  /** The button that had the focus is gone: on to the next proposal, else to the heading. */
  async #goOn(): Promise<void> {
    await this.updateComplete;
    const next = this.renderRoot.querySelector<HTMLElement>("[data-tie]");
    if (next) next.focus();
    else this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-map": OkrMap;
  }
}
