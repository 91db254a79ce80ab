/** Ctrl+Z where the field under the caret has nothing of its own to undo: the plan's last step. */
import type { Store } from "../../core/store.ts";

/** To be called with each keydown inside the plan. */
export function undoKeys(event: KeyboardEvent, store: Store): void {
  const step = stepOf(event);
  if (!step) return;
  const [target] = event.composedPath();
  if (!isTextField(target)) {
    event.preventDefault();
    store[step]();
    return;
  }
  // The browser undoes right after this event, if it has something, and says so by an input event.
  let own = false;
  const note = () => {
    own = true;
  };
  target.addEventListener("input", note, { once: true });
  setTimeout(() => {
    target.removeEventListener("input", note);
    if (!own) store[step]();
  });
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key === "y" && ctrlKey ? "redo" : null;
}

function isTextField(
  target: EventTarget | undefined,
): target is HTMLTextAreaElement | HTMLInputElement {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
