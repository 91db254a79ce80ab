/** The sentences of a brief by what they are about, and all of them as text to paste elsewhere. */
import type { Plan } from "../../../rules/okr.ts";
import type { Sentence } from "../../core/coach-event.ts";
import { find } from "../../core/find.ts";
import type { BriefTexts } from "../../locales/en.brief.ts";

export interface ToldPart {
  part: Sentence["part"];
  sentences: readonly Sentence[];
}

const PARTS = ["change", "certainty", "need"] as const;

/** In reading order; a part without sentences is left out. */
export function toldParts(sentences: readonly Sentence[]): ToldPart[] {
  return PARTS.map((part) => ({
    part,
    sentences: sentences.filter((one) => one.part === part),
  })).filter((told) => told.sentences.length > 0);
}

/** The number of the key result that a sentence tells; "" for none. */
export function numberOf(plan: Plan, { keyResultId }: Sentence): string {
  return keyResultId === null ? "" : (find(plan, keyResultId)?.number ?? "");
}

/** Plain text, as it goes into a mail: the plan's name, then a paragraph for each part. */
export function asText(plan: Plan, sentences: readonly Sentence[], words: BriefTexts): string {
  const name = plan.title || [plan.team, plan.period?.label].filter(Boolean).join(", ");
  const paragraphs = toldParts(sentences).map(
    (told) => `${words.parts[told.part]}\n${told.sentences.map(({ text }) => text).join(" ")}`,
  );
  return `${[name, ...paragraphs].filter((one) => one !== "").join("\n\n")}\n`;
}
