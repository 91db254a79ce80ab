/** The review in the middle of the period: where key results stand, what the coach advises, what is decided. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Plan } from "../../../rules/okr.ts";
import type { Advice } from "../../core/coach-event.ts";
import { find } from "../../core/find.ts";
import { decide, setProgress } from "../../core/review.ts";
import type { Decision } from "../../core/review.ts";
import { unitOf, withUnit } from "../../parts/quarter/pace.ts";
import "../../parts/quarter/quarter.ts";
import type { Reported } from "../../parts/quarter/quarter.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { OwnEdits } from "./own-edits.ts";
import { PlanRequest } from "./plan-request.ts";
import type { View } from "./view.ts";

export class QuarterView implements View {
  readonly line = null;
  readonly #coach: OkrCoach;
  readonly #request: PlanRequest;
  readonly #edits: OwnEdits;
  /** The plan that the advice is about. */
  #asked: Plan;

  constructor(coach: OkrCoach) {
    this.#coach = coach;
    this.#request = new PlanRequest(coach);
    this.#edits = new OwnEdits(coach.session.store);
    this.#asked = coach.plan;
  }

  leave(): void {
    this.#request.leave();
  }

  render(): TemplateResult {
    const { plan, lines, options } = this.#coach.session.store.state;
    const edits = this.#edits;
    return html`<okr-quarter
      data-view
      .texts=${this.#coach.texts}
      .plan=${plan}
      .lines=${lines}
      .today=${options.today}
      .talk=${this.#request.talk}
      .advice=${this.#advice(plan)}
      .canUndo=${edits.canUndo}
      @okr-ask=${() => this.#ask()}
      @okr-stop=${() => this.#request.stop()}
      @okr-report=${({ detail: { keyResultId, fields } }: CustomEvent<Reported>) =>
        edits.edit(
          setProgress(keyResultId, fields),
          `progress ${keyResultId} ${Object.keys(fields).join(" ")}`,
        )}
      @okr-decided=${(event: CustomEvent<Decision>) =>
        edits.edit(decide(event.detail, options.today))}
      @okr-undo=${() => edits.undo()}
      @okr-close=${() => this.#coach.views.close()}
    ></okr-quarter>`;
  }

  #ask() {
    const { plan, lines, options } = this.#coach.session.store.state;
    this.#asked = plan;
    const progress = plan.objectives.flatMap(({ keyResults }) =>
      keyResults.flatMap(({ id, progress: at }) => {
        if (!at) return [];
        const reading = lines.keyResults.get(id)?.reading ?? null;
        const unit = reading && unitOf(reading);
        return [{ ...at, keyResultId: id, current: withUnit(at.current, unit) }];
      }),
    );
    // The day counts where the person is.
    this.#request.ask({ task: "review", plan, progress, options: { today: options.today } });
  }

  /** What was said of texts that still stand as they did. */
  #advice(plan: Plan): Advice[] {
    return this.#request.said
      .filter((one) => one.type === "advice")
      .filter(({ keyResultId: id }) => textIn(plan, id) === textIn(this.#asked, id));
  }
}

function textIn(plan: Plan, id: string): string | undefined {
  return find(plan, id)?.keyResult.text;
}
