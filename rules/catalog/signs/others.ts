/** Counts of what the team alone does not produce: what others do, and the places that it reaches. */
import type { ReadKeyResult } from "../../read-plan.ts";
import { W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
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

const TAUGHT = anyWord(
  `
    train* course* workshops? seminars? webinars? onboard* schul* *schulung *schulungen geschult
    kurs kurse seminar*
  `,
);
/** German names of people end so, and few other things that are taught do. */
const GERMAN_PEOPLE =
  /^\d[\d.]{0,6}\s(?:\S+\s)?\S*(?:er|ern|innen|ende|enden|leute|leuten|kräfte|kräften)(?:\s|$)/i;
const EPISODES = /workshop|session|training|course|seminar|webinar|schulung|kurs/i;
const SO_MANY = /\b\d[\d.,]{0,6}\s(?:[a-zß-ÿ:*]{1,40}\s?){1,2}/gi;

/** "Schulung von 25 Sachbearbeitern": people are counted, and not how often they were taught. */
export function countsPeople({ text, reading: { language } }: ReadKeyResult): boolean {
  if (!TAUGHT().test(text)) return false;
  const isGerman = language === "de" || /schul/i.test(text);
  return [...text.matchAll(SO_MANY)].some(([words]) => {
    if (EPISODES.test(words)) return false;
    if (isGerman && GERMAN_PEOPLE.test(words)) return true;
    return tokenise(words.toLowerCase(), language).some(
      ({ word: { bits } }) => bits & (W.people | W.staff),
    );
  });
}

const PLACES = oneOf(
  "markets? countries sites? plants? regions? branch(?:es)? subsidiaries offices? hospitals? schools? " +
    "clinics? stores? shops? warehouses? departments? divisions? cities cantons? districts? " +
    "märkten? ländern? standorten? werken? regionen filialen tochtergesellschaften niederlassungen " +
    "spitälern? krankenhäusern? schulen kliniken lagern? abteilungen bereichen? städten? kantonen? " +
    "gemeinden",
);
const IN_SO_MANY_PLACES = new RegExp(
  String.raw`(?:^|[^a-zß-ÿ])(?:in|to|at|across|auf|an) \d[\d,.]{0,9} ${PLACES}(?![a-zß-ÿ])`,
  "i",
);

/** "Launch the chatbot in 3 markets", "in 4 Werken ausrollen": how far it got, and not how much was made. */
export function countsPlaces({ text, reading: { kind } }: ReadKeyResult): boolean {
  return (kind === "output" || LAUNCHES.test(text)) && IN_SO_MANY_PLACES.test(text);
}

const LAUNCHES = /^\W{0,3}(?:launch|deploy|roll[- ]?out|install|implement|introduce)\s/i;
