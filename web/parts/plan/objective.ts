/** `<okr-objective>`: an objective, its key results, and how to add to them. */
import { html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Objective } from "../../../rules/okr.ts";
import type { State } from "../../core/store.ts";
import { base } from "../../styles/base.styles.ts";
import { part } from "../part.ts";
import type { Desk } from "./desk.ts";
import "./key-result.ts";
import { longStyles } from "./long.styles.ts";
import { more } from "./more.ts";
import { moreStyles } from "./more.styles.ts";
import "./objective-line.ts";
import { objectiveStyles } from "./objective.styles.ts";

/** So many key results make a long objective. */
const LONG = 50;

@part("okr-objective")
class OkrObjective extends LitElement {
  static override styles = [base, objectiveStyles, moreStyles, longStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) objective!: Objective;
  /** Any state in which all that stands in this section is as it is now. */
  @property({ attribute: false }) state!: State;
  @property({ type: Number }) index = 0;
  /** The id of the line that is worked on. */
  @property() active: string | null = null;

  override render() {
    const { desk, objective, state, index, active } = this;
    const { lines, plan, options } = state;
    const t = desk.texts.plan;
    return html`<section aria-label=${t.objective(`${index + 1}`)}>
      <okr-objective-line
        data-line=${objective.id}
        .desk=${desk}
        .objective=${objective}
        .view=${lines.objectives.get(objective.id)}
        .number=${`${index + 1}`}
        .active=${active === objective.id}
      ></okr-objective-line>
      ${repeat(
        objective.keyResults,
        ({ id }) => id,
        (keyResult, at) =>
          html`<okr-key-result
            class=${objective.keyResults.length > LONG ? "long" : ""}
            data-line=${keyResult.id}
            .desk=${desk}
            .keyResult=${keyResult}
            .objectiveId=${objective.id}
            .view=${lines.keyResults.get(keyResult.id)}
            .parents=${plan.parents}
            .today=${options.today}
            .period=${plan.period}
            .number=${`${index + 1}.${at + 1}`}
            .active=${active === keyResult.id}
          ></okr-key-result>`,
      )}
      <div class="add">
        <button class="word quiet" @click=${() => desk.addKeyResult(objective.id, null)}>
          ${t.addKeyResult}
        </button>
        <button class="word quiet" @click=${() => desk.missing(objective.id)}>${t.missing}</button>
        ${more({
          texts: desk.texts,
          of: t.objective(`${index + 1}`),
          onMove: (step) => desk.moveObjective(objective.id, step),
          onRemove: () => desk.removeObjective(objective.id),
        })}
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-objective": OkrObjective;
  }
}
