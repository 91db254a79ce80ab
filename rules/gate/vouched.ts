/** Which words may stand in a suggestion: who vouches for them, and which nobody does. */
import { stemsAbout } from "../playbook/vocabulary.ts";
import { allTexts, lendingTexts } from "./sources.ts";
import type { Sources } from "./sources.ts";
import { without } from "./part-text.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { contentStems, stem, subjectStems, wordsOf } from "./words.ts";

export interface Vouched {
  /** What the user said of the work. */
  said: string;
  /** The same, with the words that a writer is known to bring along. */
  known: string;
  /** Stems of the user's words on the work, and of a writer's that are known beforehand. */
  own: ReadonlySet<string>;
  /** Stems of what does not sound like a plan. */
  odd: ReadonlySet<string>;
  /** Whether a part of the key result itself does not. */
  isOdd: boolean;
  /** Stems of the playbook's entries on this work. */
  about: ReadonlySet<string>;
  /** Stems of unusual words that stand only in notes. */
  unlent: ReadonlySet<string>;
  /** Words that meet only in what is not about the work, as `neighboursIn` gives them. */
  neighbours: ReadonlySet<string>;
  /** What stands beside the work; null where nothing does. */
  aside: Aside | null;
}

export interface Aside {
  stems: readonly string[];
  /** Whether a part of it speaks to somebody. */
  orders: boolean;
}

/** @param ours words that the writer brings along, which no user could have bent */
export function vouchedBy(sources: Sources, ours: readonly string[] = []): Vouched {
  const texts = allTexts(sources);
  const lending = lendingTexts(sources);
  const said = lending.map((each) => each.said).join("\n");
  const lent = lending.map((each) => each.lent).join("\n");
  const elsewhere = sources.elsewhere.map((each) => each.said).join("\n");
  const unlent = new Set([
    ...texts.flatMap((each) => each.unlent),
    ...ownWordsOf(elsewhere).map(stem),
  ]);
  const plain = lending.map((each) => without(each.said, [each.odd])).join("\n");
  const own = contentStems(lent).union(new Set(ours.map(stem)));
  const beside = texts.map((each) => each.beside).join("\n");
  const addressed = texts.map((each) => each.addressed).join("\n");
  const halves = texts.map((each) => each.halves).join("\n");
  const onWork = texts
    .map((each) =>
      each.halves.split("\n").reduce((text, half) => text.replace(half, " "), each.said),
    )
    .join("\n");
  const aside = `${beside}\n${addressed}`;
  return {
    said,
    odd: contentStems(texts.map((each) => each.odd).join("\n")).difference(own),
    isOdd: sources.keyResult.odd !== "",
    known: [plain, ...ours].join("\n"),
    own,
    about: stemsAbout([plain]),
    unlent: unlent.difference(own),
    neighbours: neighboursIn(`${halves}\n${aside}`).difference(neighboursIn(onWork)),
    aside: /\S/u.test(aside)
      ? {
          stems: [...subjectStems(aside)].filter((each) => each.length > 2 && !own.has(each)),
          orders: /\S/u.test(addressed),
        }
      : null,
  };
}

/** The user's word, or one made of it: "Antragsprüfung" and "Anträge", "picker" and "picks". */
export function isOwn(word: string, { own }: Vouched): boolean {
  const each = stem(word);
  if (own.has(each)) return true;
  const lower = word.toLowerCase();
  return [...own].some(
    (other) =>
      other.length > 3 && (lower.includes(other) || (each.length > 3 && other.startsWith(each))),
  );
}

const NEGATION = /^(?:no|not|never|kein\w*|nicht|nie|ohne|without)$/iu;

/** Runs of three words, little ones too: "just do it". */
function threesOf(text: string): Set<string> {
  const words = wordsOf(text.toLowerCase());
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")));
}

/** Words that stand together, to see whether two texts have more than single words in common. */
export function neighboursIn(text: string): Set<string> {
  return pairsOf(text).union(threesOf(text));
}

/** Words of meaning that stand within three of each other, whichever comes first. */
function pairsOf(text: string): Set<string> {
  const stems = wordsOf(text).flatMap((word) =>
    NEGATION.test(word) || contentStems(word).size > 0 ? stem(word) : [],
  );
  const pairs = stems.flatMap((one, at) =>
    stems.slice(at + 1, at + 3).map((other) => [one, other].toSorted().join(" ")),
  );
  return new Set(pairs);
}
