/** `<okr-plan>`: the plan as a document, with the coach in its margin. */
import { html, LitElement, nothing } from "lit";
import type { PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { State } from "../../core/store.ts";
import { base } from "../../styles/base.styles.ts";
import { headingStyles } from "../../styles/heading.styles.ts";
import { part } from "../part.ts";
import { scoreStyles } from "../score/score.styles.ts";
import { ActiveLine } from "./active-line.ts";
import { createDesk } from "./create-desk.ts";
import type { Desk } from "./desk.ts";
import { DrawnStates } from "./drawn-states.ts";
import { head } from "./head.ts";
import { headStyles } from "./head.styles.ts";
import type { OkrKeyResult } from "./key-result.ts";
import type { Line } from "./line.ts";
import "./objective.ts";
import { longStyles } from "./long.styles.ts";
import { rowStyles } from "./row.styles.ts";
import { undoKeys } from "./undo-keys.ts";
import type { PlanVerbs } from "./verbs.ts";

/** So many objectives make a long plan. */
const LONG = 20;

@part("okr-plan")
export class OkrPlan extends LitElement {
  static override styles = [base, rowStyles, headingStyles, headStyles, scoreStyles, longStyles];

  @property({ attribute: false }) verbs!: PlanVerbs;
  @property({ attribute: false }) shown!: State;

  @state() private details = false;
  @state() private copy: { copied: boolean; text: string } | null = null;

  readonly #active = new ActiveLine(this);
  readonly #drawn = new DrawnStates();
  #desk!: Desk;

  constructor() {
    super();
    this.addEventListener("keydown", (event) => undoKeys(event, this.verbs.store));
  }

  override render() {
    const { shown, verbs } = this;
    const desk = this.#desk;
    const states = this.#drawn.next(shown);
    return html`${head({
        state: shown,
        verbs,
        open: this.details,
        copy: this.copy,
        desk,
        onStep: (step) => this.#step(step),
        onDetails: () => void this.#toggleDetails(),
        onCopy: () => void this.#copyPlan(),
      })}
      ${
        this.details
          ? html`<okr-plan-details .plan=${shown.plan} .verbs=${verbs}></okr-plan-details>`
          : nothing
      }
      ${
        shown.plan.unread.length > 0
          ? html`<okr-unread .plan=${shown.plan} .verbs=${verbs}></okr-unread>`
          : nothing
      }
      ${repeat(
        shown.plan.objectives,
        ({ id }) => id,
        (objective, at) =>
          html`<okr-objective
            class=${shown.plan.objectives.length > LONG ? "obj long" : "obj"}
            .desk=${desk}
            .objective=${objective}
            .state=${states.get(objective.id)}
            .index=${at}
            .active=${this.#activeIn(objective.keyResults, objective.id)}
          ></okr-objective>`,
      )}
      <p class="obj">
        <button class="word quiet s" @click=${() => desk.addObjective(null)}>
          ${desk.texts.plan.addObjective}
        </button>
      </p>`;
  }

  override willUpdate(changed: PropertyValues<this>) {
    // Other verbs speak another language: with another desk each line is drawn anew.
    if (changed.has("verbs")) {
      this.#desk = createDesk(this.verbs, (id) => void this.focusLine(id), this.#active);
    }
    const { unread, objectives } = this.shown.plan;
    const { tellError } = this.verbs;
    if (unread.length > 0) import("../paste/unread.ts").catch(tellError);
    if (objectives.some(({ keyResults }) => keyResults.some(({ slots }) => slots?.length))) {
      import("../slots/in-plan.ts").catch(tellError);
    }
  }

  /** The button may go grey, and must not take the focus with it: it goes to the line worked on. */
  #step(step: "undo" | "redo") {
    this.verbs.store[step]();
    const lines = this.verbs.store.state.plan.objectives.flatMap(({ id, keyResults }) => [
      id,
      ...keyResults.map((one) => one.id),
    ]);
    const worked = lines.find((id) => id === this.#active.id) ?? lines[1] ?? lines[0];
    if (worked !== undefined) void this.focusLine(worked);
  }

  async #toggleDetails() {
    this.details = !this.details;
    if (this.details) await import("./details.ts").catch(this.verbs.tellError);
  }

  async #copyPlan() {
    const copy = await this.verbs.copy().catch((error: unknown) => {
      this.verbs.tellError(error);
      return null;
    });
    this.copy = copy;
    await new Promise((resolve) => setTimeout(resolve, copy?.copied ? 2_000 : 60_000));
    if (this.copy === copy) this.copy = null;
  }

  /** Puts the caret into a line, once it is drawn. */
  async focusLine(id: string): Promise<void> {
    (await this.#line(id))?.focus();
  }

  async #line(id: string): Promise<Line | null> {
    await this.updateComplete;
    const sections = [...this.renderRoot.querySelectorAll("okr-objective")];
    await Promise.all(sections.map((section) => section.updateComplete));
    const selector = `[data-line="${CSS.escape(id)}"]`;
    for (const section of sections) {
      const line = section.renderRoot.querySelector<OkrKeyResult>(selector);
      if (!line) continue;
      await line.updateComplete;
      return line;
    }
    return null;
  }

  /** Only the objective that holds it hears of the active line: the others need no redraw. */
  #activeIn(keyResults: readonly { id: string }[], objectiveId: string): string | null {
    const { id } = this.#active;
    return id === objectiveId || keyResults.some((one) => one.id === id) ? id : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-plan": OkrPlan;
  }
}
