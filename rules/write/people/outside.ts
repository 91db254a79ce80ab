/** Who stands outside the house: those who are served by it, and those who are against it. */
import type { Language } from "../../okr.ts";
import { regex } from "../../regex.ts";

/** They are served, asked or counted, and work with none of the house's own things. */
export const OUTSIDE = regex("iu")`
    (?:customers|clients|citizens|patients|shoppers|callers|subscribers|suppliers|vendors|
      applicants|candidates|passengers|guests|visitors|readers|tenants|policyholders|residents|
      students|pupils|parents|families|borrowers|travellers|travelers|taxpayers|donors|households|
      consumers|viewers|listeners|claimants|partners|seekers|payers|buyers online)$
  `;

/** They watch us, rival us or mean us harm: nothing is built for them to use or to enjoy. */
export const AGAINST_US = regex("iu")`
    (?:attackers|hackers|intruders|fraudsters|criminals|scammers|spammers|thieves|burglars|
      regulators|competitors|rivals|strangers|vulnerabilities|angreifer|hacker|betrüger|diebe|
      aufsichtsbehörden|aufseher|wettbewerber|mitbewerber|konkurrenten)n?$
  `;

/** Patients take over no proposal, and customers none for the stock. */
const GERMAN_OUTSIDE = regex("iu")`
    (?:kunden|kundinnen|patienten|patientinnen|bürger|besucher|gäste|mieter|schüler|eltern|kinder|
      versicherte|leser|bewerber|lieferanten|spender|mitglieder|reisende|jugendliche|angehörige|
      händler|handwerker)(?:[:*]?innen)?$
  `;

/** Whether those people work with none of the house's own things. */
export function isOutside(people: string, language: Language): boolean {
  return (language === "de" ? GERMAN_OUTSIDE : OUTSIDE).test(people);
}

/** What is made for those outside, whoever else works with it. */
const FOR_THEM = regex("iu")`
    (?:portal|app|website|webshop|shop|page|pages|bot|chatbot|assistant|hotline|line|forms?|channel|
      self-service|account|newsletter|search|checkout|kiosk|course|programme|program|club|seiten?|
      assistent|formulare?|kanal|konto|suche|kasse|kurse?|angebote?)s?$
  `;

/** Whether such people use the thing themselves. */
export function isForOutsiders(subject: string): boolean {
  const [head = subject] = subject.split(
    / (?:of|for|in|on|with|to|für|im|in|mit|zu|zum|zur|der|des) /u,
  );
  return FOR_THEM.test(head);
}
