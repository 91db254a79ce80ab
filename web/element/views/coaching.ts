/** One request for suggestions and what has come of it so far; a new one ends the old one. */
import type { ReactiveController } from "lit";
import type { Suggestion } from "../../../rules/okr.ts";
import type { CoachEvent, Task } from "../../core/coach-event.ts";
import { reviewTexts } from "../../parts/review/texts.ts";
import type { Written } from "../../parts/wizard/written.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { errorDetail } from "../tell-page.ts";
import { labelled } from "./labelled.ts";

type Phase = Extract<CoachEvent, { type: "status" }>["phase"];
type Note = Omit<Extract<CoachEvent, { type: "note" }>, "type">;
type Ask = (task: Task, signal: AbortSignal) => AsyncGenerator<CoachEvent>;

export class Coaching implements ReactiveController {
  task: Task | null = null;
  /** Null when nothing runs. */
  phase: Phase | null = null;
  written: readonly Written[] = [];
  notes: readonly Note[] = [];
  readonly #host: OkrCoach;
  readonly #ask: Ask;
  #running: AbortController | null = null;

  constructor(host: OkrCoach, ask: Ask) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  get suggestions(): readonly Suggestion[] {
    return this.written[0]?.suggestions ?? [];
  }

  /** Runs to the end; false where it was stopped. What goes wrong becomes a note, and is thrown. */
  async start(task: Task): Promise<boolean> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    Object.assign(this, { task, phase: "asking", written: [], notes: [] });
    this.#host.requestUpdate();
    try {
      for await (const event of this.#ask(task, running.signal)) {
        if (running.signal.aborted) return false;
        this.#take(event);
      }
      return true;
    } catch (error) {
      if (running.signal.aborted) return false;
      this.notes = [...this.notes, this.#noteOf(error)];
      throw error;
    } finally {
      if (this.#running === running) this.#end();
    }
  }

  /** Ends the request; what has come stays. */
  stop(): void {
    this.#running?.abort();
    this.#end();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The view is closed. */
  leave(): void {
    this.stop();
    this.#host.removeController(this);
  }

  #end() {
    this.#running = null;
    this.phase = null;
    this.#host.requestUpdate();
  }

  #take(event: CoachEvent) {
    if (event.type === "status") this.phase = event.phase;
    if (event.type === "note") this.notes = [...this.notes, event];
    if (event.type === "objective")
      this.written = [...this.written, { text: event.text, suggestions: [] }];
    if (event.type === "suggestion") {
      const last = this.written.at(-1) ?? { text: "", suggestions: [] };
      const suggestions = [...last.suggestions, this.#labelled(event.suggestion)];
      this.written = [...this.written.slice(0, -1), { ...last, suggestions }];
    }
    this.#host.requestUpdate();
  }

  #labelled(suggestion: Suggestion): Suggestion {
    const { rules, store } = this.#host.session;
    const pack = rules.packs[store.state.report?.language ?? "en"];
    return pack ? labelled(suggestion, pack) : suggestion;
  }

  /** A server says what is wrong in a sentence; other errors speak to programmers. */
  #noteOf(error: unknown): Note {
    const { code, message } = errorDetail(error);
    return { code, message: reviewTexts(this.#host.texts).problem(code, message) };
  }
}
