/** Finds the classes of a word, whatever its ending. */
import type { Token } from "../text/tokens.ts";
import type { Lexicon } from "./classes.ts";
import { W } from "./classes.ts";
import { englishStems, namesPeople } from "./stem-english.ts";
import { wordSet } from "../text/word-set.ts";
import { wordsIn } from "../../words.ts";

export interface Word {
  bits: number;
  /** The ending that was taken off to find the word; `base` if none. */
  form: "base" | "s" | "ed" | "ing";
  base: string;
  adverb: boolean;
  /** `is`, `stays`, `gets`. */
  link: boolean;
  /** A letter for small words that tell much: see `cues` of the lexicon; `` if none. */
  cue: string;
  /** Whether known phrases begin with its base. */
  opens: boolean;
  /** The feature that says that the word occurs; made once, because each reading asks for it. */
  occurs: string;
}

/** What is known of a number, a mark and whatever else is no word. */
export const NO_WORD: Word = {
  bits: 0,
  form: "base",
  base: "",
  adverb: false,
  link: false,
  cue: "",
  opens: false,
  occurs: "",
};

/** What the maps say, before the small words are told apart. */
type Found = Pick<Word, "bits" | "form" | "base">;

const ADVERBS = wordSet(
  `
    also now successfully fully then always consistently regularly still already together really
    just only not don't do never please mostly internally externally publicly quickly actively about
    least most ever first often again finally nicht immer auch täglich wöchentlich monatlich
    regelmäßig bereits selbst wieder erstmals gemeinsam dauerhaft laufend freiwillig sofort
    automatisch aktiv öfter häufiger erfolgreich
  `,
);
const LINK = wordSet(
  `
    is are be being been was were gets get stays stay remain remains becomes become feel feels ist
    sind waren wird werden wurde wurden bleibt bleiben
  `,
);

const isAdverb = (word: string) => ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly"));

/** More than the words of a thousand plans, and still a few megabytes at most. */
const CACHED_AT_MOST = 20_000;
/** What the end of a compound may say of the whole. */
const NOUNS =
  W.result |
  W.run |
  W.quality |
  W.money |
  W.sentiment |
  W.uptake |
  W.attention |
  W.fault |
  W.artefact |
  W.technical |
  W.episode |
  W.people |
  W.staff |
  W.practice |
  W.timeUnit;

/** A borrowed word shorter than this may end a word by chance: `user` ends `Häuser`. */
const SURE_END = 6;
/** The shortest and longest word that a compound is looked up by from its start. */
const SURE_START = 5;
const LONGEST_START = 16;

export interface LookUpWords {
  (lowerCase: string): Word;
  /** What the word is as a noun. */
  noun(lowerCase: string): Word;
  /** The phrase of two words, if it is a known one. */
  phrase(first: Word, next: string): Word | undefined;
  /** Corrects, by their sentence, what words were taken for one by one. */
  settle(tokens: Token[], text: string): void;
}

type Fold = (word: string) => string;

function bitsOf({ classes }: Lexicon, fold: Fold | undefined): Map<string, number> {
  const map = new Map<string, number>();
  const bits = new Map<string, number>(Object.entries(W));
  for (const [name, words] of Object.entries(classes)) {
    const bit = bits.get(name) ?? 0;
    for (const each of wordsIn(words)) {
      const word = fold ? fold(each) : each;
      map.set(word, (map.get(word) ?? 0) | bit);
    }
  }
  return map;
}

/** The first words of the known phrases: `sign` of `sign_up`. */
function firstsOf(words: Iterable<string>): Set<string> {
  const firsts = new Set<string>();
  for (const word of words) {
    const end = word.indexOf("_");
    if (end > 0) firsts.add(word.slice(0, end));
  }
  return firsts;
}

