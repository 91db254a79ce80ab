/** Small words and orders of words that tell who acts, how often, and what is forbidden. */
import { isFunction, isLink, isPlural } from "../sentence/grammar.ts";
import { W } from "../lexicon/classes.ts";
import type { Levels } from "../levels/levels.ts";
import type { Structure } from "../sentence/structure.ts";
import type { Token } from "../text/tokens.ts";
import { isTime } from "../numbers/unit.ts";
import { wordSet } from "../text/word-set.ts";

/** Cues that bound a ban. */
const BOUNDS = wordSet("b o");
const SPENT = wordSet("of on for with in per a für mit pro je");
const PER = wordSet("per pro je");
const EACH = wordSet("per a each every / pro je jede jeden jedes");
const COMPARES = wordSet("< > ≤ ≥ =");

type Add = (name: string, token?: Token | null) => void;

const CHANGED = W.vague | W.feel;
const PERIOD = wordSet(
  `
    days day weeks week months month quarters quarter years year sprints sprint weekdays weekday
    mondays monday fridays friday releases release cycles cycle tag woche monat quartal jahr
    schuljahr sprint
  `,
);

/** `no merges after the freeze`: what the team forbids itself. */
function addBan(tokens: readonly Token[], start: number, add: Add): void {
  const first = tokens.findIndex((token, at) => at <= start + 1 && token.word.cue === "n");
  if (first < 0) return;
  const limit = tokens.find((token, at) => {
    return (
      at > first + 1 && (token.text === "on" || token.text === "am" || BOUNDS.has(token.word.cue))
    );
  });
  add(limit ? "~ban" : "~no", tokens[first]);
}

/** `four hours of pair programming`, `one hour a day in the channel`: time that is spent. */
function addSpending(tokens: readonly Token[], levels: Levels, add: Add): void {
  const { target } = levels;
  if (!target || !isTime(target.unit)) return;
  const at = tokens.findIndex((token) => token.end >= target.span.end);
  const next = tokens[at + 1]?.text ?? "";
  if (SPENT.has(next)) add(next === "of" ? "~hof" : "~hon");
  if (tokens.some((token) => token.word.base === "spend")) add("~spend");
}

/** How often something shall be done: `weekly`, `every 90 days`, `4x a week`. */
function addCadence(tokens: readonly Token[], add: Add): void {
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.word.cue === "w") return add("~often", token);
    if (!PERIOD.has(token.text) || !before) continue;
    if (EACH.has(before.text)) return add("~often", token);
  }
}

/** `Audit findings: 0`, `Pilot customers: 5`: a name, a colon and a level. */
function addTitled(tokens: readonly Token[], structure: Structure, add: Add): void {
  const colon = tokens.findIndex((token) => token.text === ":");
  const next = tokens[colon + 1];
  if (colon < 1 || colon > 8 || !next) return;
  if (next.type === "number" || next.word.bits & W.all || COMPARES.has(next.text)) {
    const head = tokens[colon - 1];
    add(head && isPlural(head) ? "~:s" : "~:", head);
    if (structure.opener) add("~:o", head);
    // `Leaks fixed: 40`.
    if (head?.word.form === "ed") add("~:d", head);
  }
}

/** What neighbours say that no class of one word does. */
export function addCues(
  tokens: readonly Token[],
  structure: Structure,
  levels: Levels,
  add: Add,
): void {
  const { opener, predicate, manner, start } = structure;
  for (const [at, token] of tokens.entries()) {
    const { cue } = token.word;
    if (cue === "") continue;
    add(`~${cue}`, token);
    if (at === start) add(`~^${cue}`, token);
    if (cue === "u" && predicate && token.start > predicate.start) add("~us", token);
    if (cue === "m" && levels.target) add("~must", token);
  }
  addBan(tokens, start, add);
  addSpending(tokens, levels, add);
  addCadence(tokens, add);
  addTitled(tokens, structure, add);
  if (manner === "copula" && predicate?.word.form === "ing") add("~ing", predicate);
  const doubt = tokens.find((token) => token.text === "?" && token.type === "mark");
  if (doubt) add("~?", doubt);
  if (opener?.word.base === "make" || opener?.word.base === "get") {
    const felt = tokens.find((token) => token.word.bits & CHANGED && token.start > opener.end);
    if (felt) add("~mkV", felt);
  }
  for (const [at, token] of tokens.entries()) {
    if (!PER.has(token.text) || !tokens[at + 1]) continue;
    const bits = tokens[at + 1]?.word.bits ?? 0;
    add(bits & W.timeUnit ? "~/t" : bits & (W.staff | W.people) ? "~/p" : "~/", token);
  }
  const first = tokens[start];
  const says = tokens.some((token) => isLink(token));
  if (tokens.length - start <= 5 && !says && !opener && first && !isFunction(first)) {
    add(isPlural(tokens.at(-1) ?? first) ? "~fs" : "~f", first);
  }
}
