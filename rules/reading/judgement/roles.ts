/** What part the key result plays in a set. */
import type { Kind, Reading, Role } from "../../okr.ts";
import { W } from "../lexicon/classes.ts";
import type { Levels } from "../levels/levels.ts";
import type { Settled } from "./settle.ts";
import type { Structure } from "../sentence/structure.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";
import { regex } from "../../regex.ts";

const REFUSES = wordSet("not no never don't");

const UPKEEP = regex("")`
    ^(?:retrain\w*|re-train\w*|retire[ds]?|deprecat\w+|decommission\w*|sunset\w*|patch\w*|
      upgrade[ds]?|upgrading|maintain\w*|maintenance|refresh\w*|monitor\w*|drift|recalibrat\w+|
      relabel\w*|rotate\w*|wartung|nachtrainier\w*|überwach\w*)$
  `;
/** Levels that customers or staff feel themselves, however the service is run. */
const SERVED = wordSet("first-contact first-time churn hire answer access");
const NOT_WORSE = wordSet("worse drop fall exceed rise lose sink");

/** Roles in the order of the vocabulary. */
export function findRoles(
  tokens: readonly Token[],
  structure: Structure,
  levels: Levels,
  kind: Kind,
  settled: Settled,
  direction: Reading["direction"],
): Role[] {
  const roles: Role[] = [];
  const outcome = kind === "outcome";
  const money = tokens
    .slice(structure.nounStart, structure.nounEnd)
    .some((token) => (token.word.bits & W.money) !== 0);
  const earns = money && !settled.operational;
  const served = tokens.some((token) => SERVED.has(token.text));
  if (outcome && (earns || served) && !settled.technicalOnly) roles.push("business");
  if (settled.adoption) roles.push("adoption");
  if (settled.operational) roles.push("operational");
  const refuses = tokens.some(
    (token, at) => NOT_WORSE.has(token.text) && REFUSES.has(tokens[at - 1]?.text ?? ""),
  );
  const spared = levels.target?.value === 0 && ((structure.head?.word.bits ?? 0) & W.fault) !== 0;
  if (outcome && (direction === "hold" || refuses || spared)) roles.push("guardrail");
  if (tokens.some((token) => UPKEEP.test(token.text))) roles.push("maintenance");
  if (settled.technicalOnly) roles.push("technical");
  return roles;
}
