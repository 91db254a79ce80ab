/** Undo and redo over immutable values. */

export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last step was about; a further edit of the same step is not a new one. */
  readonly step: string | null;
}

const LIMIT = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], step: null };
}

/** Records an edit. Edits in a row with the same `step`, as typing in one line, are undone together. */
export function record<T>(history: History<T>, present: T, step: string | null): History<T> {
  const sameStep = step !== null && step === history.step;
  const past = sameStep ? history.past : [...history.past, history.present].slice(-LIMIT);
  return { past, present, future: [], step };
}

export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    step: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, step: null };
}
