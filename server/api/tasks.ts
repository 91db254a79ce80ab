// What the coach can be asked for over HTTP.
import { z } from "@hono/zod-openapi";
import { Language, Parent, Pattern, Period } from "../../rules/okr.ts";
import { Options } from "./options.ts";
import { Id, Plan } from "./schemas.ts";

const Rewrite = z.object({
  task: z.literal("rewrite"),
  plan: Plan,
  keyResultId: Id,
  options: Options,
});

const Suggest = z.object({
  task: z.literal("suggest"),
  plan: Plan,
  objectiveId: Id,
  options: Options,
});

const Draft = z.object({
  task: z.literal("draft"),
  pattern: Pattern,
  useCase: z.string().trim().min(1).max(1_000),
  team: z.string().max(200).default(""),
  period: Period.nullable().default(null),
  parents: z.array(Parent).max(200).default([]),
  live: z.array(z.string().max(400)).max(100).default([]),
  /** Not given: that of the use case. */
  language: Language.optional(),
  options: Options,
});

const Align = z.object({ task: z.literal("align"), plan: Plan, options: Options });

/** Where one key result stands in the middle of its period. */
const Progress = z.object({
  keyResultId: Id,
  /** The level now, as the team writes it: `35%`. */
  current: z.string().max(200),
  confidence: z.number().min(0).max(1).nullable().default(null),
  note: z.string().max(2_000).default(""),
});

const Review = z.object({
  task: z.literal("review"),
  plan: Plan,
  progress: z.array(Progress).max(10_000).default([]),
  options: Options,
});

const Brief = z.object({ task: z.literal("brief"), plan: Plan, options: Options });

export const Task = z.discriminatedUnion("task", [Rewrite, Suggest, Draft, Align, Review, Brief]);
export type Task = z.infer<typeof Task>;
