/** How a check is set: by the one who asks, and by an organisation as data. */
import { Language, Profile, isoDate } from "./basics.ts";
import { Severity } from "./report.ts";
import { z } from "./zod.ts";

const Words = z.string().min(1).max(100);

/** What an organisation asks for beyond the method, as data. */
export const HouseRules = z.object({
  /** Phrases that shall not be used, each with what the house says in their place. */
  avoid: z
    .array(z.object({ phrase: Words, instead: z.string().max(100).optional() }))
    .max(200)
    .optional(),
  /** Metrics that every plan must hold: at least one key result with one of the words. */
  metrics: z
    .array(z.object({ name: Words, words: z.array(Words).min(1).max(20) }))
    .max(50)
    .optional(),
  /** The units that targets may have, as the coach writes them: "%", "h", "EUR". Counts are free. */
  units: z.array(Words).max(100).optional(),
});
export type HouseRules = z.infer<typeof HouseRules>;

const Level = z.union([z.literal("off"), Severity]);

/** How grave a rule is, what its options are, or both. Which options a rule has stands in the rule. */
export const RuleSetting = z.union([
  Level,
  z.object({
    severity: Level.optional(),
    options: z.record(z.string(), z.union([z.number(), z.array(Words).max(200)])).optional(),
  }),
]);
export type RuleSetting = z.infer<typeof RuleSetting>;

export const CheckOptions = z.object({
  /** The day from which "this quarter" is read. */
  today: isoDate,
  profile: Profile.default("standard"),
  /** Null: the plan's, else read from the text. */
  language: Language.nullable().default(null),
  /** Month, 1 to 12, in which the fiscal year starts. */
  fiscalYearStart: z.int().min(1).max(12).default(1),
  /** By rule id: a severity in place of the profile's, and options in place of the defaults. */
  rules: z.record(z.string(), RuleSetting).default({}),
  /** Words that the house uses and the coach shall take as known. */
  terms: z.array(z.string().max(100)).max(1_000).default([]),
  /** Fingerprints of findings that the team has set aside. */
  ignored: z.array(z.string().max(64)).max(10_000).default([]),
  house: HouseRules.optional(),
});
export type CheckOptions = z.infer<typeof CheckOptions>;

/** What `okr-coach.config.json` may hold; the day always comes from the one who asks. */
export const Settings = CheckOptions.omit({ today: true }).partial();
