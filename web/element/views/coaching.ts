/** A request for suggestions and what has come of it so far. */
import type { Suggestion } from "../../../rules/okr.ts";
import type { CoachEvent, Task } from "../../core/coach-event.ts";
import { reviewTexts } from "../../parts/review/texts.ts";
import type { Written } from "../../parts/wizard/written.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { labelled } from "./labelled.ts";
import { CoachRequest } from "./coach-request.ts";

type Ask = (task: Task, signal: AbortSignal) => AsyncGenerator<CoachEvent>;

export class Coaching extends CoachRequest<CoachEvent> {
  written: readonly Written[] = [];
  readonly #ask: Ask;

  constructor(host: OkrCoach, ask: Ask) {
    super(host);
    this.#ask = ask;
  }

  get suggestions(): readonly Suggestion[] {
    return this.written[0]?.suggestions ?? [];
  }

  /** Runs to the end; false where it was stopped. What goes wrong becomes a note, and is thrown. */
  start(task: Task): Promise<boolean> {
    this.written = [];
    return this.run((signal) => this.#ask(task, signal));
  }

  protected override take(event: CoachEvent): void {
    if (event.type === "objective")
      this.written = [...this.written, { text: event.text, suggestions: [] }];
    if (event.type === "suggestion") {
      const last = this.written.at(-1) ?? { text: "", suggestions: [] };
      const suggestions = [...last.suggestions, this.#labelled(event.suggestion)];
      this.written = [...this.written.slice(0, -1), { ...last, suggestions }];
    }
  }

  /** A server says what is wrong in a sentence; other errors speak to programmers. */
  protected override problem(code: string, said: string | undefined): string {
    return reviewTexts(this.host.texts).problem(code, said);
  }

  #labelled(suggestion: Suggestion): Suggestion {
    const { rules, store } = this.host.session;
    const pack = rules.packs[store.state.report?.language ?? "en"];
    return pack ? labelled(suggestion, pack) : suggestion;
  }
}
