/**
 * The vocabulary: what a plan is made of, what the coach reads in it and what it says about it.
 * The only file of this room that runs zod; every other one imports types from here.
 */
import { z } from "zod";

const isoDate = z.iso.date();
const Id = z.string().min(1).max(64);

/** A half-open range of UTF-16 code units in the text it belongs to. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

export const Language = z.enum(["en", "de"]);
export type Language = z.infer<typeof Language>;

/** The four kinds of quarter (method, section 4). */
export const Pattern = z.enum(["exploration", "build", "scale", "platform"]);
export type Pattern = z.infer<typeof Pattern>;

/** How strict the coach is: authorities disagree on how much output a plan may hold. */
export const Profile = z.enum(["starter", "standard", "strict"]);
export type Profile = z.infer<typeof Profile>;

// --- the plan -----------------------------------------------------------------------------------

/** A number that only the team knows: `{a}` in the text, with its question. */
export const Slot = z.object({
  name: z.string().regex(/^[a-z]$/u),
  question: z.string().max(300),
  /** The unit that the text gives beside the slot, for the input field. */
  unit: z.string().nullable(),
  role: z.enum(["baseline", "target", "date", "count"]),
});
export type Slot = z.infer<typeof Slot>;

export const KeyResult = z.object({
  id: Id,
  text: z.string().max(4_000),
  /** Ids of the parent key results that this one feeds. */
  feeds: z.array(Id).max(20).default([]),
  /** Committed key results are expected at 1.0; the 70% rule is for the others. */
  commitment: z.enum(["committed", "aspirational"]).nullable().default(null),
  /** The questions that its text leaves open; one whose `{a}` is gone from the text counts no more. */
  slots: z.array(Slot).max(26).optional(),
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
});
export type Plan = z.infer<typeof Plan>;

// --- what the coach reads -----------------------------------------------------------------------

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

// --- what the coach says ------------------------------------------------------------------------

/** Shown as a square (fix this), a triangle (consider this), a ring (a question). */
export const Severity = z.enum(["error", "warning", "nudge"]);
export type Severity = z.infer<typeof Severity>;

export const Scope = z.enum(["keyResult", "objective", "set", "plan"]);
export type Scope = z.infer<typeof Scope>;

/** An edit of the text that the finding is about; spans count in the text before any edit. */
export const Fix = z.object({
  title: z.string(),
  edits: z.array(z.object({ span: Span, text: z.string() })),
});
export type Fix = z.infer<typeof Fix>;

export const Finding = z.object({
  ruleId: z.string(),
  messageId: z.string(),
  scope: Scope,
  /** Null on the plan's own findings. */
  objectiveId: Id.nullable(),
  keyResultId: Id.nullable(),
  span: Span.nullable(),
  severity: Severity,
  /** What: at most 90 characters, quoting the writer's words. */
  message: z.string(),
  /** Why it matters, one sentence. */
  why: z.string(),
  /** What to do. */
  todo: z.string(),
  /** The question that only the team can answer. */
  ask: z.string().nullable(),
  /** A safe edit: makes the text better and raises no other finding. */
  fix: Fix.nullable(),
  /** Whom the rule rests on. */
  source: z.string(),
  url: z.string(),
  /** The same for the same words wherever they stand: what "ignore here" remembers. */
  fingerprint: z.string(),
});
export type Finding = z.infer<typeof Finding>;

/** 100 less what the findings cost; `reasons` are the sum. */
export const Score = z.object({
  value: z.int().min(0).max(100),
  reasons: z.array(z.object({ points: z.int(), label: z.string(), ruleId: z.string() })),
});
export type Score = z.infer<typeof Score>;

export const Report = z.object({
  version: z.literal(1),
  language: Language,
  /** By key result id. */
  readings: z.record(z.string(), Reading),
  findings: z.array(Finding),
  scores: z.object({
    plan: Score,
    objectives: z.record(z.string(), Score),
    keyResults: z.record(z.string(), Score),
  }),
});
export type Report = z.infer<typeof Report>;

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

