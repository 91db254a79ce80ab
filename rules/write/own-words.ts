/** What a key result is about in the user's own words, ready to stand inside another sentence. */
import type { Language } from "../okr.ts";
import { W } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import type { Token } from "../reading/tokens.ts";
import { aboutIn, certificateIn } from "./about.ts";
import type { Grammar } from "./pack.ts";
import { peopleIn } from "./people.ts";
import { DEEDS_ON, DEEDS_WITH } from "./deed-names.ts";
import { endOfSubject } from "./subject-end.ts";
import { helped } from "./helped.ts";
import { lowerFirst, subjectWords } from "./subject-name.ts";
import { startOfSubject } from "./subject-start.ts";
import { examIn, TAKES_PART } from "./sort-words.ts";
import { DETERMINER } from "./subject-words.ts";
import { tidy } from "./tidy.ts";

export interface OwnWords {
  /** The tidied sentence. */
  sentence: string;
  /** With its article: "the clause library", "the 6 blog posts", "Kubeflow". */
  subject: string | null;
  plural: boolean;
  /** German: the subject as an object and behind "mit"; absent in English. */
  subjectAcc?: string;
  subjectDat?: string;
  /** "Tenant admins can see X": who, and what they then do. */
  capability: { people: string; action: string } | null;
}

/** What comes behind the first sentence, a plus or a dash is done besides. */
const BESIDES =
  /(?<!\b(?:e\.g|i\.e|approx|incl|vs|ca|st|dr|nr|no))[.!?;]\s+(?=\p{Lu})|;\s|\s(?:\+|->|→|–|—|-)\s/iu;

function firstClause(sentence: string): string {
  const [first = sentence] = sentence.split(BESIDES);
  return first.split(" ").length > 1 ? first.trim() : sentence;
}

/** Reads the words of a key result; everything is null where it names nothing. */
export function ownWords(
  text: string,
  language: Language,
  grammar: Grammar | null = null,
): OwnWords {
  const sentence = tidy(text);
  if (!grammar) {
    const first = firstClause(sentence);
    if (first !== sentence) return { ...ownWords(first, language), sentence };
  }
  if (grammar) {
    const phrase = grammar.phrase(sentence) ?? { subject: null, plural: false };
    return { sentence, capability: null, ...phrase };
  }
  const tokens = tokenise(sentence, language);
  const exam = examIn(sentence);
  if (exam !== null)
    return {
      sentence,
      capability: null,
      subject: `the ${lowerFirst(exam)}`,
      plural: /[^s]s$/u.test(exam),
    };
  const course = TAKES_PART.exec(sentence)?.groups;
  if (
    course &&
    !/\s(?:and|got|gets?|received?)(?:\s|$)/iu.test(course["who"] ?? "") &&
    namesPeople(course["who"] ?? "", language)
  ) {
    const what = course["what"] ?? "";
    const read = ownWords(what, language);
    const isTold = /\s(?:trained|certified|schooled)\s(?:in|on|for)\s/iu.test(sentence);
    if (!isTold || read.subject === null) return { ...read, sentence, capability: null };
    return {
      sentence,
      capability: null,
      subject: `the training on ${read.subject}`,
      plural: false,
    };
  }
  const proof = certificateIn(sentence);
  if (proof !== null) return { sentence, capability: null, subject: proof, plural: false };
  const about = aboutIn(sentence);
  if (about !== null) return { ...ownWords(about, language), sentence, capability: null };
  const taught = TAUGHT.exec(sentence)?.groups;
  if (taught && !TRAINED.test(taught["who"] ?? "")) {
    const what = taught["what"] ?? "";
    const told = tokenise(what, language);
    const { subject } = subjectWords(what, told.slice(0, endOfSubject(what, told, 0)));
    if (subject) {
      const named = HAS_ARTICLE.test(what) ? subject : subject.replace(/^the /u, "");
      const training = `the training on ${named}`;
      return { sentence, capability: null, subject: training, plural: false };
    }
  }
  const capability =
    joined(sentence, language) ?? capabilityOf(sentence, tokens) ?? helped(sentence, tokens);
  if (capability) return { sentence, capability, subject: null, plural: true };
  const asked = DEEDS_ON.get(tokens[0]?.text ?? "");
  const start = startOfSubject(tokens);
  const end = endOfSubject(sentence, tokens, start);
  const read = subjectWords(sentence, tokens.slice(start, end));
  const bare = /^the [\d.,]+$/u.test(read.subject ?? "");
  const several = bare ? counted(sentence) : null;
  const words = bare ? { subject: several, plural: /[^s]s$/u.test(several ?? "") } : read;
  if (teaches(tokens, words.subject, language)) {
    const whom = (words.subject ?? "").replace(/^the /u, "");
    const kind = tokens[0]?.text === "onboard" ? "onboarding" : "training";
    return { sentence, capability, subject: `the ${kind} for ${whom}`, plural: false };
  }
  if (asked !== undefined && start > 0 && words.subject !== null) {
    const plural = /s (?:of|with|from|to)$/u.test(asked);
    return { sentence, capability, subject: `${asked} ${words.subject}`, plural };
  }
  const dealing = DEEDS_WITH.get(tokens[0]?.text ?? "");
  if (
    dealing !== undefined &&
    words.subject !== null &&
    /^(?:to|with)$/u.test(tokens[1]?.text ?? "")
  ) {
    const whom = words.subject.replace(/^the /u, "");
    return {
      sentence,
      capability,
      subject: `${dealing} ${whom}`,
      plural: /^conversations|^meet/u.test(dealing),
    };
  }
  // "Roll-out to 14 countries": of what, the objective says.
  if (DEED.test(words.subject ?? "")) return { sentence, capability, subject: null, plural: false };
  return { sentence, capability, ...words };
}

