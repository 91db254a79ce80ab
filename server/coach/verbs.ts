/** The verbs of the coach over the writers that there are. Loads no prompt: the model's come with it. */
import { everyone } from "../llm/model.ts";
import type { AskDeps } from "./ask.ts";
import { alignWith } from "./align.ts";
import { briefWith } from "./brief.ts";
import type { Coach, PlanCoach } from "./coach.ts";
import { draftWith } from "./draft.ts";
import { reviewWith } from "./review.ts";
import { rewriteWith } from "./rewrite.ts";
import type { Setting } from "./setting.ts";
import { suggestWith } from "./suggest.ts";

/** @param ask null: the built-in writer alone */
export function coachWith(ask: AskDeps | null): Coach & PlanCoach {
  const setting = (signal: AbortSignal, asker = everyone): Setting => ({ ask, signal, asker });
  return {
    rewrite: (place, signal, asker) => rewriteWith(setting(signal, asker), place),
    suggest: (place, signal, asker) => suggestWith(setting(signal, asker), place),
    draft: (request, signal, asker) => draftWith(setting(signal, asker), request),
    align: (plan, options, signal, asker) => alignWith(setting(signal, asker), plan, options),
    review: (request, signal, asker) => reviewWith(setting(signal, asker), request),
    brief: (plan, options, signal, asker) => briefWith(setting(signal, asker), plan, options),
  };
}
