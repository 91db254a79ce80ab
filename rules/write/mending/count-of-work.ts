/** Lines that count what the team has done, whatever metric their nouns look like. */
import { TAKES_PART } from "../lines/sort-words.ts";
import type { Standing } from "../standing.ts";
import { regex } from "../../regex.ts";

/** "Have 5 use cases in production" counts what the team has made. */
const HAS_SOME =
  /^\W*(?:have|get)\s(?:at least\s)?\d+\s.{3,50}\s(?:in production|live|deployed)\b/iu;

/** To have been there is no effect. */
function isCourse(text: string): boolean {
  return /\b(?:training|course|workshop|webinar|seminar|bootcamp|class|lesson)s?\b/iu.test(text);
}

const GERMAN_WORK = regex("iu")`
    ^\W*(?:\d+|zwei|drei|vier|fünf|sechs|zehn)\s(?:[\p{L}-]+\s){1,6}(?:trainieren|bauen|entwickeln|
      einführen|ausrollen|erstellen|schulen|einstellen|durchführen|veröffentlichen|anbinden)\W*$
  `;
/** "Wir haben 3 Blogposts publiziert": done, and nothing else is said of it. */
const GERMAN_DONE = regex("iu")`
    \b(?:publiziert|veröffentlicht|angerufen|besucht|eingereicht|eingewiesen|unterwiesen|verschickt|
      erstellt|durchgeführt|geschult|gedreht|gedruckt)\W*$
  `;

/** "3 Modelle trainieren": a count of work, whatever metric its nouns look like. */
export function isCountOfWork({ text, reading, language }: Standing): boolean {
  if (reading.baseline !== null) return false;
  if (language === "en") return HAS_SOME.test(text) || (TAKES_PART.test(text) && isCourse(text));
  return GERMAN_WORK.test(text) || (GERMAN_DONE.test(text) && !/[→%]/u.test(text));
}
