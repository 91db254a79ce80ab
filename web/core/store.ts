/** The plan on screen, what the coach says about it, and undo. Knows no DOM, no server, no clock. */
import type { CheckOptions, Plan, Report } from "../../rules/okr.ts";
import type { Edit } from "./edits.ts";
import { record, redo, startHistory, undo, type History } from "./history.ts";
import { noLines, toLines, type Lines } from "./lines.ts";

export interface State {
  readonly plan: Plan;
  readonly options: CheckOptions;
  /** Null until there is something to check with. */
  readonly report: Report | null;
  readonly lines: Lines;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Why the state changed: `load` brings another plan, `check` leaves it as it is. */
type Cause = "edit" | "undo" | "redo" | "load" | "check";

export type Check = (plan: Plan, options: CheckOptions) => Report;

type Listener = (state: State, cause: Cause) => void;

export interface Store {
  readonly state: State;
  /** Calls back after each change, never at once; gives the way out. */
  subscribe(listener: Listener): () => void;
  /** Changes the plan. Edits in a row with the same `step` are one step to undo. */
  edit(edit: Edit, step?: string): void;
  undo(): void;
  redo(): void;
  /** Puts another plan in place and forgets the history. */
  load(plan: Plan): void;
  /** Checks with this from now on; until the first call nothing is said about the plan. */
  setCheck(check: Check): void;
}

export interface StoreDeps {
  plan: Plan;
  options: CheckOptions;
}

/** A plan with nothing in it. */
export const emptyPlan: Plan = {
  title: "",
  team: "",
  pattern: null,
  period: null,
  language: null,
  live: [],
  parents: [],
  objectives: [],
  unread: [],
};

export function createStore(deps: StoreDeps): Store {
  const listeners = new Set<Listener>();
  let history = startHistory(deps.plan);
  const { options } = deps;
  let check: Check | null = null;
  const withIgnored = rememberLast(addIgnored);
  let state = show(noLines);

  function show(before: Lines): State {
    const plan = history.present;
    const report = check && check(plan, withIgnored(options, plan.decisions?.ignored));
    const lines = report ? toLines(plan, report, before) : noLines;
    const canUndo = history.past.length > 0;
    return { plan, options, report, lines, canUndo, canRedo: history.future.length > 0 };
  }

  function change(next: History<Plan>, cause: Cause) {
    if (
      next.present === history.present &&
      (cause === "edit" || cause === "undo" || cause === "redo")
    )
      return;
    history = next;
    state = show(state.lines);
    for (const listener of listeners) listener(state, cause);
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (edit, step) => change(record(history, edit(history.present), step ?? null), "edit"),
    undo: () => change(undo(history), "undo"),
    redo: () => change(redo(history), "redo"),
    load: (plan) => change(startHistory(plan), "load"),
    setCheck(given) {
      check = given;
      change(history, "check");
    },
  };
}

/** A checker counts options as unchanged while they are the same object. */
function addIgnored(options: CheckOptions, ignored: readonly string[] = []): CheckOptions {
  return ignored.length === 0 ? options : { ...options, ignored: [...options.ignored, ...ignored] };
}

function rememberLast<A, B, R>(make: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { a: A; b: B; made: R } | null = null;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, made: make(a, b) };
    return last.made;
  };
}

/** The id of a new objective or key result. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 13);
}
