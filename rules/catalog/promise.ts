/** What a team owes in full: compliance, safety, service levels, and nobody harmed. */
import type { Span } from "../okr.ts";
import type { ReadKeyResult } from "../read-plan.ts";
import { spanOf } from "./words.ts";

const PROMISE =
  /\b(?:compl(?:ian\w*|y|ies|ied)|gdpr|dsgvo|hipaa|pci|soc ?2|iso ?\d{4,5}|ai act|audit\w*|regulat\w*|legal\w*|safety|security patch\w*|vulnerabilit\w*|penetration tests?|(?:personal|customer|patient) data|data (?:breach|leak)\w*|sla|slo|uptime|availability|available \d\S{1,6}%|verfügbarkeit|datenschutz|sicherheits\w*)\b/i;
const HARM =
  /\b(?:incidents?|accidents?|breach(?:es)?|leaks?|outages?|injur\w*|violations?|fines?|sev ?-?[012]|vorfälle?|unfälle?|verstöße?|ausfälle?|datenpannen?)\b/i;

/** The words that make the key result a promise; null if it is none. */
export function findPromise({ text }: ReadKeyResult): Span | null {
  return spanOf(text, PROMISE);
}

/** Whether a promise is given in full: all of them comply, not one is harmed. */
export function promisesInFull(kr: ReadKeyResult): boolean {
  const { target } = kr.reading;
  if (!target || target.relative) return false;
  if (target.value === 0) return HARM.test(kr.text) || findPromise(kr) !== null;
  return target.value === 100 && target.unit === "%" && findPromise(kr) !== null;
}
