/** What speaks for a tie between two key results, with no model: words, the playbook, the set. */
import { subjectStems, wordsOf } from "../../rules/gate/words.ts";
import type { Language, Parent } from "../../rules/okr.ts";
import type { FullPlaybook } from "../../rules/playbook/entry.ts";
import { matches } from "../../rules/playbook/match.ts";
import { steps } from "./align-chains.ts";
import { sortsOf } from "./align-sorts.ts";

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
export function bySharedWord(text: string, parents: readonly Parent[], theme = ""): Found | null {
  const common = subjectStems(theme);
  const [best] = parents
    .map((parent) => ({
      parent,
      words: sharedWords(text, parent.text).filter((word) =>
        subjectStems(word).isDisjointFrom(common),
      ),
    }))
    .filter(({ words }) => words.length > 0)
    .toSorted((one, other) => other.words.length - one.words.length);
  const [word] = best?.words ?? [];
  if (!best || word === undefined) return null;
  return { parent: best.parent, evidence: { by: "word", of: word } };
}

/** A stage of work, and no word for what is produced. */
const inProduction = /\b(?:in|into|to) production\b/giu;

function sharedWords(written: string, above: string): string[] {
  const text = written.replace(inProduction, "");
  const own = subjectStems(text);
  return [...new Set(wordsOf(above))].filter((word) => {
    const [stem] = subjectStems(word);
    if (stem === undefined || money.test(word)) return false;
    return own.has(stem) || (stem.length >= longEnough && text.toLowerCase().includes(stem));
  });
}

/** What the playbook's entries on the text say is moved by such work. */
export function byPlaybook(
  text: string,
  parents: readonly Parent[],
  { useCases, functions, language }: FullPlaybook,
): Found | null {
  for (const known of [useCases, functions]) {
    const [best] = matches(known, text, language);
    if (!best) continue;
    const moved = subjectStems(best.entry.outcomes.map(({ say }) => say).join("\n"));
    const parent = parents.find((each) => !subjectStems(each.text).isDisjointFrom(moved));
    if (parent) return { parent, evidence: { by: "playbook", of: best.entry.name } };
  }
  return null;
}

/** The nearest step from the text's sort of figure to one of the parents'. */
export function byStep(text: string, parents: readonly Parent[], language: Language): Found | null {
  const own = sortsOf(text);
  const above = parents.map((parent) => ({ parent, sorts: sortsOf(parent.text) }));
  for (const { from, to, say } of steps) {
    if (!own.includes(from)) continue;
    const found = above.find(({ sorts }) => sorts.includes(to));
    if (found) return { parent: found.parent, evidence: { by: "step", of: say[language] } };
  }
  return null;
}
