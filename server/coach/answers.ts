/** The shapes in which a model answers, by the names that the prompts use. */
import { z } from "zod";
import { Slot, SuggestionKind } from "../../rules/okr.ts";

const Evidence = z.object({
  number: z.string().describe("A number of the text, as it stands there."),
  quote: z.string().describe("The user's words that hold it, copied exactly."),
});

/** The quotes come first, so that a model looks its numbers up before it writes them. */
export const CandidateAnswer = z.object({
  evidence: z.array(Evidence).describe("One entry for each number that the text takes over."),
  kind: SuggestionKind,
  title: z.string().max(120).describe("What this one tries, in two to six words."),
  text: z.string().max(1_000).describe("The key result: one sentence."),
  slots: z.array(Slot).max(8).describe("One entry for each {a} in the text."),
  proposals: z
    .array(z.string().max(40))
    .max(8)
    .describe("Numbers in the text that the team has to confirm, as they stand there."),
  explanation: z.string().max(400).describe("One sentence: why this is better."),
});
export type CandidateAnswer = z.infer<typeof CandidateAnswer>;

const CandidatesAnswer = z.object({ candidates: z.array(CandidateAnswer) });

export const DraftAnswer = z.object({
  objective: z.string().max(300).describe("What will be true and for whom; no number."),
  candidates: z.array(CandidateAnswer),
});

export const AlignAnswer = z.object({
  links: z.array(
    z.object({
      key_result: z.string().describe("Its label, such as K1."),
      parent: z.string().nullable().describe("Label of the business key result it moves, or null."),
      why: z.string().max(240),
    }),
  ),
  gaps: z.array(z.object({ parent: z.string(), ask: z.string().max(240) })),
});

export const ReviewAnswer = z.object({
  advice: z.array(
    z.object({
      key_result: z.string().describe("Its label, such as K1."),
      action: z.enum(["keep", "adjust", "drop"]),
      why: z.string().max(300),
      text: z.string().max(1_000).nullable().describe("The new text of one to adjust, else null."),
      slots: z.array(Slot).max(8),
      proposals: z.array(z.string().max(40)).max(8),
    }),
  ),
});

export const BriefAnswer = z.object({
  sentences: z.array(
    z.object({
      part: z.enum(["change", "certainty", "need"]),
      about: z.string().nullable().describe("Label of the key result that it tells, or null."),
      text: z.string().max(300),
    }),
  ),
});

export const answers = {
  candidates: CandidatesAnswer,
  draft: DraftAnswer,
  align: AlignAnswer,
  review: ReviewAnswer,
  brief: BriefAnswer,
} as const satisfies Record<string, z.ZodType>;
