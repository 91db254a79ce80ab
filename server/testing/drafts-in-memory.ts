// A store for tests that are about HTTP: opening a database costs them a second each.
import { randomBytes } from "node:crypto";
import type { Draft, DraftStore } from "../db/drafts.ts";

export function draftsInMemory(): DraftStore {
  const kept = new Map<string, Draft>();
  const keep = (draft: Draft) => {
    kept.set(draft.id, draft);
    return draft;
  };
  return {
    create(plan) {
      const id = randomBytes(16).toString("base64url");
      return Promise.resolve(keep({ id, plan, version: 1, savedAt: new Date() }));
    },
    find: (id) => Promise.resolve(kept.get(id)),
    save({ id, plan, version }) {
      const conflict = kept.get(id);
      if (!conflict) return Promise.resolve({ missing: true });
      if (conflict.version !== version) return Promise.resolve({ conflict });
      const draft = keep({ id, plan, version: version + 1, savedAt: new Date() });
      return Promise.resolve({ draft });
    },
    remove: (id) => Promise.resolve(kept.delete(id)),
  };
}
