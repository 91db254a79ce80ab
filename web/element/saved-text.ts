/** Where the plan is kept, in words. */
import type { Saved } from "../core/saved.ts";
import { formatTime } from "../core/format.ts";
import type { Texts } from "../locales/en.ts";

/** `Saved here at 10:41. Not yet on the server.` */
export function savedText(saved: Saved, { saved: t, locale }: Texts): string {
  if (saved.kind !== "offline") return t[saved.kind];
  if (!saved.at) return t.offline;
  return t.local(formatTime(saved.at, locale));
}
