/** Drafts in this browser's storage; where it is blocked, as in a foreign frame, nothing is kept. */
import type { Plan } from "../../rules/okr.ts";
import type { LocalCopy, LocalStore } from "../core/saved.ts";

const keyOf = (id: string | null) => `okr-coach/${id ?? "new"}`;

export const localDrafts: LocalStore = {
  read(id) {
    try {
      const copy: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? "null");
      return isCopy(copy) ? copy : null;
    } catch {
      return null;
    }
  },
  remove(id) {
    try {
      localStorage.removeItem(keyOf(id));
    } catch {
      // Where storage is blocked nothing was kept.
    }
  },
  write(copy) {
    try {
      localStorage.setItem(keyOf(copy.id), JSON.stringify(copy));
      if (copy.id !== null) localStorage.removeItem(keyOf(null));
      return true;
    } catch {
      return false;
    }
  },
};

function isCopy(value: unknown): value is LocalCopy {
  if (typeof value !== "object" || value === null) return false;
  return "onServer" in value && "version" in value && "plan" in value && isPlan(value.plan);
}

function isPlan(value: unknown): value is Plan {
  return typeof value === "object" && value !== null && "objectives" in value;
}
