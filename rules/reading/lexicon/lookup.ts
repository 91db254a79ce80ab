/** Finds the classes of a word, whatever its ending. */
import type { Lexicon } from "./classes.ts";
import { W } from "./classes.ts";

export interface Word {
  bits: number;
  /** The ending that was taken off to find the word; `base` if none. */
  form: "base" | "s" | "ed" | "ing";
  base: string;
}

const CACHED_AT_MOST = 4_000;

function stems(word: string): [string, Word["form"]][] {
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

export interface LookUpWords {
  (lowerCase: string): Word;
  /** The second words of the phrases that begin with this base. */
  phrase(base: string, next: string): Word | undefined;
}

/** Builds the word map; called on first use, never on import. */
export function createLookUp(lexicon: Lexicon): LookUpWords {
  const map = new Map<string, number>();
  const firsts = new Set<string>();
  for (const [name, words] of Object.entries(lexicon.classes)) {
    const bit = Object.entries(W).find(([known]) => known === name)?.[1] ?? 0;
    for (const word of words.split(" ")) {
      map.set(word, (map.get(word) ?? 0) | bit);
      const cutAt = word.indexOf("_");
      if (cutAt > 0) firsts.add(word.slice(0, cutAt));
    }
  }
  const irregular = new Map<string, string>();
  for (const pair of lexicon.irregular.split(" ")) {
    const [form = "", base = ""] = pair.split("=");
    irregular.set(form, base);
  }
  let cache = new Map<string, Word>();

  function find(word: string): Word {
    const exact = map.get(word);
    const base = irregular.get(word);
    if (base !== undefined) {
      return { bits: (map.get(base) ?? 0) | (exact ?? 0), form: "ed", base };
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
    return { bits: 0, form: "base", base: word };
  }

  function lookUp(word: string): Word {
    const known = cache.get(word);
    if (known) return known;
    const found = find(word.replaceAll("’", "'"));
    if (cache.size >= CACHED_AT_MOST) cache = new Map();
    cache.set(word, found);
    return found;
  }

  function phrase(base: string, next: string): Word | undefined {
    if (!firsts.has(base)) return undefined;
    const key = `${base}_${next}`;
    const bits = map.get(key) ?? map.get(key.replace(/s$/, ""));
    return bits === undefined ? undefined : { bits, form: "base", base: key };
  }
  return Object.assign(lookUp, { phrase });
}
