/** Opening and closing what lies over the plan, and what the person decides there. */
import type { Suggestion } from "../../rules/okr.ts";
import { addKeyResult, rejectSuggestion } from "../core/edits.ts";
import { find, newId } from "../core/store.ts";
import type { Task } from "../core/coach-event.ts";
import { Coaching } from "./coaching.ts";
import { emit } from "./events.ts";
import type { OkrCoach } from "./okr-coach.ts";
import { loadScreen } from "./screen.ts";
import type { Screen } from "./screen.ts";

export class Views {
  screen: Screen = { name: "plan" };
  readonly coaching: Coaching;
  readonly #host: OkrCoach;

  constructor(host: OkrCoach) {
    this.#host = host;
    this.coaching = new Coaching(host, (task, signal) => host.session.ask(task, signal));
  }

  open(screen: Screen): void {
    void this.#open(screen).catch(this.#host.tellError);
  }

  async #open(screen: Screen): Promise<void> {
    await loadScreen(screen);
    this.screen = screen;
    const task = this.#taskOf(screen);
    if (task) this.ask(task);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>("[data-screen]")?.focus();
  }

  /** Back to the plan, with the caret where it was. */
  close(): void {
    const { screen } = this;
    if (screen.name === "review" && this.coaching.phase)
      emit(this.#host, "okr-rewrite-cancel", { v: 1, id: screen.keyResultId });
    this.coaching.stop();
    this.screen = { name: "plan" };
    this.#host.requestUpdate();
    if (screen.name === "review") void this.#host.planPart?.focusLine(screen.keyResultId);
    if (screen.name === "missing") void this.#host.planPart?.focusLine(screen.objectiveId);
  }

  /** Asks for suggestions; the page hears of rewrites from start to end. */
  ask(task: Task): void {
    void this.#ask(task).catch(this.#host.tellError);
  }

  async #ask(task: Task): Promise<void> {
    const id = task.task === "rewrite" ? task.keyResultId : null;
    if (id) emit(this.#host, "okr-rewrite-start", { v: 1, id });
    const ended = await this.coaching.start(task);
    const shown = this.coaching.suggestions.length;
    if (id && ended) emit(this.#host, "okr-rewrite-done", { v: 1, id, shown });
  }

  /** Takes a rewrite into the plan as if it were typed; a second line of it becomes a key result. */
  async accept(id: string, { id: suggestion }: Suggestion, text: string, edited: boolean) {
    const { store } = this.#host.session;
    const [first = "", ...others] = text.split("\n").map((line) => line.trim());
    this.close();
    await this.#host.updateComplete;
    await this.#host.planPart?.replaceText(id, first);
    const place = find(store.state.plan, id);
    for (const other of place ? others.toReversed() : []) {
      const added = { id: newId(), text: other, feeds: [], commitment: null };
      store.edit(addKeyResult(place?.objective.id ?? "", added, id));
    }
    const decision = edited ? "edit" : "accept";
    emit(this.#host, "okr-review-decided", { v: 1, decision, id: suggestion, text });
  }

  reject({ id }: Suggestion, text: string): void {
    this.#host.session.store.edit(rejectSuggestion(id));
    emit(this.#host, "okr-review-decided", { v: 1, decision: "reject", id, text });
  }

  #taskOf(screen: Screen): Task | null {
    const { plan } = this.#host;
    if (screen.name === "review") return { task: "rewrite", plan, keyResultId: screen.keyResultId };
    if (screen.name === "missing")
      return { task: "suggest", plan, objectiveId: screen.objectiveId };
    return null;
  }
}
