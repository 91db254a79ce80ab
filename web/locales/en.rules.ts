/** The English texts of a rule's own page. */
import { sayEnglish } from "../../rules/option-list.ts";
import type { Profile, Scope, Severity } from "../../rules/okr.ts";

const severities: Record<Severity | "off", string> = {
  error: "fix this",
  warning: "consider this",
  nudge: "a question",
  off: "off",
};

const scopes: Record<Scope, string> = {
  keyResult: "Rules for a key result",
  objective: "Rules for an objective",
  set: "Rules for the key results of an objective",
  plan: "Rules for the whole plan",
};

const profiles: Record<Profile, string> = {
  starter: "Starter",
  standard: "Standard",
  strict: "Strict",
};

export const enRules = {
  severities,
  scopes,
  profiles,
  back: "Back to the plan",
  why: "Why it matters",
  how: "How to mend it",
  whenNot: "When not",
  flagged: "Is flagged",
  good: "Reads well",
  looksBad: "Looks like a case and is none",
  strictness: "How strict",
  options: "What can be set",
  sayOption: sayEnglish,
  source: (source: string) => `Rests on: ${source}`,
  all: "All rules",
  unknown: "There is no rule at this address.",
};

export type RulesTexts = typeof enRules;
