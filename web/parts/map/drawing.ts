/** Knows where the rows of the map stand, and draws the threads between them anew when they move. */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import { threadLines } from "./threads.ts";
import type { Thread } from "./threads.ts";

type Host = ReactiveControllerHost & { renderRoot: ParentNode };

export class Drawing implements ReactiveController {
  readonly #host: Host;
  #middles: ReadonlyMap<string, number> = new Map();
  #width = 0;
  #box: Element | null = null;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  lines(threads: readonly Thread[], lit: string): TemplateResult[] {
    return threadLines(threads, this.#middles, this.#width, lit);
  }

  /** Sizes are read by the observer, after layout. */
  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector(".map");
    if (box === this.#box) return;
    this.#observer.disconnect();
    this.#box = box;
    if (box) for (const one of [box, ...box.querySelectorAll("ol")]) this.#observer.observe(one);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#box = null;
  }

  #measure() {
    const canvas = this.#box?.querySelector(".threads")?.getBoundingClientRect();
    if (!canvas) return;
    const rows = [...(this.#box?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const middles = new Map(
      rows.map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return [row.dataset["row"] ?? "", Math.round(top + height / 2 - canvas.top)];
      }),
    );
    if (this.#width === canvas.width && isSame(middles, this.#middles)) return;
    this.#middles = middles;
    this.#width = canvas.width;
    this.#host.requestUpdate();
  }
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, at]) => b.get(id) === at);
}
