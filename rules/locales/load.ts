/** The rules' texts in one language, for a browser, which loads them when there is something to say. */
import type { MessagePack } from "../define.ts";
import type { Language } from "../okr.ts";

export async function loadTexts(language: Language): Promise<MessagePack> {
  if (language === "de") return (await import("./de.ts")).german;
  return (await import("./en.ts")).english;
}