const DEED =
  /^the (?:roll-?out|launch|expansion|go-live|implementation|introduction|deployment|adoption)$/u;

function namesPeople(text: string, language: Language): boolean {
  return tokenise(text, language).some(
    ({ word, text: each }) => word.bits & (W.people | W.staff) && !/^models?$/u.test(each),
  );
}

/** Models are trained as well, and nobody trains them in anything. */
function teaches(tokens: readonly Token[], subject: string | null, language: Language): boolean {
  if (!TEACHES.test(tokens[0]?.text ?? "") || subject === null) return false;
  if (TRAINED.test(subject.split(/ (?:of|for|on|with|in|to) /u)[0] ?? "")) return false;
  return tokenise(subject, language).some(
    ({ word, text }) => word.bits & (W.people | W.staff) && !/^(?:models?|agent)$/u.test(text),
  );
}

/** "3 mock-ups for X", "5 of the 6 features": what is counted, where only the number was found. */
function counted(sentence: string): string | null {
  const found =
    /\d[\d.,]*\s(?:of the \d+\s)?((?!of\b)[\p{L}][\p{L}-]+(?:\s(?!(?:for|of|in|to|on|by|at|with|from|the|a)\b)[\p{L}][\p{L}-]+){0,2})/u.exec(
      sentence,
    );
  return found?.[1] === undefined ? null : `the ${found[1]}`;
}

function capabilityOf(sentence: string, tokens: readonly Token[]): OwnWords["capability"] {
  const at = tokens.findIndex((each) => /^(?:can|may|could)$/u.test(each.text));
  const who = tokens[at - 1];
  const next = tokens[at + 1];
  if (at < 1 || at > 4 || !who || !next) return null;
  // "Drivers" are people here, and software elsewhere.
  const isPerson = peopleIn(sentence.slice(0, who.end), "en") !== null;
  if (!isPerson && who.word.bits & (W.artefact | W.technical)) return null;
  if (!/[^s]s$/u.test(who.text) || next.text === "be") return null;
  const first = tokens.findIndex((each) => !DETERMINER.has(each.text));
  const people = sentence.slice(tokens[first]?.start ?? 0, who.end);
  const rest = sentence.slice(next.start);
  const action =
    rest.split(/[,;(]|\s(?:and|so|which|that|by|within|in order|in less)\s/u)[0]?.trim() ?? "";
  if (action.split(" ").length > 9) return null;
  return { people: lowerFirst(people), action };
}

/** What is trained and goes to no course. */
const TRAINED =
  /\b(?:models?|classifiers?|networks?|detectors?|recommenders?|transformers?|llms?|embeddings?|algorithms?|predictors?|forecasts?)$/iu;

/** "Train the call centre on churn scores" is about the training on them. */
const TAUGHT =
  /^(?:train|coach|educate|teach|upskill|certify|(?:provide|deliver|run|hold|give|offer|organi[sz]e)\s(?:\p{L}+\s)?trainings?\s(?:to|for|with))\s(?!an?\s)(?<who>.{3,50}?)\s(?:on|in|about)\s(?:using\s|the use of\s)?(?<what>\D.+)$/iu;

const HAS_ARTICLE = /^(?:the|our|an?)\s/iu;

const JOINS =
  /^(?:onboard|(?:move|migrate|switch|bring|transfer)(?=\s.{0,20}\b(?:teams|users|employees|customers|departments|units|sites|engineers|developers|colleagues)\b))\s(?:(?:all|the|our)\s){0,2}(?<count>\d[\d.,]{0,8}\s)?(?<people>[\p{L}-]+(?:\s(?!from\b)[\p{L}-]+)??s)\s(?:from\s.{2,40}?\s)?(?:to|onto)\s(?<what>.{3,60})$/iu;

/** "Onboard 6 teams to the feature store": what they then do is to use it. */
function joined(sentence: string, language: Language): OwnWords["capability"] {
  const { count, people, what } = JOINS.exec(sentence)?.groups ?? {};
  const subject = what === undefined ? null : ownWords(what, language).subject;
  if (!people || !subject) return null;
  const named = lowerFirst(people);
  return { people: count ? `the ${count}${named}` : named, action: `use ${subject}` };
}

/** "Train all agents" is about the training, and not about the agents. */
const TEACHES = /^(?:train|coach|educate|teach|upskill|onboard)$/u;
