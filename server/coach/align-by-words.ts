/** Ties by shared words: what can be said without a model, and said to be no more than that. */
import { subjectStems } from "../../rules/gate/words.ts";
import type { Language, Parent, Plan } from "../../rules/okr.ts";
import type { Tie } from "./align.ts";

const texts = {
  en: {
    set: "The team has tied it so.",
    shared: (word: string) => `Both speak of ${word}; check that the one moves the other.`,
    none: "It shares no word with a business key result; say what it is for.",
    gap: "Which key result of the team moves this one?",
  },
  de: {
    set: "Das Team hat es so verbunden.",
    shared: (word: string) => `Beide sprechen von ${word}; prüft, ob das eine das andere bewegt.`,
    none: "Es teilt kein Wort mit einem Geschäftsergebnis; sagt, wofür es da ist.",
    gap: "Welches Schlüsselergebnis des Teams bewegt dieses?",
  },
} as const;

export function alignByWords(plan: Plan, language: Language): Tie[] {
  const say = texts[language];
  const links = plan.objectives
    .flatMap(({ keyResults }) => keyResults)
    .map(({ id, text, feeds }): Tie & { type: "link" } => {
      const set = plan.parents.find((parent) => feeds.includes(parent.id));
      if (set) return { type: "link", keyResultId: id, parentId: set.id, why: say.set };
      const closest = closestParent(text, plan.parents);
      return closest
        ? { type: "link", keyResultId: id, parentId: closest.id, why: say.shared(closest.word) }
        : { type: "link", keyResultId: id, parentId: null, why: say.none };
    });
  const fed = new Set(links.map(({ parentId }) => parentId));
  const gaps = plan.parents
    .filter(({ id }) => !fed.has(id))
    .map(({ id }): Tie => ({ type: "gap", parentId: id, ask: say.gap }));
  return [...links, ...gaps];
}

function closestParent(text: string, parents: readonly Parent[]) {
  const own = subjectStems(text);
  const shared = parents
    .map(({ id, text: above }) => ({
      id,
      stems: [...own.intersection(subjectStems(above))],
      above,
    }))
    .filter(({ stems }) => stems.length > 0)
    .toSorted((one, two) => two.stems.length - one.stems.length);
  const [best] = shared;
  const [stem] = best?.stems ?? [];
  if (!best || stem === undefined) return null;
  const word = best.above
    .match(/[\p{L}'-]+/gu)
    ?.find((each) => each.toLowerCase().startsWith(stem));
  return { id: best.id, word: word ?? stem };
}
