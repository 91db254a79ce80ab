/** The rewrites of one key result, streamed in beside what the person wrote. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Read, Slot, Suggestion } from "../../../rules/okr.ts";
import { openSlots } from "../../../rules/write/slots.ts";
import { addKeyResult, setKeyResult, setKeyResultText } from "../../core/edits.ts";
import type { Edit } from "../../core/edits.ts";
import { find } from "../../core/find.ts";
import { rejectSuggestion, restoreSuggestions } from "../../core/plan-edits.ts";
import { newId } from "../../core/store.ts";
import type { Check } from "../../core/store.ts";
import type { Decided } from "../../parts/review/events.ts";
import "../../parts/review/review.ts";
import { reviewTexts } from "../../parts/review/texts.ts";
import { emit } from "../events.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { ask } from "./asking.ts";
import { Coaching } from "./coaching.ts";
import type { View } from "./view.ts";

export class ReviewView implements View {
  readonly line: string;
  readonly #coach: OkrCoach;
  readonly #coaching: Coaching;
  /** Its own: trials must not push the plan's readings out of memory. */
  readonly #trial: Check;

  constructor(coach: OkrCoach, keyResultId: string) {
    this.line = keyResultId;
    this.#coach = coach;
    this.#trial = coach.session.rules.newCheck();
    this.#coaching = new Coaching(coach, (task, signal) => ask(coach, task, [], signal));
    this.#start();
  }

  leave(): void {
    if (this.#coaching.phase) emit(this.#coach, "okr-rewrite-cancel", { v: 1, id: this.line });
    this.#coaching.leave();
  }

  render(): TemplateResult {
    const { store } = this.#coach.session;
    const { plan, lines, options } = store.state;
    const place = find(plan, this.line);
    const { suggestions, notes, phase } = this.#coaching;
    return html`<okr-review
      data-view
      .texts=${this.#coach.texts}
      .number=${place?.number ?? ""}
      .planTitle=${plan.title || plan.period?.label || reviewTexts(this.#coach.texts).untitled}
      .objective=${place?.objective.text ?? ""}
      .text=${place?.keyResult.text ?? ""}
      .findings=${lines.keyResults.get(this.line)?.findings ?? []}
      .suggestions=${suggestions}
      .rejected=${plan.decisions?.rejected ?? []}
      .notes=${notes}
      .phase=${phase}
      .today=${options.today}
      .period=${plan.period}
      .readAs=${this.#readAs}
      @okr-decide=${(event: CustomEvent<Decided>) => this.#decide(event.detail)}
      @okr-stop=${() => this.#coaching.stop()}
      @okr-again=${() => this.#start()}
      @okr-restore=${() => store.edit(restoreSuggestions(suggestions.map(({ id }) => id)))}
      @okr-close=${() => this.#coach.views.close()}
    ></okr-review>`;
  }

  #start() {
    void this.#run().catch(this.#coach.tellShownError);
  }

  async #run(): Promise<void> {
    const { plan } = this.#coach;
    const id = this.line;
    emit(this.#coach, "okr-rewrite-start", { v: 1, id });
    const ended = await this.#coaching.start({ task: "rewrite", plan, keyResultId: id });
    const rejected = this.#coach.plan.decisions?.rejected ?? [];
    const shown = this.#coaching.suggestions.filter((one) => !rejected.includes(one.id)).length;
    if (ended) emit(this.#coach, "okr-rewrite-done", { v: 1, id, shown });
  }

  /** Reads a text in this place, without putting it there. */
  readonly #readAs = (text: string): Read | null => {
    const { plan, options } = this.#coach.session.store.state;
    const tried = this.#trial(setKeyResultText(this.line, text)(plan), options);
    const reading = tried.readings[this.line];
    const score = tried.scores.keyResults[this.line];
    return reading && score ? { text, reading, score } : null;
  };

  #decide({ decision, suggestion, text }: Decided) {
    const { store } = this.#coach.session;
    if (decision === "reject") store.edit(rejectSuggestion(suggestion.id));
    else {
      store.edit(this.#taking(text, suggestion.slots));
      this.#coach.views.close();
    }
    this.#tell(decision, suggestion, text);
  }

  /** Puts the text in place, with the questions that it leaves open; a second line becomes a key result. */
  #taking(text: string, slots: readonly Slot[]): Edit {
    const [first = "", ...others] = text.split("\n").map((line) => line.trim());
    const replace = setKeyResult(this.line, { text: first, slots: openSlots(first, slots) });
    return (plan) => {
      const objectiveId = find(plan, this.line)?.objective.id ?? "";
      return others.toReversed().reduce((edited, other) => {
        const open = openSlots(other, slots);
        const added = { id: newId(), text: other, feeds: [], commitment: null, slots: open };
        return addKeyResult(objectiveId, added, this.line)(edited);
      }, replace(plan));
    };
  }

  #tell(decision: Decided["decision"], { id }: Suggestion, text: string) {
    emit(this.#coach, "okr-review-decided", { v: 1, decision, id, text });
    const told = decision === "reject" ? "reject" : "accept";
    emit(this.#coach, "okr-suggestion-decided", { v: 1, decision: told, id, text });
  }
}
