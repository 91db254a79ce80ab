/** Ties with no model: by shared words, the playbook and the set; each says what it rests on. */
import { check } from "../../rules/check.ts";
import type {
  CheckOptions,
  KeyResult,
  Language,
  Objective,
  Plan,
  Report,
} from "../../rules/okr.ts";
import { englishFull } from "../../rules/playbook/english-full.ts";
import type { FullPlaybook } from "../../rules/playbook/entry.ts";
import { byPlaybook, bySharedWord, byStep, readAbove } from "./align-evidence.ts";
import type { Above, Found } from "./align-evidence.ts";
import { partOf } from "./align-part.ts";
import type { Part } from "./align-part.ts";
import { alignTexts, nameOf } from "./align-texts.ts";
import type { Tie } from "./align.ts";

type Link = Extract<Tie, { type: "link" }>;

interface Known {
  plan: Plan;
  options: CheckOptions;
  language: Language;
  /** The English one by default. */
  playbook: FullPlaybook | undefined;
}

/** One link for each key result, and a question for each parent that nothing feeds. */
export function alignByWords(known: Known): Tie[] {
  const { plan, options, language } = known;
  const { readings } = check(plan, options);
  const above = plan.parents.map(readAbove);
  const links = plan.objectives.flatMap((objective) =>
    linksOf(objective, { ...known, readings, above }),
  );
  const fed = new Set(links.map(({ parentId }) => parentId));
  const gaps = plan.parents
    .filter(({ id }) => !fed.has(id))
    .map(({ id, text }): Tie => ({
      type: "gap",
      parentId: id,
      ask: alignTexts[language].gap(nameOf(text)),
    }));
  return [...links, ...gaps];
}

/** The same with what is worked out once for the whole plan. */
interface Read extends Known {
  readings: Report["readings"];
  above: readonly Above[];
}

interface Placed {
  keyResult: KeyResult;
  part: Part;
  found: Found | null;
}

function linksOf(objective: Objective, known: Read): Link[] {
  const { plan, language, readings } = known;
  const say = alignTexts[language];
  const placed = objective.keyResults.map((keyResult): Placed => {
    const part = partOf(keyResult, readings[keyResult.id], plan);
    return { keyResult, part, found: foundFor(keyResult, part, objective, known) };
  });
  const effect = placed.find(({ part, found }) => part === "effect" && found !== null);
  return placed.map(({ keyResult, part, found }): Link => {
    const { id, feeds } = keyResult;
    const set = plan.parents.find((parent) => feeds.includes(parent.id));
    if (set) return { type: "link", keyResultId: id, parentId: set.id, why: say.set };
    const tie = found ?? (moves(part) ? byItsSet(objective, effect, known) : null);
    return {
      type: "link",
      keyResultId: id,
      parentId: tie?.parent.id ?? null,
      why: tie ? say.tie[tie.evidence.by](tie.evidence.of) : say.untied[part],
    };
  });
}

function moves(part: Part): boolean {
  return part === "effect" || part === "use";
}

/** What a key result's own text says it moves. Use says so in few words: the set says it better. */
function foundFor({ text }: KeyResult, part: Part, objective: Objective, known: Read) {
  if (!moves(part)) return null;
  const { above, language } = known;
  const own = bySharedWord(text, above, objective.text);
  return part === "use" ? own : (own ?? byStep(text, above, language));
}

/** What the rest of its set says: an effect that rests on it, the theme, or a lone parent. */
function byItsSet(
  { text, keyResults }: Objective,
  effect: Placed | undefined,
  { above, playbook = englishFull }: Read,
): Found | null {
  if (effect?.found) {
    const of = nameOf(effect.keyResult.text);
    return { parent: effect.found.parent, evidence: { by: "sibling", of } };
  }
  const shared = bySharedWord(text, above);
  if (shared) return { ...shared, evidence: { ...shared.evidence, by: "objective" } };
  const all = [text, ...keyResults.map((each) => each.text)].join("\n");
  const [lone, ...others] = above;
  const only: Found | null =
    lone && others.length === 0 ? { parent: lone.parent, evidence: { by: "only", of: "" } } : null;
  return byPlaybook(all, above, playbook) ?? only;
}
