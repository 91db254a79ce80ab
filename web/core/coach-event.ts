/** What a coach says while it writes, over the wire and in the page alike. */
import type {
  CheckOptions,
  Language,
  Parent,
  Pattern,
  Period,
  Plan,
  Progress,
  Suggestion,
} from "../../rules/okr.ts";

/** What it says of its own work, whatever it was asked for. */
type WorkEvent =
  | { type: "status"; phase: "asking" | "writing" | "checking" | "repairing" }
  /** Something to say openly, as: the model writer didn't answer. */
  | { type: "note"; code: string; message: string }
  | { type: "done"; shown: number; refused: number };

export type CoachEvent =
  | WorkEvent
  | { type: "objective"; text: string }
  | { type: "suggestion"; suggestion: Suggestion };

/** What a coach can be asked for. */
export type Task =
  | { task: "rewrite"; plan: Plan; keyResultId: string }
  | { task: "suggest"; plan: Plan; objectiveId: string }
  | ({ task: "draft" } & DraftTask);

export interface DraftTask {
  pattern: Pattern;
  useCase: string;
  team?: string;
  period?: Period | null;
  parents?: Parent[];
  live?: string[];
  language?: Language;
}

/** What it can be asked of a plan as a whole. Only a server's coach answers. */
export type PlanTask =
  | { task: "align" | "brief"; plan: Plan }
  | {
      task: "review";
      plan: Plan;
      progress: (Progress & { keyResultId: string })[];
      options: Pick<CheckOptions, "today">;
    };

export type PlanEvent = WorkEvent | Tie | Advice | Sentence;

export type Tie =
  /** A null parent: it feeds nothing above, and `why` says what it is for. */
  | { type: "link"; keyResultId: string; parentId: string | null; why: string }
  /** A parent that nothing feeds, with the question to the team. */
  | { type: "gap"; parentId: string; ask: string };

/** What to do with a key result in the middle of its period. */
export interface Advice {
  type: "advice";
  keyResultId: string;
  action: "keep" | "adjust" | "drop";
  why: string;
  /** The new text, where one is proposed. */
  suggestion: Suggestion | null;
}

/** A sentence of the plan told to leadership. */
export interface Sentence {
  type: "sentence";
  part: "change" | "certainty" | "need";
  /** The one that it tells; null for none. */
  keyResultId: string | null;
  text: string;
}