/** Builds the word map; called on first use, never on import. */
export function createLookUp(lexicon: Lexicon): LookUpWords {
  const { forms } = lexicon;
  const stems = forms?.stems ?? englishStems;
  const fold: Fold = forms?.fold ?? ((word) => word);
  const map = bitsOf(lexicon, forms?.fold);
  const borrowed = new Set<string>();
  for (const [word, bits] of lexicon.borrows ? bitsOf(lexicon.borrows, forms?.fold) : []) {
    if (map.has(word) || !(bits & NOUNS)) continue;
    map.set(word, bits & NOUNS);
    borrowed.add(word);
  }
  const firsts = firstsOf(map.keys());
  const irregular = new Map<string, string>();
  for (const pair of wordsIn(lexicon.irregular)) {
    const [form = "", base = ""] = pair.split("=");
    irregular.set(fold(form), fold(base));
  }
  const cues = new Map<string, string>();
  for (const [cue, words] of Object.entries(lexicon.cues ?? {})) {
    for (const word of wordsIn(words)) cues.set(fold(word), cue);
  }
  const complete = (found: Found, word: string): Word => ({
    ...found,
    adverb: isAdverb(word),
    link: LINK.has(word),
    cue: cues.get(word) ?? cues.get(found.base) ?? "",
    opens: firsts.has(found.base),
    occurs: `w=${found.base}`,
  });
  let cache = new Map<string, Word>();

  /** A compound is as technical as what it begins with: `Modellfehler`. */
  function technicalStart(word: string): number {
    for (let end = Math.min(word.length - 3, LONGEST_START); end >= SURE_START; end -= 1) {
      const start = word.slice(0, end);
      const bits = map.get(start) ?? map.get(start.replace(/[-sn]$/, "")) ?? 0;
      if (bits & W.technical) return W.technical;
    }
    return 0;
  }

  /** Looks for the classes in `only`. */
  function find(word: string, only = ~0): Found {
    const known = (key: string) => (map.get(key) ?? 0) & only;
    const exact = known(word);
    const base = irregular.get(word);
    if (base !== undefined) {
      const form = word.endsWith("s") ? "s" : "ed";
      return { bits: known(base) | exact, form, base };
    }
    if (exact) return { bits: exact, form: "base", base: word };
    for (const [stem, form] of stems(word)) {
      const bits = known(stem);
      if (bits) return { bits, form, base: stem };
    }
    const hyphen = word.lastIndexOf("-");
    if (hyphen > 0) {
      const joined = known(word.replaceAll("-", ""));
      if (joined) return { bits: joined, form: "base", base: word };
      const last = find(word.slice(hyphen + 1), only);
      const bits = forms && last.bits & NOUNS ? last.bits | technicalStart(word) : last.bits;
      return { ...last, bits };
    }
    for (const end of forms?.ends(word) ?? []) {
      if (end.length < SURE_END && borrowed.has(end)) continue;
      const bits = known(end) & NOUNS;
      if (bits) return { bits: bits | technicalStart(word), form: "base", base: end };
    }
    if (!forms && namesPeople(word)) return { bits: W.people, form: "s", base: word };
    return { bits: 0, form: "base", base: word };
  }

  function lookUp(word: string): Word {
    const known = cache.get(word);
    if (known) return known;
    const plain = fold(word.replaceAll("’", "'"));
    let found = find(plain);
    if (found.bits === 0 && /iz(?:e|ing|ation)/.test(plain)) {
      found = find(plain.replace(/iz(?=e|ing|ation)/, "is"));
    }
    if (cache.size >= CACHED_AT_MOST) cache = new Map();
    const whole = complete(found, plain);
    cache.set(word, whole);
    return whole;
  }

  function noun(word: string): Word {
    const plain = fold(word);
    return complete(find(plain, NOUNS), plain);
  }

  function phrase(first: Word, next: string): Word | undefined {
    if (!first.opens) return undefined;
    const key = `${first.base}_${fold(next)}`;
    const bits = map.get(key) ?? map.get(key.replace(/s$/, ""));
    return bits === undefined ? undefined : complete({ bits, form: "base", base: key }, key);
  }
  const settle = (tokens: Token[], text: string) => forms?.settle(tokens, text, whole);
  const whole: LookUpWords = Object.assign(lookUp, { noun, phrase, settle });
  return whole;
}
