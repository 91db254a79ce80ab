/** Where the plan is kept, in words and for the page around the element. */
import type { Saved } from "../core/saved.ts";
import { formatTime } from "../core/format.ts";
import type { Texts } from "../locales/en.ts";
import type { SaveState } from "./events.ts";

export function saveStateOf(saved: Saved): SaveState {
  return saved.kind === "offline" && saved.at ? "local" : saved.kind;
}

/** `Saved here at 10:41. Not yet on the server.` */
export function savedText(saved: Saved, { saved: t, locale }: Texts): string {
  if (saved.kind !== "offline") return t[saved.kind];
  if (!saved.at) return t.offline;
  return t.local(formatTime(saved.at, locale));
}
