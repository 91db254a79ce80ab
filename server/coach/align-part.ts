/** What part a key result plays towards the business above it, as far as its own words tell. */
import { findDecision } from "../../rules/catalog/signs/decision.ts";
import type { KeyResult, Plan, Reading } from "../../rules/okr.ts";
import { regex } from "../../rules/regex.ts";

/**
 * - `effect`: something moves, and may move something above
 * - `use`: people work with what the team makes; it moves what the effects of its set move
 * - `answer`, `decision`: it says first whether anything is to be moved
 * - `limit`: what must not get worse
 * - `upkeep`: it keeps the system fit to run
 * - `work`: it says what is done, and not what follows
 */
export type Part = "effect" | "use" | "answer" | "decision" | "limit" | "upkeep" | "work";

const decides = /\b(?:decides?|entscheidet|go or no-go)\b/iu;
const finds = /\b(?:measured|compared|assessed|counted|gemessen|gezählt|verglichen)\b/iu;
const keeps = regex("iu")`
    \b(?:stays?|remains?|holds? at|no worse|bleib(?:t|en)|at (?:most|least)|mindestens|höchstens)\b
    |\bat or (?:below|above)\b
  `;
/** "At least 70% of tickets …" asks for much of something; "tickets rated at least 4" sets a floor. */
const beginsWithLevel = /^(?:at (?:least|most)|mindestens|höchstens)\b/iu;
const machine = /\b(?:p9\d|latency|uptime|availability|AUC|F1|latenz|verfügbarkeit)\b/iu;

export function partOf({ text }: KeyResult, reading: Reading | undefined, plan: Plan): Part {
  if (!reading) return "work";
  if (decides.test(text) && findDecision(text) !== null) return "decision";
  const moves = reading.baseline !== null;
  if (!moves && (plan.pattern === "exploration" || finds.test(text))) return "answer";
  if (machine.test(text)) return "upkeep";
  if (!moves && keeps.test(text) && !beginsWithLevel.test(text)) return "limit";
  if (reading.roles.includes("adoption")) return "use";
  if (reading.roles.includes("guardrail")) return "limit";
  if (reading.kind !== "outcome") return "work";
  return reading.technicalOnly ? "upkeep" : "effect";
}
