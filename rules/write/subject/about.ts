/** Wordings in which what a key result is about stands behind the work and the people. */
import { regex } from "../../regex.ts";

/** What is behind these verbs is what the text is about: the code, and not those who sign it. */
const AGREES_TO = /^.{3,60}?\s(?:sign|accept|acknowledge)(?:s|ed)?\s(?!by\b)(?<what>.+)$/iu;
const SUPPLIED =
  /^(?:support|help|equip|provide|supply)\s.{2,40}?\swith\s(?<what>(?:an?|the|new)\s.+)$/iu;
const GIVEN = regex("iu")`
    ^(?:provide|equip|supply|retrofit|fit|furnish)\s(?:(?!\s(?:for|of|to)\s)
      .){2,40}?\swith\s(?<what>.+)$
  `;
const BECOMES =
  /^(?:become|be|get|stay)\s(?:fully\s)?(?<what>.{2,40}?)[\s-](?:compliant|certified)\b/iu;
/** "Work with legal on a template" is about the template. */
const WORKS_ON = regex("iu")`
    ^(?:work|collaborate|cooperate|partner|align|agree|team up)\s(?:closely\s|
      together\s)?with\s.{2,50}?\s(?:on|to|over)\s(?<what>.+)$
  `;
/** "Run a penetration test on the portal" is about the portal. */
const EXAMINES = regex("iu")`
    ^(?:(?:run|conduct|perform|carry out|do|complete|commission|prepare|finish|undertake)
      \s)?(?:(?:an?|the|our|\d{1,3})\s)?(?:[\p{L}-]+\s){0,2}?(?:penetration tests?|pen[- ]?tests?|
      (?:impact |risk |bias |security |fairness )?(?:assessments?|audits?)|dpias?|(?:bias|security|
      load|stress) test(?:s|ing)?|(?:security|risk|access) reviews?|health checks?|
      risk classifications?|gap analys[ie]s|security tests?|stress tests?)\s(?:of|on|for|at|in)
      \s(?<what>.+)$
  `;

/** "Prepare the organisation for the AI Act". */
const PREPARES = regex("iu")`
    ^(?:prepare|ready|make)\s(?:the\s|our\s)?(?:organi[sz]ation|company|business|teams?|staff|
      employees)\s(?:ready\s)?for\s(?<what>.+)$
  `;

/** "Migrate from one to the other" is about the other. */
/** "Migrate 30 services off the old runner" is about what is left behind. */
const MOVES_OFF = /^(?:migrate|move)\s.{2,40}?\soff\s(?:of\s)?(?<what>.+)$/iu;
const MOVES_FROM = /^(?:migrate|move|switch|change)\sfrom\s.{2,40}?\sto\s(?<what>.+)$/iu;

/** "Vendor selection for the voice bot". */
const SELECTS = regex("iu")`
    ^(?:vendor|tool|supplier|provider|software|platform|product|system)\s(?:selection|evaluation|
      comparison)\s(?:for|of)\s(?<what>.+)$
  `;

/** "Run a pilot of the triage" is about the triage. */
const TRIES = regex("iu")`
    ^(?:run|conduct|start|launch|do|complete|carry out|set up|begin)\s(?:(?:an?|the|\d{1,2}|two|
      three)\s)?(?:[\p{L}-]+\s)?(?:pilots?|trials?|shadow tests?|shadow runs?|field tests?|
      proofs? of concept|pocs?|mvps?)\s(?:of|for|on)\s(?<what>.+)$
  `;

/** "Red-team the assistant". */
const ATTACKS = /^(?:red-?team|pen-?test|stress-?test|audit)\s(?<what>(?:the|our|all)\s.+)$/iu;

/** "Every technician uses the copilot". */
const ALL_USE = regex("iu")`
    ^(?:every|each|all)\s.{3,40}?\s(?:uses?|works? with|rel(?:y|ies) on)\s(?<what>(?:the|our|an?)
      \s.+)$
  `;

/** "Give technicians a knowledge bot", "all employees got a licence". */
const HANDS = regex("iu")`
    ^(?:give|hand|offer|lend|send|buy)\s(?:(?:all|our|the|every|each)
      \s)?(?:[\p{L}-]+\s){0,2}?[\p{L}-]+s\s(?<what>(?:an?|the|new)\s.+)$
  `;
const HAVE_GOT = regex("iu")`
    ^(?:every|each|all)\s.{3,40}?\s(?:(?:have|has)\s(?:written|done|defined|got|completed)|got|
      gets?|did|received?|have|has)\s(?<what>(?:an?|the|their)\s.+)$
  `;
const EQUIPPED = /^.{3,40}?\s(?:(?:is|are)\s)?equipped with\s(?<what>(?:an?|the)\s.+)$/iu;

const FORMS: readonly RegExp[] = [
  HANDS,
  HAVE_GOT,
  EQUIPPED,
  ALL_USE,
  PREPARES,
  SELECTS,
  MOVES_FROM,
  MOVES_OFF,
  ATTACKS,
  TRIES,
  EXAMINES,
  WORKS_ON,
  AGREES_TO,
  SUPPLIED,
  GIVEN,
  BECOMES,
];

/** "SOC 2 certified": the number belongs to the name, and the name to what is proven with it. */
export function certificateIn(sentence: string): string | null {
  const found = CERTIFICATE.exec(sentence)?.groups;
  if (!found) return null;
  const { what = "", kind = "" } = found;
  return `the ${what} ${/^(?:report|attestation)$/u.test(kind) ? kind : "certification"}`;
}

const CERTIFICATE = regex("iu")`
    ^(?:(?:become|be|get|stay|achieve|obtain|gain|pass|attain|prepare for|reach)
      \s)?(?:the\s)?(?<what>(?:iso|soc|tisax|hipaa|pci|bsi|nist|cmmc|fedramp|isae|\p{L}{2,8}\s?(?=\d))
      [\p{L}\d ,./-]{0,20}?)[\s-](?<kind>certified|certification|certificate|accredited|accreditation|
      audit|ready|readiness|report|attestation)\b
  `;

/** The part that says what it is about; null where the sentence itself says it in plain order. */
export function aboutIn(sentence: string): string | null {
  for (const form of FORMS) {
    const what = form.exec(sentence)?.groups?.["what"];
    if (what !== undefined) return what;
  }
  return null;
}

export function tries(text: string): boolean {
  return TRIES.test(text);
}

export function examines(text: string): boolean {
  return EXAMINES.test(text) || ATTACKS.test(text);
}
