/** Words that hang in the air at the end of a quote: it says something else without what follows. */
const HANGING = new Set(
  (
    "a an the our your its this that these those which who with without by for to in on at of from per than over " +
    "under above below until into across and or but so via vs is are be has have was least most more less " +
    "der die das den dem des ein eine einen einem einer eines unser unsere unserer unseren mit ohne von vom zu zum " +
    "zur im in an am auf aus bei bis für um über unter nach vor und oder als pro je durch ist sind hat haben wird " +
    "werden mindestens höchstens maximal mind max ca rund etwa mehr weniger kleiner größer welche welcher dass"
  ).split(" "),
);
/** Figures and signs: "6", "5.000", "≥", "95%". */
const FIGURE = /^[<>≤≥=~±+-]*\d[\d.,]*%?$|^[<>≤≥=~±→%+&/–—-]+$/u;

/** Whether a quote may not end on the word. */
function hangs(word: string): boolean {
  return HANGING.has(word.toLowerCase().replace(/[.,;:]$/u, "")) || FIGURE.test(word);
}

/** Words that name nothing without the next one: figures and articles. */
const LEADS_ON = new Set(
  "a an the our of out up der die das den dem des ein eine einen einem einer eines von".split(" "),
);

/** Whether the word belongs to the one after it. */
export function leadsOn(word: string): boolean {
  return LEADS_ON.has(word.toLowerCase()) || /^\d[\d.,]*$/u.test(word);
}

/** The words up to the last on which a quote can end; all of them if there is none. */
export function withoutHanging(words: string): string {
  let end = words.length;
  for (;;) {
    const kept = words.slice(0, end).trimEnd();
    const start = kept.lastIndexOf(" ") + 1;
    if (start === 0) return kept === "" || hangs(kept) ? words : kept;
    if (!hangs(kept.slice(start))) return kept;
    end = start;
  }
}
