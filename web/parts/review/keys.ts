/** The review's keys: they count only while focus is in the review and not in a field. */
import type { Decision } from "./events.ts";

export type Command =
  | { do: "select"; index: number }
  | { do: "move"; by: 1 | -1 }
  | { do: "decide"; decision: Decision }
  | { do: "clean" }
  /** Out of a field: what is typed in it stays. */
  | { do: "leave" }
  | { do: "close" };

const commands: Record<string, Command> = {
  ArrowDown: { do: "move", by: 1 },
  ArrowUp: { do: "move", by: -1 },
  a: { do: "decide", decision: "accept" },
  e: { do: "decide", decision: "edit" },
  r: { do: "decide", decision: "reject" },
  c: { do: "clean" },
  Escape: { do: "close" },
};

/** The command behind a key, or null where the key belongs to a field, the browser or nobody. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const inField = isField(event.composedPath()[0]);
  if (inField) return event.key === "Escape" ? { do: "leave" } : null;
  if (/^[1-9]$/u.test(event.key)) return { do: "select", index: Number(event.key) - 1 };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return commands[key] ?? null;
}

function isField(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
