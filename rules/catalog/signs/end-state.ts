/** Outputs that are an aim of their own: people hired, rules approved, decisions taken. */
import { isDecided } from "./decision.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { oneOf } from "./word-list.ts";

const HIRED = oneOf(
  "hire hired hires hiring recruit recruits recruited appoint appoints appointed promote promoted " +
    "promotes einstell* eingestellt besetz*",
);
const HIRE = new RegExp(
  String.raw`^${HIRED}(?![a-zß-ÿ])|^fill(?:s|ed)?\b.{0,40}\brole\b|\bhire #?\d|\beingestellt\b`,
  "i",
);
const DOCUMENT = oneOf(
  "policy policies guidelines? salary_bands? contracts? budget licen[cs]es? certifi* soc2 soc_2 " +
    "iso#### iso##### iso_#### iso_##### *assessment audit_report richtlinie* vertrag*",
);
const IN_FORCE = oneOf(
  "approved signed published received obtained renewed accepted passed certified in_force agreed " +
    "verabschiedet unterzeichnet zertifiziert",
);
const APPROVED = new RegExp(String.raw`\b${DOCUMENT}\b.{0,60}\b${IN_FORCE}\b`, "i");

const CERTIFICATE = oneOf(
  `
    certifications? certificates? soc_2 soc2 *zertifizierung *zertifikat gütesiegel *label
    rezertifizierung
  `,
);
const GAINED = oneOf(
  `
    achieve[sd]? obtain(?:s|ed)? gain(?:s|ed)? earn(?:s|ed)? renew(?:s|ed)? erreich* erhalten
    erlang* erneuer* bestehen bestanden
  `,
);
/** "Achieve ISO 27001 certification", "ISO-27001-Zertifizierung erreichen": others judge it. */
const CERTIFIED = new RegExp(
  String.raw`\b${GAINED}\b.{0,40}\b${CERTIFICATE}\b|${CERTIFICATE}\s.{0,40}\b${GAINED}\b`,
  "i",
);
/** One of its words: the pattern above takes long to find none. */
const HINT = /certif|zertifi|soc[- ]?2|siegel|label/i;

const isCertified = (text: string): boolean => HINT.test(text) && CERTIFIED.test(text);

/** Whether the end state is clear to a stranger and is what the team is asked for. */
export function isEndState({ text, reading }: ReadKeyResult): boolean {
  const lead = text.slice(reading.verb?.span.start ?? 0);
  return HIRE.test(lead) || APPROVED.test(text) || isCertified(text) || isDecided(text);
}
