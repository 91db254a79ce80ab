/** For whom a line is written: those who gain by a thing, and those who do the work with it. */
import { stem, wordsOf } from "../gate/words.ts";
import { INSIDE } from "./people.ts";
import type { Standing } from "./standing.ts";

export interface Whom {
  people: string;
  /** Those inside the house who act on a score or a proposal. */
  staff: string;
}

/** They are served, asked or counted, and work with none of the house's own things. */
export const OUTSIDE =
  /(?:customers|clients|citizens|patients|shoppers|callers|subscribers|suppliers|vendors|applicants|candidates|passengers|guests|visitors|readers|tenants|policyholders|residents|students|pupils|parents|families|borrowers|travellers|travelers|taxpayers|donors|households|consumers|viewers|listeners|claimants|partners|seekers|payers|buyers online)$/iu;

/** They watch us, rival us or mean us harm: nothing is built for them to use or to enjoy. */
export const AGAINST_US =
  /(?:attackers|hackers|intruders|fraudsters|criminals|scammers|spammers|thieves|burglars|regulators|competitors|rivals|strangers|vulnerabilities|angreifer|hacker|betrüger|diebe|aufsichtsbehörden|aufseher|wettbewerber|mitbewerber|konkurrenten)n?$/iu;

/** `known` are those whom the playbook knows to work with the subject. */
export function whomFor(standing: Standing, known: string | undefined): Whom {
  const { language, text, objective, words } = standing;
  const inside = known === "customers" && INSIDE.test(`${text} ${objective.text}`);
  const served = inside ? "colleagues" : known;
  const named = standing.people;
  const anybody = INSIDE.test(`${text} ${objective.text}`) ? "colleagues" : "users";
  const people = named ?? served ?? (language === "de" ? "Nutzer" : anybody);
  if (language === "de") return { people, staff: germanStaff(people, known) };
  // "Supplier risk score": it is about suppliers, and somebody else works with it.
  const isAbout = named !== null && holds(words.subject ?? "", named);
  const works = served !== undefined && !OUTSIDE.test(served) ? served : "staff";
  const staff = OUTSIDE.test(people) || isAbout ? works : people;
  // "We sell to larger customers": what we introduce is for ourselves.
  const isOurs =
    OUTSIDE.test(people) && works !== "staff" && /^(?:we|our team)\s/iu.test(objective.text);
  return { people: isAbout || isOurs ? staff : people, staff };
}

/** Patients take over no proposal, and customers none for the stock: those who work here do. */
const GERMAN_OUTSIDE =
  /(?:kunden|kundinnen|patienten|patientinnen|bürger|besucher|gäste|mieter|schüler|eltern|kinder|versicherte|leser|bewerber|lieferanten|spender|mitglieder|reisende|jugendliche|angehörige|händler|handwerker)(?:[:*]?innen)?$/iu;

function germanStaff(people: string, known: string | undefined): string {
  if (!GERMAN_OUTSIDE.test(people)) return people;
  return known !== undefined && !GERMAN_OUTSIDE.test(known) ? known : "Mitarbeitende";
}

/** What is known or said of people, and nothing that they use. */
const ABOUT =
  /(?:score|scorecard|model|data|record|rating|ranking|prediction|forecast|analys[ie]s|segmentation|list|register|file|review|audit|assessment|interview|system)s?$/iu;

function holds(subject: string, people: string): boolean {
  const last = wordsOf(people).at(-1);
  // The guide for applicants is theirs, and so is the customer portal.
  const [own = subject] = subject.split(/ (?:for|of|with|from|in|on|to) /u);
  return (
    last !== undefined && ABOUT.test(own) && wordsOf(own).some((word) => stem(word) === stem(last))
  );
}
