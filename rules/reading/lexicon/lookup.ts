/** Finds the classes of a word, whatever its ending. */
import type { Lexicon } from "./classes.ts";
import { W } from "./classes.ts";
import { englishStems, namesPeople } from "./stem-english.ts";
import { wordSet } from "../word-set.ts";

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
};

/** What the maps say, before the small words are told apart. */
type Found = Pick<Word, "bits" | "form" | "base">;

const ADVERBS = wordSet(
  "also now successfully fully then always consistently regularly still already together really just only not don't do never please mostly internally externally publicly quickly actively about least most ever first often again finally nicht immer auch",
);
const LINK = wordSet(
  "is are be being been was were gets get stays stay remain remains becomes become feel feels ist sind wird werden bleibt bleiben",
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

export interface LookUpWords {
  (lowerCase: string): Word;
  /** The phrase of two words, if it is a known one. */
  phrase(first: Word, next: string): Word | undefined;
}

function bitsOf(lexicon: Lexicon, fold: (word: string) => string): Map<string, number> {
  const map = new Map<string, number>();
  for (const [name, words] of Object.entries(lexicon.classes)) {
    const bit = Object.entries(W).find(([known]) => known === name)?.[1] ?? 0;
    for (const word of words.split(" ")) map.set(fold(word), (map.get(fold(word)) ?? 0) | bit);
  }
  return map;
}

/** Builds the word map; called on first use, never on import. */
export function createLookUp(lexicon: Lexicon): LookUpWords {
  const { forms } = lexicon;
  const stems = forms?.stems ?? englishStems;
  const fold = forms?.fold ?? ((word: string) => word);
  const map = bitsOf(lexicon, fold);
  const borrowed = new Set<string>();
  for (const [word, bits] of lexicon.borrows ? bitsOf(lexicon.borrows, fold) : []) {
    if (map.has(word) || !(bits & NOUNS)) continue;
    map.set(word, bits & NOUNS);
    borrowed.add(word);
  }
  const firsts = new Set([...map.keys()].flatMap((word) => /^[^_]+(?=_)/.exec(word) ?? []));
  const irregular = new Map<string, string>();
  for (const pair of lexicon.irregular.split(" ")) {
    const [form = "", base = ""] = pair.split("=");
    irregular.set(fold(form), fold(base));
  }
  const cues = new Map<string, string>();
  for (const [cue, words] of Object.entries(lexicon.cues ?? {})) {
    for (const word of words.split(" ")) cues.set(fold(word), cue);
  }
  const complete = (found: Found, word: string): Word => ({
    ...found,
    adverb: isAdverb(word),
    link: LINK.has(word),
    cue: cues.get(word) ?? cues.get(found.base) ?? "",
    opens: firsts.has(found.base),
  });
  let cache = new Map<string, Word>();

  function find(word: string): Found {
    const exact = map.get(word);
    const base = irregular.get(word);
    if (base !== undefined) {
      const form = word.endsWith("s") ? "s" : "ed";
      return { bits: (map.get(base) ?? 0) | (exact ?? 0), form, base };
    }
    if (exact !== undefined) return { bits: exact, form: "base", base: word };
    for (const [stem, form] of stems(word)) {
      const bits = map.get(stem);
      if (bits !== undefined) return { bits, form, base: stem };
    }
    const hyphen = word.lastIndexOf("-");
    if (hyphen > 0) {
      const joined = map.get(word.replaceAll("-", ""));
      if (joined !== undefined) return { bits: joined, form: "base", base: word };
      return find(word.slice(hyphen + 1));
    }
    if (forms) {
      for (const end of forms.ends(word)) {
        const bits = map.get(end);
        if (end.length < SURE_END && borrowed.has(end)) continue;
        if (bits !== undefined && bits & NOUNS)
          return { bits: bits & NOUNS, form: "base", base: end };
      }
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

  function phrase(first: Word, next: string): Word | undefined {
    if (!first.opens) return undefined;
    const key = `${first.base}_${fold(next)}`;
    const bits = map.get(key) ?? map.get(key.replace(/s$/, ""));
    return bits === undefined ? undefined : complete({ bits, form: "base", base: key }, key);
  }
  return Object.assign(lookUp, { phrase });
}
