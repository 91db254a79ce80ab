/**
 * Holds a candidate to the user's subject: its words come from what was said about the work, from
 * the playbook, or are ordinary words of a key result. What was addressed to a machine lends none.
 */
import type { Candidate, Writer } from "../okr.ts";
import { stemsAbout } from "../playbook/vocabulary.ts";
import { fieldsOf } from "./form.ts";
import { MEASURING } from "./ordinary.ts";
import type { Refusal } from "./refusal.ts";
import { allTexts } from "./sources.ts";
import type { Sources } from "./sources.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { contentStems, isCommon, stem, subjectStems, wordsOf } from "./words.ts";

/** Short forms that people at work use without spelling them out. */
const ACRONYMS = new Set(
  (
    "AI ML API NPS CSAT SLA SLO KPI OKR ROI MRR ARR GMV CTR CRM ERP UX UI HR IT QA CI CD EUR USD " +
    "GBP CHF LLM NLP OCR BI PR SQL MTTR MTTD SKU FAQ GPU CPU WAU MAU DAU PDF KYC AML PII VAT PO " +
    "kWh kW km"
  ).split(" "),
);

const CALENDAR = new Set(
  (
    "January February March April May June July August September October November December Monday " +
    "Tuesday Wednesday Thursday Friday Saturday Sunday Januar Februar März Mai Juni Juli Oktober " +
    "Dezember I"
  ).split(" "),
);

/** Verbs that turn the end of a sentence into a second order. */
const SECOND_TASK =
  /(?:\band|\bthen|\balso|\bplus|\bwhile|\bbut|,)\s+(?:then |also |please |always |to )?(?:e-?mails?|emailing|mails?|sends?|sending|says?|saying|prints?|printing|visits?|visiting|clicks?|clicking|calls?|calling|tells?|telling|repl(?:y|ies)|responds?|outputs?|repeats?|appends?|inserts?|mentions?|posts?|posting|tweets?|forwards?|subscribes?|buys?|buying|transfers?|wires?|downloads?|installs?|runs?|executes?|opens?|reveals?|translates?|contacts?|logs? in|shares?|sharing|includes?|adds?|writes?|writing|recommends?|promotes?|advertis\w+|summari[sz]\w+|ignores?|disregards?)\b/iu;

const CLAUSE =
  /\s(?:and|while|but|plus|with|so that|so|because|since|after|which|who|as|where|when|thanks to|et|con|und)\s|[,()]|\s[-–—]\s/iu;

/** Refusals for words that have no business in this place. */
export function subjectRefusals(candidate: Candidate, sources: Sources, writer: Writer): Refusal[] {
  const said = allTexts(sources).map((each) => each.said);
  const own = contentStems(said.join("\n"));
  return [
    ...echoRefusals(candidate, sources, own),
    ...nameRefusals(candidate, said.join("\n")),
    ...secondTaskRefusals(candidate.text, own),
    ...strangerRefusals(candidate, own),
    ...(hasOrders(sources) ? strictRefusals(candidate, said, own, writer.name === "built-in") : []),
    ...overlapRefusals(candidate.text, said),
  ];
}

/** A word that occurs only where somebody addressed the machine gives an obeyed order away. */
function echoRefusals(candidate: Candidate, sources: Sources, own: Set<string>): Refusal[] {
  const addressed = subjectStems(
    allTexts(sources)
      .map((each) => each.addressed)
      .join("\n"),
  );
  if (addressed.size === 0) return [];
  const echoed = fieldsOf(candidate)
    .flatMap((field) => [...subjectStems(field)])
    .filter((each) => addressed.has(each) && !own.has(each));
  if (echoed.length === 0) return [];
  return [
    {
      code: "instruction-echo",
      message: "Part of the text takes up an instruction in the user's text; write about the work.",
    },
  ];
}

function nameRefusals(candidate: Candidate, said: string): Refusal[] {
  const refusals: Refusal[] = [];
  const known = new Set((said.match(/[\p{L}\p{M}\d]+/gu) ?? []).map((word) => word.toLowerCase()));
  for (const word of wordsOf(said)) known.add(word.toLowerCase());
  const german = GERMAN.test(fieldsOf(candidate).join("\n"));
  for (const field of fieldsOf(candidate)) {
    for (const match of field.matchAll(/["“”„«»‘]\s?([^"“”„«»‘’]{2,120})["”“»’]/gu)) {
      if (!said.toLowerCase().includes((match[1] ?? "").trim().toLowerCase())) {
        refusals.push({ code: "new-quote", message: "Quote only words that the user wrote." });
      }
    }
    const name = german ? newGermanName(field, known) : newName(field, known);
    if (name !== null) {
      refusals.push({
        code: "new-name",
        message: `"${name.slice(0, 40)}" is a name that the user did not write; leave it out.`,
      });
    }
  }
  return refusals;
}

const GERMAN = /\b(?:der|die|das|und|von|auf|bis|steigt|sinkt|wird|werden|wie|ist)\b/u;

const CAPITALS = /\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)+/gu;

