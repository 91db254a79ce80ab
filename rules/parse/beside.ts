/** Columns that no plan has, such as owner or status: what they hold is said once, at the header. */
import type { Line } from "./lines.ts";
import type { Marked } from "./mark.ts";

export class BesideColumns {
  readonly #names: readonly string[];
  readonly #values = new Map<number, Set<string>>();
  readonly #mark: Marked;

  constructor(header: Line, names: readonly string[]) {
    this.#names = names;
    const text = (): string => this.#text();
    const mark = { line: header, marker: "plain", depth: 0, label: "meta" } as const;
    // Asked for once, when all rows are in.
    this.#mark = {
      ...mark,
      get text() {
        return text();
      },
    };
  }

  /** Takes the cells at the positions. The first time it gives the line that all of them fill. */
  add(cells: readonly string[], positions: readonly number[]): Marked | null {
    if (positions.length === 0) return null;
    const isFirst = this.#values.size === 0;
    for (const at of positions) {
      const values = this.#values.get(at) ?? new Set();
      this.#values.set(at, values.add(cells[at] ?? ""));
    }
    return isFirst ? this.#mark : null;
  }

  /** "Owner: Dana, Ben; Status: on track". */
  #text(): string {
    return [...this.#values]
      .map(([at, values]) => `${this.#names[at] || "?"}: ${[...values].join(", ")}`)
      .join("; ");
  }
}
