/** What the words and digits of a number are worth. */
import { NUMBER_WORDS as READ_WORDS } from "../reading/numbers/number-word.ts";
import { regex } from "../regex.ts";

/** Beside the words that the reading knows: forms that only a writer has to account for. */
const NUMBER_WORDS: Record<string, number> = {
  ...READ_WORDS,
  zero: 0,
  null: 0,
  hundreds: 100,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  dozens: 12,
  half: 0.5,
  halve: 0.5,
  halves: 0.5,
  halved: 0.5,
  third: 1 / 3,
  thirds: 1 / 3,
  fourth: 0.25,
  quarters: 0.25,
  fifth: 0.2,
  tenth: 0.1,
  double: 2,
  doubles: 2,
  doubled: 2,
  doubling: 2,
  twice: 2,
  twofold: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  thrice: 3,
  threefold: 3,
  quadruple: 4,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  tausend: 1e3,
  doppelt: 2,
  doppelte: 2,
  verdoppelt: 2,
  verdoppeln: 2,
  halb: 0.5,
  halbe: 0.5,
  hälfte: 0.5,
  halbiert: 0.5,
  halbieren: 0.5,
  drittel: 1 / 3,
  viertel: 0.25,
  dutzend: 12,
};

/** `one` counts only beside a measure: "one working day", "one in four", and not "one view of". */
const ONE_AS_AMOUNT = regex("iu")`
    ^[\s-](?:%|per\s?cent|in|out|of\s\d|(?:working |business )?(?:days?|hours?|minutes?|seconds?|
      weeks?|months?)|million|thousand|hundred|point)(?![\p{L}])
  `;
/** A quarter of the year is a time and no amount; `a third party` is a name. */
const WORD_AS_NAME = /^[\s-](?:part(?:y|ies)|world|line)\b/iu;

/** The amount that a word names, or null; `behind` is what follows it. */
export function valueOfWord(word: string, behind: string): number | null {
  const lower = word.toLowerCase();
  if (lower === "one" || lower === "ein" || lower === "eine") {
    return ONE_AS_AMOUNT.test(behind) ? 1 : null;
  }
  if (!Object.hasOwn(NUMBER_WORDS, lower)) return isJoined(lower) ? Number.NaN : null;
  return WORD_AS_NAME.test(behind) ? null : (NUMBER_WORDS[lower] ?? null);
}

let joined: RegExp | null = null;

/** "fiftyfive", "fünfundzwanzig", "twentyfold": made of number words, worth we do not say what. */
function isJoined(word: string): boolean {
  if (word.length < 5 || word.length > 40) return false;
  joined ??= new RegExp(
    `^(?:${Object.keys(NUMBER_WORDS).join("|")}|one|ein|und|and)+(?:x|fold|fach|mal|s|e|er|th)?$`,
    "u",
  );
  return joined.test(word) && !/^(?:one|ein|und|and)+(?:s|e|er|th|mal)?$/u.test(word);
}

/** `1,234.5` and `1.234,5` are plain; `1.000` and `5,125` may mean either, so both count. */
export function valuesOfDigits(digits: string): number[] {
  const bare = digits.replace(/['’\u00a0\u202f]/gu, "");
  const comma = bare.lastIndexOf(",");
  const point = bare.lastIndexOf(".");
  if (comma === -1 && point === -1) return [Number(bare)];
  const decimal = comma > point ? "," : ".";
  const thousands = decimal === "," ? "." : ",";
  const asDecimal = Number(bare.replaceAll(thousands, "").replace(decimal, "."));
  const asThousands = Number(bare.replace(/[.,]/gu, ""));
  if (comma !== -1 && point !== -1) return [asDecimal];
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(bare);
  if (!grouped) return Number.isNaN(asDecimal) ? [asThousands] : [asDecimal];
  return Number.isNaN(asDecimal) ? [asThousands] : [asDecimal, asThousands];
}
