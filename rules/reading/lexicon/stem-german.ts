/** German endings, participles and compounds. */
import type { Word } from "./lookup.ts";

const PARTICIPLE =
  /^(ab|an|auf|aus|bereit|durch|ein|fertig|frei|fort|her|um|vor|weiter|zu|zusammen)?ge(.{2,})(?:et|t)$/;
const NEVER_GE = /^(?:be|ver|er|ent|zer|über|unter)|iert$/;

/** Base forms that the word may be a form of, likeliest first. */
export function germanStems(word: string): [string, Word["form"]][] {
  const found: [string, Word["form"]][] = [];
  const participle = PARTICIPLE.exec(word);
  if (participle) {
    const verb = (participle[1] ?? "") + (participle[2] ?? "");
    found.push([`${verb}en`, "ed"], [`${verb}n`, "ed"]);
  }
  if (word.endsWith("t")) {
    const form = NEVER_GE.test(word) ? "ed" : "s";
    found.push([`${word.slice(0, -1)}en`, form], [`${word.slice(0, -1)}n`, form]);
    if (word.endsWith("et")) found.push([`${word.slice(0, -2)}en`, form]);
  }
  const zu = /^(.{2,4})zu(.{4,}n)$/.exec(word);
  if (zu) found.push([(zu[1] ?? "") + (zu[2] ?? ""), "base"]);
  for (const ending of ["innen", "en", "er", "es", "em", "e", "n", "s"]) {
    if (word.endsWith(ending)) found.push([word.slice(0, -ending.length), "s"]);
  }
  return found;
}

/** The ends of a compound, longest first: `bearbeitungszeit` gives `zeit` among others. */
export function* compoundEnds(word: string): Generator<string> {
  for (let at = 3; at <= word.length - 4; at += 1) {
    const end = word.slice(at);
    yield end;
    for (const ending of ["en", "e", "n", "s"])
      if (end.endsWith(ending)) yield end.slice(0, -ending.length);
  }
}
