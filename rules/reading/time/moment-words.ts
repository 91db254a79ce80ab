/** The words that name months, seasons and periods. */
import { wordMap, wordSet } from "../text/word-set.ts";

export const GERMAN_ORDINALS = wordMap({ ersten: 1, zweiten: 2, dritten: 3, vierten: 4 });
const MONTHS = [
  "jan january januar jänner",
  "feb february februar",
  "mar march märz maerz",
  "apr april",
  "may mai",
  "jun june juni",
  "jul july juli",
  "aug august",
  "sep sept september",
  "oct october okt oktober",
  "nov november",
  "dec december dez dezember",
].map((names) => names.split(" "));
export const SEASONS = wordSet(
  "spring summer autumn winter thanksgiving frühjahr frühling sommer herbst",
);
type Unit = "week" | "month" | "quarter" | "half" | "year";
export const UNITS = wordMap<Unit>({
  week: "week",
  month: "month",
  quarter: "quarter",
  half: "half",
  "half-year": "half",
  year: "year",
  fiscal: "year",
  period: "quarter",
  cycle: "quarter",
  semester: "half",
  term: "quarter",
  woche: "week",
  monats: "month",
  monat: "month",
  quartal: "quarter",
  quartals: "quarter",
  halbjahr: "half",
  halbjahres: "half",
  jahr: "year",
  jahres: "year",
  geschäftsjahr: "year",
  geschäftsjahres: "year",
});
/** What the words begin with that may begin a moment, months apart: most words go no further. */
export const BEGINNINGS = wordSet(
  `
    fy cy gj fy' cy' gj' wk cw kw eoq eoy eom eow eoh ytd mid wee mon qua hal yea fis fin per cyc
    sem ter woc jah ges thi the cur com nex die des lau näc kom spr sum aut win chr eas xma tha frü
    som her wei ost pfi whi tue wed thu fri fre kal ers zwe dri vie
  `,
);
export const SHORT = wordMap<Unit>({
  eoq: "quarter",
  eoy: "year",
  eom: "month",
  eow: "week",
  eoh: "half",
  "quarter-end": "quarter",
  "year-end": "year",
  yearend: "year",
  "month-end": "month",
  quartalsende: "quarter",
  jahresende: "year",
  monatsende: "month",
  ytd: "year",
});

let months: Map<string, number> | undefined;

/** 1 to 12; 0 where the word is no month. `mid-June` and `June` are both 6. */
export function monthOf(word: string): number {
  months ??= new Map(
    MONTHS.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
  );
  const bare = word.includes("-")
    ? word.replace(/^(?:mid|early|late|end|mitte|ende|anfang)-/, "")
    : word;
  return months.get(bare) ?? 0;
}
