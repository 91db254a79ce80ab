/** Which kinds of key results the plan lacks, and suggestions that would close a gap. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import { openSlots } from "../../../rules/write/slots.ts";
import { addKeyResult } from "../../core/edits.ts";
import { rejectSuggestion } from "../../core/plan-edits.ts";
import { newId } from "../../core/store.ts";
import "../../parts/coverage/coverage.ts";
import type { Decided } from "../../parts/review/events.ts";
import { emit } from "../events.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { ask } from "./asking.ts";
import { Coaching } from "./coaching.ts";
import type { View } from "./view.ts";

export class MissingView implements View {
  readonly #coach: OkrCoach;
  readonly #coaching: Coaching;
  #objectiveId: string | null;

  constructor(coach: OkrCoach, objectiveId: string | null) {
    this.#coach = coach;
    this.#coaching = new Coaching(coach, (task, signal) =>
      ask(coach, task, coach.plan.decisions?.rejected ?? [], signal),
    );
    this.#objectiveId = objectiveId;
    if (objectiveId !== null) this.#start(objectiveId);
  }

  get line(): string | null {
    return this.#objectiveId;
  }

  leave(): void {
    this.#coaching.leave();
  }

  render(): TemplateResult {
    const { plan, report } = this.#coach.session.store.state;
    const { suggestions, notes, phase } = this.#coaching;
    return html`<okr-coverage
      data-view
      .texts=${this.#coach.texts}
      .plan=${plan}
      .report=${report}
      .objectiveId=${this.#objectiveId ?? ""}
      .suggestions=${suggestions}
      .notes=${notes}
      .phase=${phase}
      @okr-ask=${(event: CustomEvent<{ objectiveId: string }>) =>
        this.#start(event.detail.objectiveId)}
      @okr-decide=${(event: CustomEvent<Decided>) => this.#decide(event.detail)}
      @okr-stop=${() => this.#coaching.stop()}
      @okr-close=${() => this.#coach.views.close()}
    ></okr-coverage>`;
  }

  #start(objectiveId: string) {
    this.#objectiveId = objectiveId;
    const { plan, tellShownError } = this.#coach;
    void this.#coaching.start({ task: "suggest", plan, objectiveId }).catch(tellShownError);
  }

  #decide({ decision, suggestion, text }: Decided) {
    const { store } = this.#coach.session;
    const { id } = suggestion;
    if (decision === "reject") store.edit(rejectSuggestion(id));
    else if (this.#objectiveId !== null) {
      const slots = openSlots(text, suggestion.slots);
      const added = { id: newId(), text, feeds: suggestion.feeds ?? [], commitment: null, slots };
      store.edit(addKeyResult(this.#objectiveId, added, null));
    }
    const told = decision === "reject" ? "reject" : "accept";
    emit(this.#coach, "okr-suggestion-decided", { v: 1, decision: told, id, text });
  }
}
