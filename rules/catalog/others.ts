/** Counts of what others do: the team alone cannot produce them. */
import type { ReadKeyResult } from "../read-plan.ts";
import { anyWord, oneOf } from "./word-list.ts";

const BY_OTHERS = anyWord(
  "third_party external by_people by_users by_customers by_partners by_others by_non* " +
    "from_people from_users from_customers from_partners extern* von_kunden von_nutzern von_partnern",
);
const PEOPLE = oneOf("users? customers? people patients? members? nutzern? kunden mitgliedern?");
const BY_SO_MANY = new RegExp(String.raw`\b(?:by|von) \d[\d,.]{0,9} ${PEOPLE}\b`, "i");
const WITH_SO_MANY = new RegExp(String.raw`\b(?:with|mit) \d[\d,.]{0,9} ${PEOPLE}\b`, "i");
const PER = anyWord("per pro je");

/** "25 third-party plugins", "read by 5,000 people", "applications per opening: 40". */
export function countsOthers({ text, reading: { kind, verb } }: ReadKeyResult): boolean {
  if (BY_OTHERS().test(text) || BY_SO_MANY.test(text)) return true;
  if (kind !== "output") return false;
  return WITH_SO_MANY.test(text) || (verb === null && PER().test(text));
}
