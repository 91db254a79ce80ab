/** Holds back what is new while someone types, and lets it through when they pause. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Finding, Score } from "../../../rules/okr.ts";
import { whileTyping } from "../../core/settle.ts";

interface Said {
  readonly findings: readonly Finding[];
  readonly score: Score;
}

export class Settled implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Said | null = null;
  #from: Said | null = null;

  constructor(host: ReactiveControllerHost, pause = 400) {
    this.#host = host;
    this.#pause = pause;
    host.addController(this);
  }

  get typing(): boolean {
    return this.#timer !== undefined;
  }

  /** To be called with each letter. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), this.#pause);
  }

  /** Ends the wait, as when focus leaves the line. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#from = null;
    this.#host.requestUpdate();
  }

  /** What to show of `now`: the same object as long as nothing changed, so that nothing redraws. */
  show(now: Said): Said {
    if (!this.typing || !this.#shown) this.#shown = now;
    else if (now !== this.#from) {
      const findings = whileTyping(this.#shown.findings, now.findings);
      this.#shown = { findings, score: this.#shown.score };
    }
    this.#from = now;
    return this.#shown;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
