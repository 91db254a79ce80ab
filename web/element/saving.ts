/** Keeping a plan on the server and in this browser: a chunk of its own, for elements that save. */
import { createApi } from "../core/api.ts";
import type { Plan } from "../../rules/okr.ts";
import type { ApiDeps } from "../core/api.ts";
import { createAutosave } from "../core/autosave.ts";
import type { Autosave } from "../core/autosave.ts";
import type { Saved } from "../core/saved.ts";
import { emit } from "./events.ts";
import type { SaveState } from "./events.ts";
import { localDrafts } from "./local-drafts.ts";
import type { OkrCoach } from "./okr-coach.ts";
import { savedText } from "./saved-text.ts";

export { localDrafts };

/** Reads a draft that is shown and not saved to. */
export async function loadDraft(access: ApiDeps, id: string): Promise<Plan> {
  const { plan } = await createApi(access).loadDraft(id);
  return plan;
}

/** Saves the plan of an element; `onSaved` hears of each change of state. */
export function startSaving(
  coach: OkrCoach,
  access: ApiDeps,
  onSaved: (saved: Saved) => void,
): Autosave {
  const autosave = createAutosave({
    api: createApi(access),
    local: localDrafts,
    now: () => new Date(),
    beforeSave: (plan) => emit(coach, "okr-before-save", { v: 1, plan }),
    onChange: (saved, id) => {
      if (saved.kind === "conflict") import("../parts/paste/conflict.ts").catch(coach.tellError);
      onSaved(saved);
      coach.draft = id ?? "";
      const text = savedText(saved, coach.texts);
      emit(coach, "okr-saved", {
        v: 1,
        state: stateOf(saved),
        text,
        id,
        version: autosave.version,
      });
    },
    onFail: coach.tellShownError,
  });
  return autosave;
}

function stateOf(saved: Saved): SaveState {
  return saved.kind === "offline" && saved.at ? "local" : saved.kind;
}
