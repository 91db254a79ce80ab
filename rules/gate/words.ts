/** Words as the gate compares them: lower case, cut to a stem, the little words left out. */

const LITTLE = new Set(
  (
    "the and for with from that this these those which who whom whose when where what than then " +
    "into onto over under after before about above below through during while until within without " +
    "are was were been being has have had does did can could will would shall should may might must " +
    "not its their them they our your his her one all any each every both more most less least " +
    "some such only own same other another also just per via out off but nor yet how why very still there " +
    "der die das und oder den dem des ein eine einen einem einer von vom zum zur mit bei aus auf " +
    "für fuer über ueber unter nach vor bis seit als wie wird werden sind ist war nicht kein keine " +
    "soll sollen darf welche welcher welches damit sein sie nur wer dass " +
    "sich ihre ihren unser unsere alle jede jeder jedes mehr weniger mindestens hoechstens höchstens"
  ).split(" "),
);

/** What almost every key result says; these words never tie a text to a subject. */
const COMMON = new Set(
  (
    "rise rises rose fall falls fell stay stays reach reaches share percent rate time times level " +
    "number count week weeks weekly month months monthly quarter quarters quarterly day days daily " +
    "year years hour hours minute minutes second seconds today now least most first right end " +
    "user users people team teams customer customers increase increases decrease reduce reduces " +
    "drop drops grow grows improve improves keep keeps hold holds use uses used using make makes " +
    "say says work works working take takes need needs get gets goes come comes result results target " +
    "january february march april may june july august september october november december " +
    "steigt sinkt bleibt anteil zeit tage woche wochen monat quartal nutzer team teams kunden"
  ).split(" "),
);

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** The words of a text as written, in order. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Six letters tell words apart well enough and forgive endings in both languages. */
export function stem(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s$/u, "");
  const singular = bare.length > 3 ? bare.replace(/(?:ies|es|s)$/u, "") : bare;
  return singular.slice(0, 6);
}

/** Stems of the words that carry meaning; `user-facing` counts as two. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const written of wordsOf(text)) {
    for (const word of written.split("-")) {
      const lower = word.toLowerCase();
      if (lower.length > 2 && !LITTLE.has(lower)) stems.add(stem(lower));
    }
  }
  return stems;
}

const commonStems = new Set([...COMMON].map(stem));

/** Whether a stem stands in almost every key result. */
export function isCommon(each: string): boolean {
  return commonStems.has(each);
}

/** As `contentStems`, without the words that stand in almost every key result. */
export function subjectStems(text: string): Set<string> {
  return new Set([...contentStems(text)].filter((each) => !commonStems.has(each)));
}
