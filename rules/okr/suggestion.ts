/** What the coach suggests, and where each number in it comes from. */
import { Id, Pattern, Span } from "./basics.ts";
import { Slot } from "./plan.ts";
import { Reading } from "./reading.ts";
import { Score } from "./report.ts";
import { z } from "./zod.ts";

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
