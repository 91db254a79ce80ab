/** What a language needs to be read and written by the built-in writer, loaded where a plan is in it. */
import type { Language } from "../../rules/okr.ts";
import type { WriterPacks } from "../../rules/write/pack.ts";

/** Makes the language readable, too. Loads it once. */
export async function packsFor(language: Language): Promise<WriterPacks> {
  if (language === "en") return {};
  const [{ readGerman }, { germanPack }] = await Promise.all([
    import("../../rules/reading/german.ts"),
    import("../../rules/write/de/pack.ts"),
  ]);
  readGerman();
  return { de: germanPack };
}
