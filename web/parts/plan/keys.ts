/** The keys of a line: Enter goes on to the next one, Backspace on an empty one removes, Alt with arrows moves. */
import type { OkrKeyResult } from "./key-result.ts";
import type { OkrObjectiveLine } from "./objective-line.ts";

export function keyResultKeys(event: KeyboardEvent, line: OkrKeyResult): void {
  const { desk, keyResult, objectiveId } = line;
  if (event.isComposing) return;
  const act = whatFor(event, keyResult.text, {
    add: () => desk.addKeyResult(objectiveId, keyResult.id),
    remove: () => desk.removeKeyResult(keyResult.id),
    move: (step) => desk.moveKeyResult(keyResult.id, step),
    rewrite: () => {
      if (keyResult.text.trim() !== "") desk.rewrite(keyResult.id);
    },
  });
  if (!act) return;
  event.preventDefault();
  act();
}

export function objectiveKeys(event: KeyboardEvent, line: OkrObjectiveLine): void {
  const { desk, objective } = line;
  if (event.isComposing) return;
  const act = whatFor(event, objective.text, {
    add: () => {
      const [first] = objective.keyResults;
      if (first) desk.focus(first.id);
      else desk.addKeyResult(objective.id, null);
    },
    remove: () => {
      if (objective.keyResults.length === 0) desk.removeObjective(objective.id);
    },
    move: (step) => desk.moveObjective(objective.id, step),
    rewrite: () => desk.missing(objective.id),
  });
  if (!act) return;
  event.preventDefault();
  act();
}

interface Verbs {
  add: () => void;
  remove: () => void;
  move: (step: -1 | 1) => void;
  rewrite: () => void;
}

function whatFor(event: KeyboardEvent, text: string, verbs: Verbs): (() => void) | null {
  const inField = event.composedPath()[0] instanceof HTMLTextAreaElement;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === "Enter" && command) return verbs.rewrite;
  if (!inField) return null;
  if (event.key === "Enter" && !event.shiftKey && !event.altKey) return verbs.add;
  if (event.key === "Backspace" && text === "") return verbs.remove;
  if (event.altKey && event.key === "ArrowUp") return () => verbs.move(-1);
  if (event.altKey && event.key === "ArrowDown") return () => verbs.move(1);
  return null;
}
