/**
 * Which line lies on the sheet: the one that last had focus. A pointer's choice takes effect when the
 * button is let go, or the page would move away under the click.
 */
import type { ReactiveController, ReactiveControllerHost } from "lit";

type Host = ReactiveControllerHost & HTMLElement;

export class ActiveLine implements ReactiveController {
  id: string | null = null;
  readonly #host: Host;
  #pressed = false;
  #next: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("focusin", this.#onFocus);
    this.#host.addEventListener("pointerdown", this.#onPress, { capture: true });
    globalThis.addEventListener("pointerup", this.#onRelease);
    globalThis.addEventListener("pointercancel", this.#onRelease);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("focusin", this.#onFocus);
    this.#host.removeEventListener("pointerdown", this.#onPress, { capture: true });
    globalThis.removeEventListener("pointerup", this.#onRelease);
    globalThis.removeEventListener("pointercancel", this.#onRelease);
  }

  set(id: string | null): void {
    if (id === this.id) return;
    this.id = id;
    this.#host.requestUpdate();
  }

  readonly #onFocus = (event: Event) => {
    const id = lineOf(event);
    if (id === null) return;
    if (this.#pressed) this.#next = id;
    else this.set(id);
  };

  readonly #onPress = () => {
    this.#pressed = true;
  };

  readonly #onRelease = () => {
    this.#pressed = false;
    const next = this.#next;
    this.#next = null;
    // After the click that follows this event.
    if (next !== null) setTimeout(() => this.set(next));
  };
}

/** The line whose text has focus; buttons beside a quiet line don't make it the active one. */
function lineOf(event: Event): string | null {
  const path = event.composedPath();
  if (!(path[0] instanceof HTMLTextAreaElement)) return null;
  for (const node of path) {
    if (node instanceof HTMLElement && node.dataset.line) return node.dataset.line;
  }
  return null;
}
