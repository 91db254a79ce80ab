/** Where a plan is kept, and what a browser remembers of it. */
import type { Plan } from "../../rules/okr.ts";
import type { Conflict } from "./api.ts";

/** Where the plan is kept. */
export type Saved =
  | { kind: "memory" }
  | { kind: "saving" }
  | { kind: "saved" }
  /** In this browser, not on the server; `at` is when. Null: nothing here keeps it. */
  | { kind: "offline"; at: Date | null }
  | { kind: "conflict"; conflict: Conflict };

/** What this browser remembers of a draft. */
export interface LocalCopy {
  plan: Plan;
  id: string | null;
  version: number;
  /** Whether the server has it all. */
  onServer: boolean;
}

export interface LocalStore {
  /** The copy of a draft; with null, of one that the server never had. */
  read(id: string | null): LocalCopy | null;
  /** False where this browser keeps nothing. */
  write(copy: LocalCopy): boolean;
  remove(id: string | null): void;
}
