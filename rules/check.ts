/** Checks a plan, and has all that is to be said in English with it. */
import type { MessagePacks } from "./checker.ts";
import { checkWith } from "./checker.ts";
import { english } from "./locales/en-advice.ts";
import type { CheckOptions, Plan, Report } from "./okr.ts";
import type { Reader } from "./read-plan.ts";

export const ENGLISH: MessagePacks = { en: english };

/**
 * Gives findings, readings and scores. Same plan and options, same report; never throws. What
 * `packs` leave out is said in English.
 * @param reader may remember what it has read, as long as it reads as the plain one does
 */
export function check(
  plan: Plan,
  options: CheckOptions,
  packs?: MessagePacks,
  reader?: Reader,
): Report {
  if (!packs) return checkWith(plan, options, ENGLISH, reader);
  const en = packs.en ? { ...english, ...packs.en } : english;
  return checkWith(plan, options, { ...packs, en }, reader);
}
