/** What the examples of every sort that the ear is fitted to have in common. */
import { phrasesOf } from "../../rules/gate/phrases.ts";
import type { About } from "../../rules/gate/traits.ts";
import { contentStems } from "../../rules/gate/words.ts";
import { stemsAbout } from "../../rules/playbook/vocabulary.ts";
import { detectLanguage } from "../../rules/reading/language.ts";

/** A key result, and a good answer to it. */
export interface Answer {
  source: string;
  objective: string;
  suggestion: string;
}

/** A title, a reason or a question beside a suggestion, and what it may speak of. */
export interface Remark {
  text: string;
  around: string;
}

/** Columns of the fit. */
export const WORK = 0;
export const ORDER = 1;

/** So often is what obeys one order put into other key results. */
export const PLACES = 10;
/** They are few too, and nearer to what is asked of the ear than any key result. */
export const ANSWER_COUNTS = 3;

export const NONE: ReadonlySet<string> = new Set();
export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** German rows are fewer. */
export const weightOf = (text: string) => (detectLanguage(text) === "de" ? 3 : 1);

/** Behind the text, or before one of its phrases; a comma goes before it now and then. */
export function putInto(text: string, said: string, pick: ReturnType<typeof picker>) {
  const places = phrasesOf(text).slice(1);
  const bare = text.replace(/\.$/u, "");
  const at = pick([true, false]) ? bare.length : pick(places).start;
  const head = bare.slice(0, at).trimEnd() + pick([",", "", ""]);
  const behind = bare.slice(at);
  return {
    text: `${head} ${said} ${behind}`.trimEnd(),
    start: head.length,
    end: head.length + 1 + said.length,
  };
}

const abouts = new Map<string, About>();

export function aboutOf(text: string): About {
  const known = abouts.get(text) ?? { own: contentStems(text), playbook: stemsAbout([text]) };
  abouts.set(text, known);
  return { own: new Set(known.own), playbook: known.playbook };
}

/** Picks the same from the same lists, run after run. */
export function picker(seed: number) {
  let state = seed;
  return <T>(list: readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const picked = list[Math.floor((state / 2_147_483_648) * list.length)];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  };
}
