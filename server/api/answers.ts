// The shapes of the answers to tasks, for the API's description and for those who collect them.
import { z } from "@hono/zod-openapi";
import { PlanDraft, Suggestion } from "./schemas.ts";

const Note = z.object({ code: z.string(), message: z.string() }).openapi("Note");
const notes = z.array(Note);

/** Null: the key result feeds nothing above. */
const Link = z
  .object({ keyResultId: z.string(), parentId: z.string().nullable(), why: z.string() })
  .openapi("Link");
/** A parent that nothing feeds, with the question to the team. */
const Gap = z.object({ parentId: z.string(), ask: z.string() }).openapi("Gap");

const Advice = z
  .object({
    keyResultId: z.string(),
    action: z.enum(["keep", "adjust", "drop"]),
    why: z.string(),
    suggestion: Suggestion.nullable(),
  })
  .openapi("Advice");

const Sentence = z
  .object({
    part: z.enum(["change", "certainty", "need"]),
    keyResultId: z.string().nullable(),
    text: z.string(),
  })
  .openapi("Sentence");

const suggestions = z.object({ suggestions: z.array(Suggestion), notes });
const draft = z.object({ draft: PlanDraft, notes });
const align = z.object({ links: z.array(Link), gaps: z.array(Gap), notes });
const review = z.object({ advice: z.array(Advice), notes });
const brief = z.object({ sentences: z.array(Sentence), notes });

/** By task: suggestions to `rewrite` and `suggest`, and one of their own to each of the others. */
export const Answer = z.union([suggestions, draft, align, review, brief]);
export type Answer = z.infer<typeof Answer>;
