/** Keeps a box from shrinking while its line is worked on, so that nothing below moves up. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

type Host = ReactiveControllerHost & { renderRoot: ParentNode };

export class HeldHeight implements ReactiveController {
  hold = false;
  readonly #host: Host;
  readonly #selector: string;
  #observer: ResizeObserver | null = null;
  #box: HTMLElement | null = null;
  #height = 0;

  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.hold) this.#watch();
    else this.#release();
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** Heights are read by the observer, after layout: typing never waits for it. */
  #watch() {
    if (this.#box?.isConnected) return;
    const box = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!box) return;
    this.#release();
    this.#box = box;
    this.#observer = new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
      if (height <= this.#height) return;
      this.#height = height;
      box.style.minHeight = `${height}px`;
    });
    this.#observer.observe(box);
  }

  #release() {
    this.#observer?.disconnect();
    this.#observer = null;
    if (this.#box) this.#box.style.minHeight = "";
    this.#box = null;
    this.#height = 0;
  }
}
