/** English endings. */
import type { Word } from "./lookup.ts";
import { regex } from "../../regex.ts";

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

/** Words that end like people and are none. */
const THINGS = regex("")`
    (?:serv|contain|driv|filt|rout|load|pars|head|numb|pap|ord|lett|newslett|paramet|err|sens|vect|
      fact|lay|fold|numb|regist|transf|off|banner|ticker|slider|charact|quart|us|cent|comput|print|
      scann|compil|rend|wrapp|help|trigg|pointer|buffer|cluster|adapt|process|monitor|mirr|edit|
      indicat|tens|col|flo|doct|answ|pow|wat|comput|meet|trail|post|bann|corn|dinn|summ|wint|matt|
      mast|own|sticker|timer|track|trackers|scheduler|crawler|tok|connector|generator|simulator|
      validator|detector|classifier|encoder|decoder|analyz|analys|tuner|runner|worker|marker|buck|dat|
      rubb)(?:er|or)s$
  `;

/** `plumbers`, `analysts`: a plural that names people by its ending. */
export const namesPeople = (word: string): boolean =>
  /^[a-z-]{3,}(?:er|or|ist|ian|yst)s$/.test(word) && !THINGS.test(word);
