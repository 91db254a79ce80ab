/** What the coach says: findings, scores, and both for a whole plan. */
import { Id, Language, Span } from "./basics.ts";
import { Reading } from "./reading.ts";
import { z } from "./zod.ts";

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
