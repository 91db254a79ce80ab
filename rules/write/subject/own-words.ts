/** What a key result is about in the user's own words, ready to stand inside another sentence. */
import type { Language } from "../../okr.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import { aboutIn, certificateIn } from "./about.ts";
import { capabilityIn } from "../people/capability-words.ts";
import { courseIn, TAUGHT, teaches, TRAINED } from "./course-words.ts";
import { DEEDS_ON, DEEDS_WITH } from "./deed-names.ts";
import { firstClause, hiredIn, orderIn } from "./order-words.ts";
import type { Grammar } from "../pack.ts";
import { examIn } from "../lines/sort-words.ts";
import { pluralOf } from "./plural.ts";
import { endOfSubject } from "./end.ts";
import { lowerFirst, subjectWords } from "./name.ts";
import { startOfSubject } from "./start.ts";
import { tidy } from "./tidy.ts";
import { regex } from "../../regex.ts";

interface Subject {
  /** With its article: "the clause library", "the 6 blog posts", "Kubeflow". */
  subject: string | null;
  plural: boolean;
}

export interface OwnWords extends Subject {
  /** The tidied sentence. */
  sentence: string;
  /** German: the subject as an object and behind "mit"; absent in English. */
  subjectAcc?: string;
  subjectDat?: string;
  /** "Tenant admins can see X": who, and what they then do. */
  capability: { people: string; action: string } | null;
}

/** Reads the words of a key result; everything is null where it names nothing. */
export function ownWords(
  text: string,
  language: Language,
  grammar: Grammar | null = null,
): OwnWords {
  const sentence = tidy(text);
  if (grammar) {
    const phrase = grammar.phrase(sentence) ?? { subject: null, plural: false };
    return { sentence, capability: null, ...phrase };
  }
  const inner = innerOf(sentence);
  if (inner !== null) return { ...ownWords(inner, language), sentence };
  const about = aboutIn(sentence);
  if (about !== null) {
    // Behind an order a capital is a name's, and not the sentence's.
    const part = /^\p{Lu}/u.test(about) ? `Use ${about}` : about;
    return { ...ownWords(part, language), sentence };
  }
  const told = toldBy(sentence) ?? taughtIn(sentence, language);
  if (told !== null) return { sentence, capability: null, ...told };
  const tokens = tokenise(sentence, language);
  const capability = capabilityIn(sentence, tokens, (part) => ownWords(part, language).subject);
  if (capability) return { sentence, capability, subject: null, plural: true };
  return { sentence, capability: null, ...plainSubject(sentence, language) };
}

/** The part of a sentence that says what it is about; null where the whole says it. */
function innerOf(sentence: string): string | null {
  const first = firstClause(sentence);
  return first === sentence ? orderIn(sentence) : first;
}

/** "Every endpoint and parameter is documented": what others then have is the documentation. */
const DOCUMENTED = regex("iu")`
    ^(?:(?<lead>every|each|all)\s(?:of\s)?(?:the\s|our\s)?|\d{1,3}\s?% of\s(?:the\s|our\s)?|the\s|
      our\s)?(?<what>(?!document)\p{L}.{2,50}?)\s(?:(?:is|are|has been|have been)\s)?(?:(?:\p{L}+ly|
      well)\s)?documented\b
  `;

function documentedIn(sentence: string): Subject | null {
  const { lead = "", what } = DOCUMENTED.exec(sentence)?.groups ?? {};
  if (what === undefined || /\s(?:and|or)\s.*\s(?:and|or)\s|,/u.test(what)) return null;
  const each = /^(?:every|each)$/iu.test(lead);
  const named = each ? what.split(" and ").map(pluralOf).join(" and ") : lowerFirst(what);
  return { subject: `the documentation of the ${named}`, plural: false };
}

/** What the wording names, whatever its parts of speech. */
function toldBy(sentence: string): Subject | null {
  const exam = examIn(sentence);
  if (exam !== null) return { subject: `the ${lowerFirst(exam)}`, plural: isSeveral(exam) };
  const hired = hiredIn(sentence);
  if (hired !== null) return { subject: `the ${hired}`, plural: isSeveral(hired) };
  const proof = certificateIn(sentence);
  return proof === null ? documentedIn(sentence) : { subject: proof, plural: false };
}

