/** Texts whose wording tells their sort, whatever nouns stand in them: a promise, a hire, upkeep. */
import { examines } from "../subject/about.ts";
import { peopleIn } from "../people/people.ts";
import { regex } from "../../regex.ts";

/** Behind these verbs stands a course and before them those who take it. */
export const TAKES_PART = regex("iu")`
    ^(?<who>.{3,60}?)\s(?:complete[sd]?|attend(?:s|ed)?|finish(?:es|ed)?|pass(?:es|ed)?|join(?:s|
      ed)?|go through|went through|take part in|participate in|sign up for|(?:(?:is|are|
      get) )?(?:trained|certified|schooled) (?:in|on|for))\s(?<what>.+)$
  `;

/** "Restore test passed": what is passed or done is an examination, and nobody is taught. */
const EXAM = regex("iu")`
    ^(?<what>(?:[\p{L}\d-]+\s){0,3}(?:tests?|audits?|checks?|inspections?|assessments?|drills?|
      re-?cert(?:ification)?s?))\s(?:is\s|are\s)?(?:passed|done|completed|finished)\b
  `;

/** What was examined or tried: "Restore test"; null where the text says of none that it is done. */
export function examIn(text: string): string | null {
  return EXAM.exec(text)?.groups?.["what"] ?? null;
}

/** Whether somebody takes part in something: a test that is passed is no course. */
export function takesCourse(text: string): boolean {
  const { who = "", what = "" } = TAKES_PART.exec(text)?.groups ?? {};
  return COURSE.test(what) || peopleIn(who, "en") !== null || SOMEBODY.test(who);
}

const COURSE = regex("iu")`
    \b(?:training|course|workshop|webinar|seminar|bootcamp|class|lesson|programme|program|module|
      academy|certification|exam)s?\b
  `;
const SOMEBODY = regex("iu")`
    \b(?:people|staff|everyone|team|teams|managers?|leaders?|leads|employees|engineers|developers|
      analysts|members|users|colleagues)\b
    |\p{L}{3,}ers\b
  `;

/** What must not happen is counted as it stands; nothing stands behind it that could be used. */
const NEVER = /^\W*(?:zero|no|0|nobody|keine?|null|kein einziger)\s(?!longer\b)/iu;

/** Sorts by the wording, in the order in which they are tried: ids of the playbook's things. */
const SORTS: readonly (readonly [id: string, wording: RegExp])[] = [
  [
    "hire",
    regex("iu")`
      ^\W*(?:hire|recruit|employ)\b
      |^\W*fill\b.{1,30}\b(?:positions?|roles?|vacanc)
      |(?<!\b(?:for|of|with) (?:all |our |the )?(?:new )?)\b(?:hires|hired)\b
      |\beinstellen\W*$
      |\bstell(?:en|t)\s.{3,60}\s(?:an|ein)\W*$
      |\banstellung\s(?:von|eine[rs])\b
    `,
  ],
  [
    "certificate",
    regex("iu")`
      ^(?!.*\b(?:engineers|employees|staff|people|developers|analysts|managers)\b).*\b(?:certified|
        certification|certificate|accredited|accreditation)\b
      |\b(?:iso\s?\d{4,5}|soc\s?\d|tisax)\b
    `,
  ],
  ["compliance", /^\W*(?:become|be|get|stay)\b.{1,40}\b(?:compliant|certified)\b/iu],
  [
    "promise",
    /\b(?:audited|assessed)\W*$|^\W*(?:review|audit|assess)\b.{1,40}\bfor (?:bias|risks?)\b/iu,
  ],
  ["secrecy", /^\W*encrypt\b/iu],
  [
    "dataset",
    regex("iu")`
      ^(?!.*\b(?:feedback|ideas|suggestions|opinions|signatures)\b)\W*(?:collect|gather|label|tag|
        annotate|relabel|acquire)\s.*(?:\d|\b(?:data|images|examples|samples|recordings|photos|
        transcripts)\b)
    `,
  ],
  ["automation", /^\W*(?:digiti[sz]e|automate)\b/iu],
  [
    "writing",
    /^\W*(?:write|publish)\b(?!.{1,30}\bhelp\b).{1,30}\b(?:white ?paper|blog|article|case study)/iu,
  ],
  ["promise", /\b(?:comply|complies|compliant|conform|conforms)\b/iu],
  ["upkeep", /^\W*(?:re-?train|re-?calibrate|refresh|maintain|re-?tune)\b|\bretrain(?:ed|ing)\b/iu],
  ["licence", /\b(?:licen[cs]es?|seats)\b/iu],
  [
    "analysis",
    regex("iu")`
      \b(?:analysieren|analysiert|beobachten|beobachtet|erforschen|erforscht|untersuchen|untersucht)
        \W*$
    `,
  ],
  // Talks with those who buy are there to lead somewhere, and decide nothing inside.
  [
    "message",
    regex("iu")`
      \b(?:meetings?|calls|demos?|visits|qbrs?)\b.*\b(?:rep|reps|ae|aes|sdr|sdrs|seller|sellers|
        accounts|prospects|customers?|clients)\b
    `,
  ],
  ["meeting", /\b(?:diskutieren|diskutiert|besprechen|besprochen|erörtern|erörtert)\W*$/iu],
  ["upkeep", /\bnachtrainier(?:en|t)\W*$/iu],
  ["choice", /\b(?:evaluieren|evaluiert|erproben|erprobt)\W*$/iu],
  ["choice", /^\W*(?:decide on\b|(?:final\s)?go\s?\/?\s?no-?\s?go\b)/iu],
];

/** Nothing but these things' own lines fits: no use case's effect is promised by them. */
const STANDS_ALONE = new Set([
  "hire",
  "certificate",
  "compliance",
  "examined",
  "promise",
  "writing",
  "upkeep",
  "choice",
  "licence",
]);

/** German in an English plan, or the other way round, fits no sentence of the plan's language. */
export function isGermanText(text: string): boolean {
  return /[äöüß]|\p{L}{4}ieren\b|\b(?:und|für|der|das|mit|bis|zum|zur|bei|auf|eine[nrm]?)\b/iu.test(
    text,
  );
}

export function saysNever(text: string): boolean {
  return NEVER.test(text);
}

/** The id of the sort that the wording tells; null where only the nouns can tell. */
export function sortByWording(text: string): string | null {
  if (examines(text) || examIn(text) !== null) return "examined";
  return SORTS.find(([, wording]) => wording.test(text))?.[0] ?? null;
}

export function standsAlone(id: string | null): boolean {
  return id !== null && STANDS_ALONE.has(id);
}
