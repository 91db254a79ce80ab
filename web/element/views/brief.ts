/** The plan told to leadership that is not technical. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import "../../parts/brief/brief.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { copyPlan, copyText } from "../plan-actions.ts";
import { PlanRequest } from "./plan-request.ts";
import type { View } from "./view.ts";

export class BriefView implements View {
  readonly line = null;
  readonly #coach: OkrCoach;
  readonly #request: PlanRequest;

  constructor(coach: OkrCoach) {
    this.#coach = coach;
    this.#request = new PlanRequest(coach);
  }

  leave(): void {
    this.#request.leave();
  }

  render(): TemplateResult {
    return html`<okr-brief
      data-view
      .texts=${this.#coach.texts}
      .plan=${this.#coach.plan}
      .talk=${this.#request.talk}
      .sentences=${this.#request.said.filter((one) => one.type === "sentence")}
      .copyText=${copyText}
      .copyPlan=${() => copyPlan(this.#coach)}
      @okr-ask=${() => this.#request.ask({ task: "brief", plan: this.#coach.plan })}
      @okr-stop=${() => this.#request.stop()}
      @okr-close=${() => this.#coach.views.close()}
    ></okr-brief>`;
  }
}
