/** What speaks for a tie between two key results, with no model: words, the playbook, the set. */
import { subjectStems, wordsOf } from "../../rules/gate/words.ts";
import type { Language, Parent } from "../../rules/okr.ts";
import type { FullPlaybook } from "../../rules/playbook/entry.ts";
import { matches } from "../../rules/playbook/match.ts";
import { steps } from "./align-chains.ts";
import { sortsOf } from "./align-sorts.ts";
import type { Sort } from "./align-sorts.ts";

/**
 * - `word`: both hold it
 * - `step`: a rule of thumb leads from the one sort of figure to the other
 * - `sibling`: a key result with the same objective, named here, is tied by one of these
 * - `objective`: the objective and the parent hold this word
 * - `playbook`: its entry of this name has the parent's figure among the effects
 * - `only`: nothing but that there is no other parent
 */
export interface Evidence {
  by: "word" | "step" | "sibling" | "objective" | "playbook" | "only";
  of: string;
}

/** A key result of the business with what every text is compared with, worked out once. */
export interface Above {
  parent: Parent;
  words: readonly { word: string; stem: string; stems: ReadonlySet<string> }[];
  stems: ReadonlySet<string>;
  sorts: readonly Sort[];
}

export function readAbove(parent: Parent): Above {
  const words = [...new Set(wordsOf(parent.text))].flatMap((word) => {
    const stems = subjectStems(word);
    const [stem] = stems;
    return stem === undefined || money.test(word) ? [] : [{ word, stem, stems }];
  });
  return { parent, words, stems: subjectStems(parent.text), sorts: sortsOf(parent.text) };
}

export interface Found {
  parent: Parent;
  evidence: Evidence;
}

const money = /^(?:mio|million|millionen|eur|usd)$/iu;
/** A word of a text with at least this many letters is looked for inside the other's words. */
const longEnough = 6;

/**
 * The parent that shares most of the text's words, with the word in the parent's own form.
 * @param theme a text whose words do not count: all of the set speaks of them
 */
export function bySharedWord(written: string, above: readonly Above[], theme = ""): Found | null {
  const text = written.replace(inProduction, "");
  const own = subjectStems(text);
  const letters = text.toLowerCase();
  const common = subjectStems(theme);
  const isShared = ({ stem, stems }: Above["words"][number]) =>
    stems.isDisjointFrom(common) &&
    (own.has(stem) || (stem.length >= longEnough && letters.includes(stem)));
  const [best] = above
    .map(({ parent, words }) => ({ parent, words: words.filter(isShared) }))
    .filter(({ words }) => words.length > 0)
    .toSorted((one, other) => other.words.length - one.words.length);
  const [first] = best?.words ?? [];
  if (!best || first === undefined) return null;
  return { parent: best.parent, evidence: { by: "word", of: first.word } };
}

/** A stage of work, and no word for what is produced. */
const inProduction = /\b(?:in|into|to) production\b/giu;

/** What the playbook's entries on the text say is moved by such work. */
export function byPlaybook(
  text: string,
  above: readonly Above[],
  { useCases, functions, language }: FullPlaybook,
): Found | null {
  for (const known of [useCases, functions]) {
    const [best] = matches(known, text, language);
    if (!best) continue;
    const moved = subjectStems(best.entry.outcomes.map(({ say }) => say).join("\n"));
    const found = above.find(({ stems }) => !stems.isDisjointFrom(moved));
    if (found) return { parent: found.parent, evidence: { by: "playbook", of: best.entry.name } };
  }
  return null;
}

/** The nearest step from the text's sort of figure to one of the parents'. */
export function byStep(text: string, above: readonly Above[], language: Language): Found | null {
  const own = sortsOf(text);
  for (const { from, to, say } of steps) {
    if (!own.includes(from)) continue;
    const found = above.find(({ sorts }) => sorts.includes(to));
    if (found) return { parent: found.parent, evidence: { by: "step", of: say[language] } };
  }
  return null;
}
