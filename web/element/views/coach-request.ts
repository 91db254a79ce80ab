/** One request to the coach: where it stands and what it says of itself; a new one ends the old one. */
import type { ReactiveController } from "lit";
import type { Note, Phase } from "../../parts/review/events.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { errorDetail } from "../tell-page.ts";

interface Event {
  type: string;
}

export abstract class CoachRequest<E extends Event> implements ReactiveController {
  /** Null when nothing runs. */
  phase: Phase | null = null;
  notes: readonly Note[] = [];
  protected readonly host: OkrCoach;
  #running: AbortController | null = null;

  constructor(host: OkrCoach) {
    this.host = host;
    host.addController(this);
  }

  /** Keeps what has come. */
  protected abstract take(event: E): void;

  /** What is said to people of a request that failed; `said` is the server's own sentence. */
  protected abstract problem(code: string, said: string | undefined): string;

  /** Runs to the end; false where it was stopped. What goes wrong becomes a note, and is thrown. */
  protected async run(events: (signal: AbortSignal) => AsyncIterable<E>): Promise<boolean> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    this.phase = "asking";
    this.notes = [];
    this.host.requestUpdate();
    try {
      for await (const event of events(running.signal)) {
        if (running.signal.aborted) return false;
        this.#took(event);
      }
      return true;
    } catch (error) {
      if (running.signal.aborted) return false;
      const { code, message } = errorDetail(error);
      this.notes = [...this.notes, { code, message: this.problem(code, message) }];
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
    this.host.removeController(this);
  }

  #took(event: E) {
    if (isStatus(event)) this.phase = event.phase;
    else if (isNote(event)) this.notes = [...this.notes, event];
    else this.take(event);
    this.host.requestUpdate();
  }

  #end() {
    this.#running = null;
    this.phase = null;
    this.host.requestUpdate();
  }
}

function isStatus(event: Event): event is Event & { phase: Phase } {
  return event.type === "status";
}

function isNote(event: Event): event is Event & Note {
  return event.type === "note";
}
