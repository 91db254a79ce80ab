/** The coach: six verbs over two writers. Each verb streams what it has the moment it has it. */
import { randomBytes } from "node:crypto";
import type { DraftRequest } from "../../rules/write/draft.ts";
import type { Place } from "../../rules/verify.ts";
import type { CheckOptions, Plan } from "../../rules/okr.ts";
import type { ModelWriter } from "../llm/model.ts";
import { alignWith } from "./align.ts";
import type { AlignEvent } from "./align.ts";
import { briefWith } from "./brief.ts";
import type { BriefEvent } from "./brief.ts";
import { reviewWith } from "./review.ts";
import type { ReviewEvent, ReviewRequest } from "./review.ts";
import type { Watcher } from "./ask.ts";
import { draftWith } from "./draft.ts";
import type { CoachEvent } from "./events.ts";
import { rewriteWith } from "./rewrite.ts";
import { suggestWith } from "./suggest.ts";
import type { Setting } from "./setting.ts";
import { loadTasks } from "./tasks.ts";

export interface Coach {
  /** Two or three ways to say one key result better. */
  rewrite(place: Place, signal: AbortSignal, asker?: string): AsyncGenerator<CoachEvent>;
  /** Key results that the objective's set lacks. */
  suggest(
    place: Omit<Place, "keyResultId">,
    signal: AbortSignal,
    asker?: string,
  ): AsyncGenerator<CoachEvent>;
  /** A plan for a quarter: its objective, then its key results. */
  draft(request: DraftRequest, signal: AbortSignal, asker?: string): AsyncGenerator<CoachEvent>;
}

/** What it says about a plan as a whole. */
export interface PlanCoach {
  /** Which key result feeds which one above, and what nothing feeds. */
  align(
    plan: Plan,
    options: CheckOptions,
    signal: AbortSignal,
    asker?: string,
  ): AsyncGenerator<AlignEvent>;
  /** Advice on each key result in the middle of its period. */
  review(request: ReviewRequest, signal: AbortSignal, asker?: string): AsyncGenerator<ReviewEvent>;
  /** The plan told to leadership that is not technical. */
  brief(
    plan: Plan,
    options: CheckOptions,
    signal: AbortSignal,
    asker?: string,
  ): AsyncGenerator<BriefEvent>;
}

export interface CoachDeps {
  /** Null: the built-in writer alone. */
  model: ModelWriter | null;
  watcher?: Watcher;
  /** Fixed in tests, so that equal questions are equal requests. */
  secret?: string;
  /** Milliseconds. */
  now?: () => number;
}

const nobody: Watcher = { refused: () => {}, repaired: () => {}, firstSuggestion: () => {} };

export function createCoach(deps: CoachDeps): Coach & PlanCoach {
  const ask = deps.model && {
    model: deps.model,
    tasks: loadTasks(),
    watcher: deps.watcher ?? nobody,
    secret: deps.secret ?? randomBytes(32).toString("hex"),
    now: deps.now ?? (() => performance.now()),
  };
  const setting = (signal: AbortSignal, asker = "everyone"): Setting => ({
    ask,
    signal,
    asker,
  });
  return {
    rewrite: (place, signal, asker) => rewriteWith(setting(signal, asker), place),
    suggest: (place, signal, asker) => suggestWith(setting(signal, asker), place),
    draft: (request, signal, asker) => draftWith(setting(signal, asker), request),
    align: (plan, options, signal, asker) => alignWith(setting(signal, asker), plan, options),
    review: (request, signal, asker) => reviewWith(setting(signal, asker), request),
    brief: (plan, options, signal, asker) => briefWith(setting(signal, asker), plan, options),
  };
}