export const CheckOptions = z.object({
  /** The day from which "this quarter" is read. */
  today: isoDate,
  profile: Profile.default("standard"),
  /** Null: the plan's, else read from the text. */
  language: Language.nullable().default(null),
  /** Month, 1 to 12, in which the fiscal year starts. */
  fiscalYearStart: z.int().min(1).max(12).default(1),
  /** Severity by rule id, in place of the profile's. */
  rules: z.record(z.string(), z.union([z.literal("off"), Severity])).default({}),
  /** Words that the house uses and the coach shall take as known. */
  terms: z.array(z.string().max(100)).max(1_000).default([]),
  /** Fingerprints of findings that the team has set aside. */
  ignored: z.array(z.string().max(64)).max(10_000).default([]),
  house: HouseRules.optional(),
});
export type CheckOptions = z.infer<typeof CheckOptions>;

/** What `okr-coach.config.json` may hold; the day always comes from the one who asks. */
export const Settings = CheckOptions.omit({ today: true }).partial();

// --- what the coach suggests --------------------------------------------------------------------

export const SuggestionKind = z.enum([
  "rewrite",
  "split",
  "business",
  "adoption",
  "operational",
  "guardrail",
  "maintenance",
  "measure-first",
]);
export type SuggestionKind = z.infer<typeof SuggestionKind>;

/** Where a number in a suggestion comes from. Open ones are slots; there is no fourth kind. */
export const NumberOrigin = z.object({
  value: z.number(),
  text: z.string(),
  /** In the suggestion's text. */
  span: Span,
  origin: z.enum(["yours", "proposed"]),
  /** The words of the source that hold the number; null for a proposal. */
  quote: z.string().nullable(),
});
export type NumberOrigin = z.infer<typeof NumberOrigin>;

export const Writer = z.discriminatedUnion("name", [
  z.object({ name: z.literal("built-in") }),
  z.object({
    name: z.literal("model"),
    provider: z.string(),
    model: z.string(),
    /** Prompt id and version, as in `rewrite 3`. */
    prompt: z.string(),
  }),
]);
export type Writer = z.infer<typeof Writer>;

/** What a writer hands to the gate. */
export const Candidate = z.object({
  kind: SuggestionKind,
  /** What it tries, in a few words: "Say what changes at the desk". */
  title: z.string().max(120),
  text: z.string().max(1_000),
  slots: z.array(Slot).max(8),
  /** Numbers that the writer puts forward and the team must confirm, as they stand in the text. */
  proposals: z.array(z.string().max(40)).max(8),
  /** One sentence: why this is better. */
  explanation: z.string().max(400),
});
export type Candidate = z.infer<typeof Candidate>;

/** How one text reads, with its score: the two halves of every before and after. */
export const Read = z.object({ text: z.string(), reading: Reading, score: Score });
export type Read = z.infer<typeof Read>;

/** A candidate that passed the gate. */
export const Suggestion = z.object({
  /** The same for the same text in the same place, so that what was rejected is not offered again. */
  id: z.string(),
  kind: SuggestionKind,
  title: z.string(),
  text: z.string(),
  slots: z.array(Slot),
  numbers: z.array(NumberOrigin),
  explanation: z.string(),
  /** Rule ids of the findings that it answers. */
  answers: z.array(z.string()),
  /** Null where nothing is replaced. */
  before: Read.nullable(),
  after: Read,
  writer: Writer,
  /** Ids of the parent key results that it would feed, where a draft can tell. */
  feeds: z.array(Id).optional(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** A plan for a quarter, each key result a suggestion with its open slots. */
export const PlanDraft = z.object({
  pattern: Pattern,
  useCase: z.string(),
  objectives: z.array(z.object({ text: z.string(), keyResults: z.array(Suggestion) })),
});
export type PlanDraft = z.infer<typeof PlanDraft>;