function isSeveral(name: string): boolean {
  return /[^s]s$/u.test(name);
}

/** A course, or what somebody is trained in. */
function taughtIn(sentence: string, language: Language): Subject | null {
  const course = courseIn(sentence, language);
  if (course !== null) {
    const { subject, plural } = ownWords(course.what, language);
    const isTaught = course.isTold && subject !== null;
    return isTaught
      ? { subject: `the training on ${subject}`, plural: false }
      : { subject, plural };
  }
  const { who = "", what = "" } = TAUGHT.exec(sentence)?.groups ?? {};
  if (what === "" || TRAINED.test(who)) return null;
  const told = tokenise(what, language);
  const { subject } = subjectWords(what, told.slice(0, endOfSubject(what, told, 0)));
  if (subject === null) return null;
  const named = HAS_ARTICLE.test(what) ? subject : subject.replace(/^the /u, "");
  return { subject: `the training on ${named}`, plural: false };
}

const HAS_ARTICLE = /^(?:the|our|an?)\s/iu;

/** What stands behind the verb, named by the verb where that says more. */
function plainSubject(said: string, language: Language): Subject {
  const sentence = said.replace(AT_LEAST, "").replace(PER, "").replace(MORE, "$<verb> ");
  const tokens = tokenise(sentence, language);
  const start = startOfSubject(tokens);
  const end = endOfSubject(sentence, tokens, start);
  const read = subjectWords(sentence, tokens.slice(start, end));
  const found = /^the [\d.,]+$/u.test(read.subject ?? "") ? counted(sentence) : read;
  const { subject } = found;
  const [first, second] = tokens;
  if (subject === null) return found;
  const whom = subject.replace(/^the /u, "");
  if (teaches(tokens, subject, language)) {
    const kind = first?.text === "onboard" ? "onboarding" : "training";
    return { subject: `the ${kind} for ${whom}`, plural: false };
  }
  const asked = start > 0 ? DEEDS_ON.get(first?.text ?? "") : undefined;
  // "Interview training": what stands in front only says which.
  if (asked !== undefined && !/^(?:training|guide|kit|process|form)s?$/u.test(second?.text ?? ""))
    return { subject: `${asked} ${subject}`, plural: /s (?:of|with|from|to)$/u.test(asked) };
  const dealing = /^(?:to|with)$/u.test(second?.text ?? "")
    ? DEEDS_WITH.get(first?.text ?? "")
    : undefined;
  if (dealing !== undefined)
    return { subject: `${dealing} ${whom}`, plural: /^conversations|^meet/u.test(dealing) };
  // "Roll-out to 14 countries": of what, the objective says.
  return DEED.test(subject) ? { subject: null, plural: false } : found;
}

/** "Run at least 1 stream", "5 visits / PM", "write more tests": how many is no part of the name. */
const AT_LEAST = /\b(?:at least|at most|up to|more than|no fewer than)\s(?=\d)/giu;
const PER = /\s\/\s?\p{L}{1,8}$/u;
const MORE =
  /^(?<verb>write|publish|run|hold|talk to|speak to|interview|visit|meet|test)\smore\s/iu;

const DEED =
  /^the (?:roll-?out|launch|expansion|go-live|implementation|introduction|deployment|adoption)$/u;

/** "3 mock-ups for X", "5 of the 6 features": what is counted, where only the number was found. */
function counted(sentence: string): Subject {
  const found = COUNTED.exec(sentence)?.[1];
  if (found === undefined) return { subject: null, plural: false };
  return { subject: `the ${found}`, plural: isSeveral(found) };
}

const COUNTED = regex("u")`
    \d[\d.,]*\s(?:of the \d+\s)?((?!of\b)[\p{L}][\p{L}-]+(?:\s(?!(?:for|of|in|to|on|by|at|with|from|
      the|a)\b)[\p{L}][\p{L}-]+){0,2})
  `;
