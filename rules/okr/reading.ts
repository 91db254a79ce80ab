/** What the coach reads in a key result. */
import { Language, Span, isoDate } from "./basics.ts";
import { z } from "./zod.ts";

export const Kind = z.enum(["outcome", "output", "activity"]);
export type Kind = z.infer<typeof Kind>;

export const Role = z.enum([
  "business",
  "adoption",
  "operational",
  "guardrail",
  "maintenance",
  "technical",
]);
export type Role = z.infer<typeof Role>;

export const Phrase = z.object({ text: z.string(), span: Span });
export type Phrase = z.infer<typeof Phrase>;

/** A level that a metric has or shall have. */
export const Level = z.object({
  /** Null where an open slot or a word without a number stands. `all` and `every` read as 100 %, `no` and `zero` as 0. */
  value: z.number().nullable(),
  /** The upper end of a range such as `10-15 %`; null otherwise. */
  upper: z.number().nullable(),
  /** Canonical: "%", "h", "min", "s", "ms", "d", "EUR", "USD", "points", "of 5", or the counted noun as written; null if none. */
  unit: z.string().nullable(),
  /** True for a change (`by 20 %`, `10x`, `twice`) where a level is not said. */
  relative: z.boolean(),
  /** The name of the open slot standing here, as in `{a}`. */
  slot: z.string().nullable(),
  text: z.string(),
  span: Span,
});
export type Level = z.infer<typeof Level>;

export const Deadline = z.object({
  text: z.string(),
  span: Span,
  /** The last day that counts; null where the text names a moment that no calendar has. */
  end: isoDate.nullable(),
});
export type Deadline = z.infer<typeof Deadline>;

const NumberRole = z.enum(["baseline", "target", "condition", "date", "identifier"]);

/** Every number in the text, whatever it is for. */
export const ReadNumber = z.object({
  value: z.number(),
  unit: z.string().nullable(),
  role: NumberRole,
  text: z.string(),
  span: Span,
});
export type ReadNumber = z.infer<typeof ReadNumber>;

export const Reading = z.object({
  language: Language,
  kind: Kind,
  /** 0 to 1: how sure the reader is of the kind. */
  kindConfidence: z.number().min(0).max(1),
  /** The words that decided the kind. */
  kindBecause: z.array(Phrase),
  roles: z.array(Role),
  measurable: z.boolean(),
  /** Measurable by an end state (shipped, signed) and not by a level. */
  binary: z.boolean(),
  metric: Phrase.nullable(),
  baseline: Level.nullable(),
  target: Level.nullable(),
  unit: z.string().nullable(),
  direction: z.enum(["increase", "decrease", "hold"]).nullable(),
  comparator: z.enum(["<", "<=", "=", ">=", ">"]).nullable(),
  deadline: Deadline.nullable(),
  technicalOnly: z.boolean(),
  vanityCount: z.boolean(),
  compound: z.boolean(),
  /** `X %`, `TBD`, `$N`: a number promised and not given. */
  placeholders: z.array(Span),
  /** Open slots of a suggestion, `{a}`: a number with a question, asked and not yet answered. */
  slots: z.array(z.object({ name: z.string(), span: Span })),
  numbers: z.array(ReadNumber),
  /** The leading verb, as written. */
  verb: Phrase.nullable(),
  /** What is being worked on or measured, in the writer's own words: `document review`, `churn model`. */
  subject: Phrase.nullable(),
});
export type Reading = z.infer<typeof Reading>;
