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
    this.#host.addEventListener("pointerdown", this.#onPress, { capture: true });
    globalThis.addEventListener("pointerup", this.#onRelease);
    globalThis.addEventListener("pointercancel", this.#onRelease);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("pointerdown", this.#onPress, { capture: true });
    globalThis.removeEventListener("pointerup", this.#onRelease);
    globalThis.removeEventListener("pointercancel", this.#onRelease);
  }

  /**
   * A line's text has focus. Lines say so themselves: a focus event between two of them ends inside
   * the root that holds both.
   */
  focused(id: string): void {
    if (this.#pressed) this.#next = id;
    else this.#set(id);
  }

  #set(id: string): void {
    if (id === this.id) return;
    this.id = id;
    this.#host.requestUpdate();
  }

  readonly #onPress = () => {
    this.#pressed = true;
  };

  readonly #onRelease = () => {
    this.#pressed = false;
    const next = this.#next;
    this.#next = null;
    // After the click that follows this event.
    if (next !== null) setTimeout(() => this.#set(next));
  };
}
