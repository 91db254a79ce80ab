/** Outputs that are an aim of their own: people hired, rules that a body approved. */
import type { ReadKeyResult } from "../read-plan.ts";

const HIRE =
  /^(?:hir(?:e[sd]?|ing)|recruit(?:s|ed)?|fill(?:s|ed)?\b.{0,40}\brole|einstell\w*|besetz\w*)\b/iu;
const APPROVED =
  /\b(?:policy|polic(?:y|ies)|guidelines?|salary bands?|contracts?|budget|licen[cs]e|certifi\w+|richtlinie\w*|vertrag\w*)\b.{0,60}\b(?:approved|signed|published|certified|in force|agreed|verabschiedet|unterzeichnet|zertifiziert)\b/iu;

/** Whether the end state is clear to a stranger and is what the team is asked for. */
export function isEndState({ text, reading }: ReadKeyResult): boolean {
  const lead = text.slice(reading.verb?.span.start ?? 0);
  return HIRE.test(lead) || APPROVED.test(text);
}
