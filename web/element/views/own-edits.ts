/** What was changed in a view: its undo takes back that, and nothing from before. */
import type { Edit } from "../../core/edits.ts";
import type { Store } from "../../core/store.ts";

export class OwnEdits {
  readonly #store: Store;
  #made = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  get canUndo(): boolean {
    return this.#made > 0;
  }

  edit(edit: Edit): void {
    const before = this.#store.state.plan;
    this.#store.edit(edit);
    if (this.#store.state.plan !== before) this.#made += 1;
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#made -= 1;
    this.#store.undo();
  }
}
