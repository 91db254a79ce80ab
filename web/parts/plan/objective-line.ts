/** `<okr-objective-line>`: an objective, set in serif, with its own findings beside it. */
import { html } from "lit";
import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import type { Objective } from "../../../rules/okr.ts";
import { setObjectiveText } from "../../core/edits.ts";
import type { ObjectiveView } from "../../core/lines.ts";
import { base } from "../../styles/base.styles.ts";
import { fieldStyles } from "../field/field.styles.ts";
import { findingsStyles } from "../findings/findings.styles.ts";
import { part } from "../part.ts";
import { scoreStyles } from "../score/score.styles.ts";
import { objectiveKeys } from "./keys.ts";
import { Line } from "./line.ts";
import { objectiveStyles } from "./objective.styles.ts";
import { rowStyles } from "./row.styles.ts";

@part("okr-objective-line")
export class OkrObjectiveLine extends Line {
  static override styles = [
    base,
    rowStyles,
    objectiveStyles,
    fieldStyles,
    findingsStyles,
    scoreStyles,
  ];

  @property({ attribute: false }) objective!: Objective;
  @property({ attribute: false }) view: ObjectiveView | undefined;

  /** A letter in a key result brings another objective, of which nothing is shown that is new. */
  override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get("objective");
    if (changed.size > 1 || !before) return true;
    const { text, keyResults } = this.objective;
    return before.text !== text || before.keyResults.length !== keyResults.length;
  }

  override render() {
    const { objective, view, active, desk, number } = this;
    const shown = view && this.settled.show(view);
    const findings = shown?.findings ?? [];
    const weak = view?.weak ?? 0;
    const t = desk.texts.plan;
    return html`<div
      class="row o-row"
      role="group"
      aria-label=${t.objective(number)}
      @keydown=${(event: KeyboardEvent) => objectiveKeys(event, this)}
    >
      <span class="no" aria-hidden="true">${number}</span>
      <div>
        <h2 class="vh">${objective.text || t.objective(number)}</h2>
        <div class="o-text" @click=${() => this.openAtCaret(findings)}>
          ${this.renderField(objective.text, t.objective(number), findings, t.firstObjective)}
        </div>
      </div>
      <div class="mg">
        ${this.renderMargin(
          shown,
          t.keyResults(objective.keyResults.length, weak),
          weak > 0 ? "warning" : "ok",
        )}
        ${
          active && findings.length > 0
            ? this.renderFindings(findings, ({ scope }) =>
                scope === "set" ? { name: t.missing, run: () => desk.missing(objective.id) } : null,
              )
            : ""
        }
      </div>
    </div>`;
  }

  protected override get lineId() {
    return this.objective.id;
  }

  protected override write(text: string, step: string) {
    this.desk.store.edit(setObjectiveText(this.objective.id, text), step);
  }

  protected override takeLines(others: readonly string[]) {
    this.desk.addTexts(this.objective.id, null, others);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-objective-line": OkrObjectiveLine;
  }
}
