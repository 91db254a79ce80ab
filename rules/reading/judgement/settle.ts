/** Makes the judgements agree with each other and with the levels that were read. */
import { W } from "../lexicon/classes.ts";
import type { Levels } from "../levels/levels.ts";
import type { Structure } from "../sentence/structure.ts";
import type { Verdict } from "./verdict.ts";

export interface Settled {
  measurable: boolean;
  binary: boolean;
  technicalOnly: boolean;
  adoption: boolean;
  operational: boolean;
  vanityCount: boolean;
  compound: boolean;
}

/** `The documentation is good`: two strangers would not agree whether that holds. */
const praises = ({ manner, predicate }: Structure) =>
  manner === "copula" &&
  predicate !== null &&
  (predicate.word.bits & (W.vague | W.done)) === W.vague;

/**
 * Measurable is a target or an end state, never both. Neither a run-time level nor use is
 * technical-only, and only a count of two or more of the team's own can be vain.
 */
export function settle(
  verdict: Verdict,
  structure: Structure,
  levels: Levels,
  compound: boolean,
): Settled {
  const { holds, kind } = verdict;
  const { target } = levels;
  const operational = holds.operational && kind === "outcome";
  const adoption = holds.adoption && kind === "outcome";
  const binary = target === null && holds.binary && !praises(structure);
  const counts =
    target !== null && !levels.universal && target.unit !== "%" && (target.value ?? 2) >= 2;
  return {
    measurable: target !== null || binary,
    binary,
    technicalOnly: holds.technical && !operational && !adoption,
    adoption,
    operational,
    vanityCount: holds.vanity && counts && kind !== "outcome",
    compound,
  };
}
