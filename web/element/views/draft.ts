/** The wizard: a quarter drafted from a few answers, kept only when the person says so. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Plan } from "../../../rules/okr.ts";
import type { DraftTask } from "../../core/coach-event.ts";
import "../../parts/wizard/wizard.ts";
import { emit } from "../events.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { ask } from "./asking.ts";
import { Coaching } from "./coaching.ts";
import type { View } from "./view.ts";

export class DraftView implements View {
  readonly line = null;
  readonly #coach: OkrCoach;
  readonly #coaching: Coaching;

  constructor(coach: OkrCoach) {
    this.#coach = coach;
    this.#coaching = new Coaching(coach, (task, signal) => ask(coach, task, [], signal));
  }

  leave(): void {
    this.#coaching.leave();
  }

  render(): TemplateResult {
    const { written, notes, phase } = this.#coaching;
    return html`<okr-wizard
      data-view
      .texts=${this.#coach.texts}
      .replaces=${this.#coach.plan.objectives.length > 0}
      .today=${this.#coach.session.store.state.options.today}
      .drafted=${written}
      .notes=${notes}
      .phase=${phase}
      @okr-draft=${(event: CustomEvent<DraftTask>) => this.#start(event.detail)}
      @okr-keep=${(event: CustomEvent<{ plan: Plan }>) => this.#keep(event.detail.plan)}
      @okr-stop=${() => this.#coaching.stop()}
      @okr-close=${() => this.#coach.views.close()}
    ></okr-wizard>`;
  }

  #start(task: DraftTask) {
    const { tellShownError } = this.#coach;
    void this.#coaching.start({ task: "draft", ...task }).catch(tellShownError);
  }

  #keep(plan: Plan) {
    this.#coach.session.put(plan);
    this.#coach.views.close();
    emit(this.#coach, "okr-plan-drafted", { v: 1, plan });
  }
}
