/** Ctrl+Z in the plan: its last step, of which a run of typing is one; other fields keep their own undo. */
import type { Store } from "../../core/store.ts";

/** To be called with each keydown inside the plan. */
export function undoKeys(event: KeyboardEvent, store: Store): void {
  const step = stepOf(event);
  const [target] = event.composedPath();
  if (!step || event.isComposing || hasOwnUndo(target)) return;
  event.preventDefault();
  store[step]();
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key === "y" && ctrlKey ? "redo" : null;
}

/** A field of the details or of an open number; the text of a line is the plan itself. */
function hasOwnUndo(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLTextAreaElement) return target.part.value !== "field";
  return target instanceof HTMLInputElement && target.type !== "checkbox";
}
