/** The plan: objectives, key results and what stands round them. */
import { Id, Language, Pattern, isoDate } from "./basics.ts";
import { z } from "./zod.ts";

/** A number that only the team knows: `{a}` in the text, with its question. */
export const Slot = z.object({
  name: z.string().regex(/^[a-z]$/u),
  question: z.string().max(300),
  /** The unit that the text gives beside the slot, for the input field. */
  unit: z.string().nullable(),
  role: z.enum(["baseline", "target", "date", "count"]),
});
export type Slot = z.infer<typeof Slot>;

/** Where a key result stands in the middle of its period, as the team reports it. */
export const Progress = z.object({
  /** The level now, as written: `35%`. */
  current: z.string().max(200),
  /** 0 to 1; null if nobody said. */
  confidence: z.number().min(0).max(1).nullable(),
  note: z.string().max(2_000),
});
export type Progress = z.infer<typeof Progress>;

export const KeyResult = z.object({
  id: Id,
  text: z.string().max(4_000),
  /** Ids of the parent key results that this one feeds. */
  feeds: z.array(Id).max(20).default([]),
  /** Committed key results are expected at 1.0; the 70% rule is for the others. */
  commitment: z.enum(["committed", "aspirational"]).nullable().default(null),
  /** The questions that its text leaves open; one whose `{a}` is gone from the text counts no more. */
  slots: z.array(Slot).max(26).optional(),
  progress: Progress.optional(),
});
export type KeyResult = z.infer<typeof KeyResult>;

export const Objective = z.object({
  id: Id,
  text: z.string().max(4_000),
  keyResults: z.array(KeyResult).max(10_000),
});
export type Objective = z.infer<typeof Objective>;

/** A key result of the business above the team. */
export const Parent = z.object({ id: Id, text: z.string().max(4_000) });
export type Parent = z.infer<typeof Parent>;

export const Period = z.object({ label: z.string().max(60), start: isoDate, end: isoDate });
export type Period = z.infer<typeof Period>;

/** What a review changed: the text before and after it, and why. */
export const Change = z.object({
  on: isoDate,
  keyResultId: Id,
  was: z.string().max(4_000),
  /** Null: it was dropped. */
  now: z.string().max(4_000).nullable(),
  why: z.string().max(2_000),
});
export type Change = z.infer<typeof Change>;

export const Plan = z.object({
  title: z.string().max(200).default(""),
  team: z.string().max(200).default(""),
  pattern: Pattern.nullable().default(null),
  period: Period.nullable().default(null),
  /** Null: read from the text. */
  language: Language.nullable().default(null),
  /** What the team already runs in production. */
  live: z.array(z.string().max(400)).max(100).default([]),
  parents: z.array(Parent).max(200).default([]),
  objectives: z.array(Objective).max(1_000),
  /** Lines of a paste that could not be placed: shown, never dropped. */
  unread: z
    .array(z.object({ line: z.int().min(1), text: z.string().max(4_000) }))
    .max(10_000)
    .default([]),
  /** What the team decided against the coach: kept with the plan so that it is asked once. */
  decisions: z
    .object({
      /** Fingerprints of findings set aside. */
      ignored: z.array(z.string().max(64)).max(10_000),
      /** Ids of suggestions turned down. */
      rejected: z.array(z.string().max(64)).max(10_000),
    })
    .optional(),
  /** What reviews changed, the oldest first. */
  changes: z.array(Change).max(1_000).optional(),
});
export type Plan = z.infer<typeof Plan>;
