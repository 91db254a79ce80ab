/** Suggests the key results that an objective's set lacks. */
import { check } from "../../rules/check.ts";
import type { Place } from "../../rules/verify.ts";
import { suggest } from "../../rules/write/suggest.ts";
import type { CoachEvent } from "./events.ts";
import { languageOf } from "./language.ts";
import { candidatesQuestion, placeInputs } from "./one-objective.ts";
import { packsFor } from "./packs.ts";
import { asSuggestion, writtenBy } from "./setting.ts";
import type { Setting } from "./setting.ts";

export type SetPlace = Omit<Place, "keyResultId">;

export async function* suggestWith(setting: Setting, set: SetPlace): AsyncGenerator<CoachEvent> {
  const { plan, objectiveId, options } = set;
  const language = languageOf(plan, options);
  const packs = await packsFor(language);
  yield* writtenBy(setting, {
    question({ suggest: task }) {
      const ofTheSet = check(plan, options).findings.filter(
        (finding) =>
          (finding.scope === "set" && finding.objectiveId === objectiveId) ||
          finding.scope === "plan",
      );
      const place = { ...set, keyResultId: null };
      const inputs = placeInputs(place, ofTheSet, packs.de?.playbook);
      return candidatesQuestion(task, place, { rules: task.rules, ...inputs });
    },
    builtIn: () => suggest(set, packs).map(asSuggestion),
    language,
  });
}
