/** The browser's Back goes from a view to the plan under it: an open view is one entry in the history. */

export class Back {
  readonly #close: () => void;
  #open = false;
  /** On the way back to the plan by a button of the view: the entry is given up. */
  #returning = false;

  /** `close` goes back to the plan. */
  constructor(close: () => void) {
    this.#close = close;
  }

  /** Starts to listen; gives the way out. */
  connect(): () => void {
    addEventListener("popstate", this.#onPop);
    return () => removeEventListener("popstate", this.#onPop);
  }

  /** A view was opened over the plan, or the plan is shown again. */
  shown(open: boolean): void {
    this.#open = open;
    if (this.#returning) return;
    if (open && !isOver()) history.pushState({ over: true }, "");
    if (!open && isOver()) {
      this.#returning = true;
      history.back();
    }
  }

  readonly #onPop = () => {
    if (this.#returning) {
      this.#returning = false;
      if (this.#open) this.shown(true);
    } else if (this.#open && !isOver()) this.#close();
  };
}

function isOver(): boolean {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "over" in state;
}
