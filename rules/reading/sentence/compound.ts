/** Tells two results joined in one sentence. */
import type { Clause } from "./clauses.ts";
import { clausesOf, hasJoint } from "./clauses.ts";
import type { Saying } from "./clause.ts";
import { W } from "../lexicon/classes.ts";
import type { Levels } from "../levels/levels.ts";
import type { Structure } from "./structure.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

/** How many words behind its number a noun stands. */
const COUNTED_WITHIN = 3;
const NOBODY = wordSet("nobody niemand none");

/** Whether the part says as much for itself as the one before it did. */
function matches(said: Saying, { joint, saying, shares }: Clause): boolean {
  if (said === "nothing" || saying === "nothing" || shares) return false;
  if (joint === "then" || saying === said) return true;
  if (joint === "also") return said === "is" || (said === "does" && saying === "is");
  return saying === "done";
}

/** Whether the part sets a level of its own beside the one before it. */
function measures({ joint, place, saying, shares, universal, ranges, first }: Clause): boolean {
  if (universal && place === "nowhere") {
    const joined = joint === "also" || joint === "then";
    return joined && (NOBODY.has(first.text) || saying !== "nothing");
  }
  if (place === "behind") return !shares;
  return place === "before" && joint !== "comma" && !ranges;
}

/** After `, and` or `while`: whether the part can stand alone, said or measured. */
const standsAlone = ({ joint, saying, place, shares, universal }: Clause): boolean =>
  joint === "then" && !shares && (saying !== "nothing" || place === "behind" || universal);

/** `2 data engineers and 1 analyst` are one hiring. */
const isHiring = ({ opener, predicate }: Structure): boolean =>
  (((opener?.word.bits ?? 0) | (predicate?.word.bits ?? 0)) & W.hire) !== 0;

/** `interview 12 radiologists and 8 doctors`: one effort with two groups of people. */
function isOneEffort(tokens: readonly Token[], { opener }: Structure, { first }: Clause): boolean {
  if (!((opener?.word.bits ?? 0) & W.effort)) return false;
  const at = tokens.indexOf(first);
  return tokens
    .slice(at + 1, at + 1 + COUNTED_WITHIN)
    .some(({ word }) => (word.bits & (W.people | W.staff)) !== 0);
}

/** Whether a second statement of its own follows the first. */
export function isCompound(
  tokens: readonly Token[],
  structure: Structure,
  levels: Levels,
): boolean {
  // Most statements have none, and need not be cut up.
  if (!hasJoint(tokens)) return false;
  const end = structure.effect?.start ?? Infinity;
  let counted = false;
  let said: Saying = "nothing";
  for (const clause of clausesOf(tokens, levels)) {
    if (clause.first.start >= end) return false;
    if (clause.remark) continue;
    if (clause.joint !== "none") {
      if (structure.opener && clause.orders) return true;
      if ((!structure.opener || said === "done") && matches(said, clause)) return true;
      if ((counted || said !== "nothing") && standsAlone(clause)) return true;
      const roles =
        clause.place === "before" &&
        (isHiring(structure) || isOneEffort(tokens, structure, clause));
      if (counted && !roles && measures(clause)) return true;
    }
    counted ||= clause.place !== "nowhere" || clause.universal;
    if (clause.saying !== "nothing") said = clause.saying;
  }
  return false;
}
