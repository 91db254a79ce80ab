/** Everything a writer needs to know of the key result that it rewrites. */
import { check } from "../check.ts";
import type { Finding, KeyResult, Language, Objective, Plan, Reading } from "../okr.ts";
import { saidIn } from "../gate/part-text.ts";
import { readObjective } from "../reading/objective.ts";
import type { Playbook } from "../playbook/entry.ts";
import type { Place } from "../verify.ts";
import { deadlineFor } from "./wording/dates.ts";
import type { OwnWords } from "./subject/own-words.ts";
import { ownWords } from "./subject/own-words.ts";
import type { Grammar, WriterPacks } from "./pack.ts";
import { grammarFor, playbookFor } from "./pack.ts";
import { peopleIn } from "./people/people.ts";
import type { Reasons } from "./wording/reason.ts";
import { englishReasons, quoteOf } from "./wording/reason.ts";
import { isSoundName } from "./subject/sound-name.ts";
import { AGAINST_US } from "./people/outside.ts";
import { colleaguesOf, isWishSaid, measuredIn } from "./people/siblings.ts";
import { regex } from "../regex.ts";

export interface Standing {
  plan: Plan;
  objective: Objective;
  keyResult: KeyResult;
  /** The key result without what was addressed to a machine. */
  text: string;
  reading: Reading;
  findings: Finding[];
  /** Of 100, as the check counts it. */
  score: number;
  words: OwnWords;
  /** Those the key result or the objective names. */
  people: string | null;
  /** Those inside the house whom another line of the set names. */
  colleagues: string | null;
  /** The other lines of the set that say from where to where something changes. */
  measured: readonly string[];
  by: string | null;
  /** A question is still open: nothing can be promised yet but its answer. */
  research: boolean;
  /** Another line of the set measures what the objective wishes for, or was offered it before. */
  isWishSaid: boolean;
  language: Language;
  /** Null where the language needs a pack that was not handed in. */
  playbook: Playbook | null;
  grammar: Grammar | null;
  reasons: Reasons;
  /** The user's wording in quotes, for reasons; null where it cannot be quoted. */
  theirs: string | null;
}

/** What an objective is to raise is nothing that could be worked with. */
const NO_NAME = regex("iu")`
    ^(?:transparency|collaboration|awareness|trust|culture|quality|health|resilience|costs?|time|
      speed|satisfaction|emails?|e-mails?)\b
    |\b(?:culture|health|emails|quality|costs|spend|spending|satisfaction|resilience)$
  `;

/** The objective's subject, unless it is the people themselves. */
function borrowed(own: OwnWords, above: OwnWords, people: string | null): OwnWords {
  const bare = (above.subject ?? "").replace(/^the /u, "");
  if (
    bare.split(" ").length < 2 ||
    NO_NAME.test(bare) ||
    bare.toLowerCase() === people?.toLowerCase()
  )
    return own;
  const { subject, subjectAcc, subjectDat, plural } = above;
  return {
    ...own,
    subject,
    plural,
    ...(subjectAcc && { subjectAcc }),
    ...(subjectDat && { subjectDat }),
  };
}

/** What was cut out wrongly is not spoken of at all. */
function sound(words: OwnWords, language: Language): OwnWords {
  const isSound = language !== "en" || words.subject === null || isSoundName(words.subject);
  return isSound ? words : { ...words, subject: null, plural: false };
}

function isResearch(objective: string, language: Language): boolean {
  return readObjective(objective, { language, terms: [] }).research;
}

/** What was addressed to a machine leaves a gap: behind it a clause goes on with its verb missing. */
const GAP = /\s{4,}/u;
const GOES_ON = /^[^\p{L}\d]*(?:(?:and|or|then|und|oder)\s|[,)+&])/iu;
const LEFT_OPEN = /(?:[\s,;:(&+-]|\s(?:and|or|then|und|oder|u\.))+$/iu;

/** The first piece that stands by itself; empty where what is left hangs in the air. */
function firstPiece(text: string): string {
  if (!GAP.test(text)) return text;
  const pieces = text.split(GAP).filter((each) => /\p{L}/u.test(each) && !GOES_ON.test(each));
  return (pieces[0] ?? "").replace(LEFT_OPEN, "");
}

/** Null where the plan has no such key result. */
export function standingOf(place: Place, packs: WriterPacks): Standing | null {
  const objective = place.plan.objectives.find((each) => each.id === place.objectiveId);
  const keyResult = objective?.keyResults.find((each) => each.id === place.keyResultId);
  if (!objective || !keyResult) return null;
  const report = check({ ...place.plan, objectives: [objective] }, place.options);
  const reading = report.readings[keyResult.id];
  if (!reading) return null;
  const { language } = reading;
  const others = objective.keyResults.filter(({ id }) => id !== keyResult.id);
  const text = firstPiece(saidIn(keyResult.text, "key result"));
  const objectiveText = saidIn(objective.text, "prose");
  const grammar = grammarFor(language, packs);
  const people = (from: string): string | null => {
    const found = grammar ? grammar.people(from) : peopleIn(from, language);
    return found === null || AGAINST_US.test(found) ? null : found;
  };
  const own = ownWords(text, language, grammar);
  const named = own.subject !== null || own.capability !== null;
  // "Four hours of writing" names nothing; then the objective says what it is about.
  const above = ownWords(objectiveText, language, grammar);
  const lacks = !named && grammar === null;
  const words = sound(lacks ? borrowed(own, above, people(objectiveText)) : own, language);
  const due = reading.deadline?.text ?? "";
  // A year that is no deadline, as in "the 2021 data", is read as one now and then.
  const isLate = report.findings.some((each) => each.ruleId === "kr/deadline-outside");
  // The day of a launch is too early to see what comes of it.
  const isLaunch = reading.kind === "output" && place.plan.period !== null;
  const isOwn = !isLate && !isLaunch && text.includes(due);
  return {
    plan: place.plan,
    objective: { ...objective, text: objectiveText },
    keyResult,
    text,
    reading,
    findings: report.findings.filter((each) => each.keyResultId === keyResult.id),
    score: report.scores.keyResults[keyResult.id]?.value ?? 0,
    words,
    people: people(text) ?? people(objectiveText),
    colleagues: colleaguesOf(others, people, language),
    measured: measuredIn(others, report),
    research: place.plan.pattern === "exploration" || isResearch(objectiveText, language),
    isWishSaid: isWishSaid(objective, keyResult, report),
    by: deadlineFor(isOwn ? reading : null, place.plan.period, language),
    language,
    playbook: playbookFor(language, packs),
    grammar,
    reasons: (language === "de" ? packs.de?.reasons : null) ?? englishReasons,
    theirs: quoteOf(words.sentence, text) ?? quoteOf(text.trim(), text),
  };
}
