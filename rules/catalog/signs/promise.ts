/** What a team owes in full: compliance, safety, service levels, and nobody harmed. */
import type { Span } from "../../okr.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { anyWord } from "./word-list.ts";
import { spanOf } from "./words.ts";

const PROMISE = anyWord(
  "complian* comply complies complied gdpr dsgvo hipaa pci soc2 soc_2 iso#### iso##### iso_#### " +
    "iso_##### mdr ivdr nis2 dora haccp gxp ai_act audit* regulat* legal* safety security_patch* vulnerabilit* " +
    "mfa wcag barrierefrei* accessibility penetration_tests? personal_data customer_data patient_data data_breach* data_leak* sla slo " +
    "uptime availability verfügbarkeit datenschutz sicherheits*",
);
const HARM = anyWord(
  "incidents? accidents? breach breaches leaks? outages? injur* violations? fines? sev[012] " +
    "sev_[012] near_misses sick_leave vorfälle? unfälle? verstöße? ausfälle? datenpannen? krankenstand",
);

/** Whether it speaks of somebody or something that comes to harm. */
export function saysHarm(text: string): boolean {
  return HARM().test(text);
}

/** The words that make the key result a promise; null if it is none. */
export function findPromise({ text }: ReadKeyResult): Span | null {
  return spanOf(text, PROMISE());
}

/** Whether a promise is given in full: all of them comply, not one is harmed. */
export function promisesInFull(kr: ReadKeyResult): boolean {
  const { target } = kr.reading;
  if (!target || target.relative) return false;
  if (target.value === 0) return HARM().test(kr.text) || findPromise(kr) !== null;
  return target.value === 100 && target.unit === "%" && findPromise(kr) !== null;
}
