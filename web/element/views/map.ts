/** Which key result feeds which one of the business: said by the team, proposed by the coach. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import { addKeyResult, setKeyResult } from "../../core/edits.ts";
import { setPlan } from "../../core/plan-edits.ts";
import { toParents } from "../../core/parents.ts";
import { newId } from "../../core/store.ts";
import { tie } from "../../core/tie.ts";
import type { Pair } from "../../core/tie.ts";
import "../../parts/map/map.ts";
import type { Chosen, Wanted } from "../../parts/map/map.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { OwnEdits } from "./own-edits.ts";
import { PlanRequest } from "./plan-request.ts";
import type { View } from "./view.ts";

export class MapView implements View {
  line: string | null = null;
  readonly #coach: OkrCoach;
  readonly #request: PlanRequest;
  readonly #edits: OwnEdits;

  constructor(coach: OkrCoach) {
    this.#coach = coach;
    this.#request = new PlanRequest(coach);
    this.#edits = new OwnEdits(coach.session.store);
  }

  leave(): void {
    this.#request.leave();
  }

  render(): TemplateResult {
    const { plan, lines } = this.#coach.session.store.state;
    const edits = this.#edits;
    return html`<okr-map
      data-view
      .texts=${this.#coach.texts}
      .plan=${plan}
      .lines=${lines}
      .talk=${this.#request.talk}
      .ties=${this.#request.said.filter((one) => one.type === "link" || one.type === "gap")}
      .canUndo=${edits.canUndo}
      @okr-ask=${() => this.#request.ask({ task: "align", plan: this.#coach.plan })}
      @okr-stop=${() => this.#request.stop()}
      @okr-tie=${(event: CustomEvent<readonly Pair[]>) => edits.edit(tie(event.detail))}
      @okr-feeds=${({ detail: { keyResultId, feeds } }: CustomEvent<Chosen>) =>
        edits.edit(setKeyResult(keyResultId, { feeds }))}
      @okr-parents=${(event: CustomEvent<string[]>) =>
        edits.edit(setPlan({ parents: toParents(event.detail, plan.parents) }))}
      @okr-write=${(event: CustomEvent<Wanted>) => this.#write(event.detail)}
      @okr-undo=${() => edits.undo()}
      @okr-close=${() => this.#coach.views.close()}
    ></okr-map>`;
  }

  /** A new line, tied already; the caret goes there. */
  #write({ objectiveId, parentId }: Wanted) {
    const added = { id: newId(), text: "", feeds: [parentId], commitment: null };
    this.#edits.edit(addKeyResult(objectiveId, added, null));
    this.line = added.id;
    this.#coach.views.close();
  }
}
