/** What a team owes in full: compliance, safety, service levels. */
import type { Span } from "../okr.ts";
import type { ReadKeyResult } from "../read-plan.ts";
import { spanOf } from "./words.ts";

const PROMISE =
  /\b(?:complian\w*|gdpr|dsgvo|hipaa|pci|soc ?2|iso ?\d{4,5}|ai act|audit\w*|regulat\w*|legal\w*|safety|security patch\w*|data (?:breach|leak)\w*|sla|slo|uptime|availability|verfügbarkeit|datenschutz|sicherheits\w*)\b/iu;

/** The words that make the key result a promise; null if it is none. */
export function findPromise({ text }: ReadKeyResult): Span | null {
  return spanOf(text, PROMISE);
}
