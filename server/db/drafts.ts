// Drafts: a plan under an unguessable id, saved only over the version that its writer has seen.
import { randomBytes } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Plan } from "../../rules/okr.ts";
import type { Database } from "./open.ts";
import { drafts } from "./schema.ts";
import { guarded } from "./store-error.ts";

export interface Draft {
  id: string;
  plan: Plan;
  version: number;
  savedAt: Date;
}

type Saved = { draft: Draft } | { conflict: Draft } | { missing: true };

export interface DraftStore {
  create: (plan: Plan) => Promise<Draft>;
  find: (id: string) => Promise<Draft | undefined>;
  /** Saves over `version`; where the store holds another by now, gives that one back and changes nothing. */
  save: (change: Pick<Draft, "id" | "plan" | "version">) => Promise<Saved>;
  /** Deletes a draft for good; false where there is none. */
  remove: (id: string) => Promise<boolean>;
}

const columns = {
  id: drafts.id,
  plan: drafts.plan,
  version: drafts.version,
  savedAt: drafts.savedAt,
};

/** All verbs throw StoreError, and nothing else, when the database fails. */
export function createDraftStore(db: Database): DraftStore {
  async function create(plan: Plan): Promise<Draft> {
    // The id is the only key to the draft: 128 random bits.
    const id = randomBytes(16).toString("base64url");
    const [draft] = await guarded(db.insert(drafts).values({ id, plan }).returning(columns));
    if (!draft) throw new Error("An insert returned no row.");
    return draft;
  }

  async function find(id: string): Promise<Draft | undefined> {
    const [draft] = await guarded(db.select(columns).from(drafts).where(eq(drafts.id, id)));
    return draft;
  }

  async function save({ id, plan, version }: Pick<Draft, "id" | "plan" | "version">) {
    const [draft] = await guarded(
      db
        .update(drafts)
        .set({ plan, version: version + 1, savedAt: sql`now()` })
        .where(and(eq(drafts.id, id), eq(drafts.version, version)))
        .returning(columns),
    );
    if (draft) return { draft };
    const conflict = await find(id);
    return conflict ? { conflict } : ({ missing: true } as const);
  }

  async function remove(id: string): Promise<boolean> {
    const removed = await guarded(
      db.delete(drafts).where(eq(drafts.id, id)).returning({ id: drafts.id }),
    );
    return removed.length > 0;
  }

  return { create, find, save, remove };
}
