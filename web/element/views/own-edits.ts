/** What was changed in a view: its undo takes back that, and nothing from before. */
import type { Edit } from "../../core/edits.ts";
import type { Store } from "../../core/store.ts";

export class OwnEdits {
  readonly #store: Store;
  #made = 0;
  #step: string | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  get canUndo(): boolean {
    return this.#made > 0;
  }

  /** Edits in a row with the same `step` are one to undo. */
  edit(edit: Edit, step: string | null = null): void {
    const before = this.#store.state.plan;
    this.#store.edit(edit, step ?? undefined);
    if (this.#store.state.plan === before) return;
    if (step === null || step !== this.#step) this.#made += 1;
    this.#step = step;
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#made -= 1;
    this.#step = null;
    this.#store.undo();
  }
}
