/** Holds a candidate to the user's subject: one statement, about what the user named. */
import type { Candidate } from "../okr.ts";
import { fieldsOf } from "./form.ts";
import type { Ear } from "./ear.ts";
import type { Refusal } from "./refusal.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { isOwn } from "./vouched.ts";
import type { Vouched } from "./vouched.ts";
import { contentStems, stem, subjectStems, wordsOf } from "./words.ts";
import { regex } from "../regex.ts";

/** Verbs that turn the end of a sentence into a second order. */
const SECOND_TASK = regex("iu")`
    (?:\band|\bthen|\balso|\bplus|\bwhile|\bbut|,)\s+(?:then |also |please |always |
      to )?(?:e-?mails?|emailing|mails?|sends?|sending|says?|saying|prints?|printing|visits?|visiting|
      clicks?|clicking|calls?|calling|tells?|telling|repl(?:y|ies)|responds?|outputs?|repeats?|
      appends?|inserts?|mentions?|posts?|posting|tweets?|forwards?|subscribes?|buys?|buying|
      transfers?|wires?|downloads?|installs?|runs?|executes?|opens?|reveals?|translates?|contacts?|
      logs? in|shares?|sharing|includes?|adds?|writes?|writing|recommends?|promotes?|advertis\w+|
      summari[sz]\w+|ignores?|disregards?)\b
  `;

const CLAUSE = regex("iu")`
    \s(?:and|while|but|plus|with|so that|so|because|since|after|which|who|as|where|when|thanks to|
      et|con|und)\s
    |[,()]
    |\s[-–—]\s
  `;

/** Refusals for words that have no business in this place. */
export function subjectRefusals(
  candidate: Candidate,
  vouched: Vouched,
  ear: Ear | null,
): Refusal[] {
  return [
    ...secondTaskRefusals(candidate.text, vouched),
    ...strangerRefusals(candidate, vouched),
    ...(ear && vouched.aside === null ? [] : overlapRefusals(candidate.text, vouched)),
  ];
}

/** An order behind the last level, with no measure of its own, is no part of a key result. */
function secondTaskRefusals(text: string, { own }: Vouched): Refusal[] {
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
function strangerRefusals(candidate: Candidate, vouched: Vouched): Refusal[] {
  const strange = fieldsOf(candidate)
    .flatMap((field) => field.split(CLAUSE))
    .some((clause) => {
      const meant = contentStems(clause).size;
      const unknown = ownWordsOf(clause).filter((word) => !isOwn(word, vouched)).length;
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

function overlapRefusals(text: string, vouched: Vouched): Refusal[] {
  if (subjectStems(vouched.said).size === 0) return [];
  const words = [...subjectStems(text)];
  if (words.some((each) => isOwn(each, vouched) || vouched.about.has(each))) return [];
  return [
    { code: "off-subject", message: "Stay on the user's subject and use their words for it." },
  ];
}