/** Every German noun has a capital: two in a row with a strange one, or one all in capitals, are a name. */
function newGermanName(field: string, known: ReadonlySet<string>): string | null {
  const isStrange = (word: string) =>
    /\p{Lu}/u.test(word) && !known.has(word.toLowerCase()) && ownWordsOf(word).length > 0;
  for (const { 0: row, index } of field.matchAll(CAPITALS)) {
    const opens = /(?:^|[.?!:„"]\s*)$/u.test(field.slice(0, index));
    const words = row.split(/\s/u).slice(opens ? 1 : 0);
    if (words.length > 1 && words.some(isStrange)) return words.join(" ");
  }
  return newName(
    field.replace(/\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}?[\p{Ll}\p{M}]+)*/gu, (word) =>
      word.toLowerCase(),
    ),
    known,
  );
}

/** Capitals after the first word mark a name. */
function newName(field: string, known: ReadonlySet<string>): string | null {
  let start = true;
  for (const match of field.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\d'’-]*|[.?!:]/gu)) {
    const word = match[0];
    if (/^[.?!:]$/u.test(word)) {
      start = true;
      continue;
    }
    const first = start;
    start = false;
    const capitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
    const capital = /^\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
    if (!capital || (first && !capitals)) continue;
    const parts = word.split(/['’-]/u).filter((part) => part.length > 1);
    const fine = parts.every(
      (part) =>
        known.has(part.toLowerCase()) ||
        ACRONYMS.has(part.replace(/s$/u, "")) ||
        CALENDAR.has(part) ||
        !/\p{Lu}/u.test(part),
    );
    if (!fine && !known.has(word.toLowerCase())) return word;
  }
  return null;
}

/** An order behind the last level, with no measure of its own, is no part of a key result. */
function secondTaskRefusals(text: string, own: ReadonlySet<string>): Refusal[] {
  const match = SECOND_TASK.exec(text);
  if (match === null) return [];
  const behind = text.slice(match.index);
  if (/[\d{]/u.test(behind.replace(/\bby\b.*/iu, ""))) return [];
  const verb = wordsOf(match[0]).at(-1) ?? "";
  if (own.has(stem(verb))) return [];
  return [
    { code: "second-task", message: "Leave out the second order; say only what will be measured." },
  ];
}

/** A stretch of words that nobody at this desk used is about something else. */
function strangerRefusals(candidate: Candidate, own: ReadonlySet<string>): Refusal[] {
  const strange = fieldsOf(candidate)
    .flatMap((field) => field.split(CLAUSE))
    .some((clause) => {
      const meant = contentStems(clause).size;
      const unknown = ownWordsOf(clause).filter((word) => !isOwn(word, own)).length;
      return unknown >= 2 && unknown * 2 > meant;
    });
  if (!strange) return [];
  return [
    {
      code: "off-subject",
      message: "Part of the text is about something that the user never named.",
    },
  ];
}

/** The user's word, or one made of it: "Antragsprüfung" and "Anträge", "picker" and "picks". */
function isOwn(word: string, own: ReadonlySet<string>): boolean {
  const each = stem(word);
  if (own.has(each)) return true;
  const lower = word.toLowerCase();
  return [...own].some(
    (other) =>
      other.length > 3 && (lower.includes(other) || (each.length > 3 && other.startsWith(each))),
  );
}

function hasOrders(sources: Sources): boolean {
  return allTexts(sources).some((each) => each.addressed !== "");
}

/**
 * Where somebody gave the machine orders, a writer has to stay within the user's words, the
 * playbook of this very subject and plain measuring words: an obeyed order can hide anywhere.
 */
function strictRefusals(
  candidate: Candidate,
  said: readonly string[],
  own: ReadonlySet<string>,
  ownWriter: boolean,
): Refusal[] {
  const ours = stemsAbout(said);
  const tied = (each: string): boolean => own.has(each) || ours.has(each);
  // Titles and questions of the built-in writer are our own words; only a model's could be bent.
  const fields = ownWriter ? [candidate.text] : fieldsOf(candidate);
  const loose = fields.some((field) => {
    const stems = [...contentStems(field)];
    return stems.some((each) => !tied(each) && !MEASURING.has(each) && !isCommon(each));
  });
  const adrift = candidate.text.split(CLAUSE).some((clause) => {
    const stems = [...contentStems(clause)];
    return stems.length >= 2 && !stems.some(tied) && !/[\d{]/u.test(clause);
  });
  if (!loose && !adrift) return [];
  return [
    {
      code: "off-subject",
      message: "Keep to the user's own words for the work; part of the text comes from elsewhere.",
    },
  ];
}

function overlapRefusals(text: string, said: readonly string[]): Refusal[] {
  const words = [...subjectStems(text)];
  const own = subjectStems(said.join("\n"));
  if (own.size === 0 || words.some((each) => isOwn(each, own))) return [];
  const ours = stemsAbout(said);
  if (words.some((each) => ours.has(each))) return [];
  return [
    { code: "off-subject", message: "Stay on the user's subject and use their words for it." },
  ];
}
