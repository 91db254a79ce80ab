/** English endings. */
import type { Word } from "./lookup.ts";

/** Base forms that the word may be a form of, likeliest first. */
export function englishStems(word: string): [string, Word["form"]][] {
  const found: [string, Word["form"]][] = [];
  const add = (form: Word["form"], ...bases: string[]) => {
    for (const base of bases) if (base.length > 1) found.push([base, form]);
  };
  if (word.endsWith("ies")) add("s", `${word.slice(0, -3)}y`);
  if (word.endsWith("es")) add("s", word.slice(0, -1), word.slice(0, -2));
  else if (word.endsWith("s") && !word.endsWith("ss")) add("s", word.slice(0, -1));
  if (word.endsWith("ied")) add("ed", `${word.slice(0, -3)}y`);
  else if (word.endsWith("ed")) {
    add("ed", word.slice(0, -1), word.slice(0, -2));
    if (word.at(-3) === word.at(-4)) add("ed", word.slice(0, -3));
  }
  if (word.endsWith("ing")) {
    const stem = word.slice(0, -3);
    add("ing", stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) add("ing", stem.slice(0, -1));
  }
  return found;
}
