/** The coach: six verbs over two writers. Each verb streams what it has the moment it has it. */
import { randomBytes } from "node:crypto";
import type { DraftRequest } from "../../rules/write/draft.ts";
import type { Place } from "../../rules/verify.ts";
import type { CheckOptions, Plan } from "../../rules/okr.ts";
import type { Asker, ModelWriter } from "../llm/model.ts";
import type { AlignEvent } from "./align.ts";
import type { BriefEvent } from "./brief.ts";
import type { ReviewEvent, ReviewRequest } from "./review.ts";
import type { Watcher } from "./ask.ts";
import type { CoachEvent } from "./events.ts";
import { loadTasks } from "./tasks.ts";
import { coachWith } from "./verbs.ts";

export interface Coach {
  /** Two or three ways to say one key result better. */
  rewrite(place: Place, signal: AbortSignal, asker?: Asker): AsyncGenerator<CoachEvent>;
  /** Key results that the objective's set lacks. */
  suggest(
    place: Omit<Place, "keyResultId">,
    signal: AbortSignal,
    asker?: Asker,
  ): AsyncGenerator<CoachEvent>;
  /** A plan for a quarter: its objective, then its key results. */
  draft(request: DraftRequest, signal: AbortSignal, asker?: Asker): AsyncGenerator<CoachEvent>;
}

/** What it says about a plan as a whole. */
export interface PlanCoach {
  /** Which key result feeds which one above, and what nothing feeds. */
  align(
    plan: Plan,
    options: CheckOptions,
    signal: AbortSignal,
    asker?: Asker,
  ): AsyncGenerator<AlignEvent>;
  /** Advice on each key result in the middle of its period. */
  review(request: ReviewRequest, signal: AbortSignal, asker?: Asker): AsyncGenerator<ReviewEvent>;
  /** The plan told to leadership that is not technical. */
  brief(
    plan: Plan,
    options: CheckOptions,
    signal: AbortSignal,
    asker?: Asker,
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

/**
 * A coach with its prompts. Where there is no model for certain, `coachWith(null)` starts sooner.
 * @throws {Error} for a prompt that does not hold together
 */
export function createCoach(deps: CoachDeps): Coach & PlanCoach {
  const { model, watcher = nobody, now = () => performance.now() } = deps;
  if (model === null) return coachWith(null);
  const secret = deps.secret ?? randomBytes(32).toString("hex");
  return coachWith({ model, tasks: loadTasks(), watcher, secret, now });
}
