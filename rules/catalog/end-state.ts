/** Outputs that are an aim of their own: people hired, rules approved, decisions taken. */
import { isDecided } from "./decision.ts";
import type { ReadKeyResult } from "../read-plan.ts";

const HIRE =
  /^(?:hir(?:e[sd]?|ing)|recruit(?:s|ed)?|appoint(?:s|ed)?|promote[sd]?|fill(?:s|ed)?\b.{0,40}\brole|einstell\w*|eingestellt|besetz\w*)\b|\bhire #?\d|\beingestellt\b/i;
const APPROVED =
  /\b(?:polic(?:y|ies)|guidelines?|salary bands?|contracts?|budget|licen[cs]es?|certifi\w+|soc ?2|iso ?\d{4,5}|richtlinie\w*|vertrag\w*)\b.{0,60}\b(?:approved|signed|published|received|passed|certified|in force|agreed|verabschiedet|unterzeichnet|zertifiziert)\b/i;

/** Whether the end state is clear to a stranger and is what the team is asked for. */
export function isEndState({ text, reading }: ReadKeyResult): boolean {
  const lead = text.slice(reading.verb?.span.start ?? 0);
  return HIRE.test(lead) || APPROVED.test(text) || isDecided(text);
}
