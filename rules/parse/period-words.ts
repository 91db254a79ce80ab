/** The forms in which a period is written: parts of a year, months, weeks, days. */
import { lazyPattern } from "../lazy-pattern.ts";
const GAP = String.raw`[ \t]{0,3}`;
const TO = String.raw`${GAP}(?:to|until|through|bis|–|—|-|\.\.)${GAP}`;
const FULL_YEAR = String.raw`20\d\d`;

const ORDINAL =
  "first|second|third|fourth|erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?|1st|2nd|3rd|4th|[1-4]\\.?";
const UNIT = "quarter|half(?:[- ]year)?|quartal|halbjahr|tertial";
/** "Q1", "1. Quartal", "second half", "Tertial 1". */
const PART =
  String.raw`(?:(?<letter>[QH])(?<number>[1-4])` +
  String.raw`|(?<ordinal>${ORDINAL})[ \t]{1,3}(?<unit>${UNIT})` +
  String.raw`|(?<leading>${UNIT})[ \t]{1,3}(?<following>[1-4]))`;
const FISCAL = String.raw`(?:FY|GJ|WJ|fiscal year|geschäftsjahr)`;
/** "2027", "27", "FY27", "GJ 26/27": two numbers name a year that runs over New Year. */
const YEAR = String.raw`(?:${FISCAL}${GAP})?(?<year>${FULL_YEAR}|\d\d)(?:\/(?<end>${FULL_YEAR}|\d\d))?`;
const YEAR_AHEAD = String.raw`(?<year>(?<=${FISCAL}${GAP})\d\d|${FULL_YEAR})(?:\/(?<end>${FULL_YEAR}|\d\d))?`;

/** Made when a paste is first looked through. */
export type Form = () => RegExp;

const form = (source: string): Form =>
  lazyPattern(String.raw`(?<![\p{L}\d])${source}(?![\p{L}\d])`, "iu");

export const PART_THEN_YEAR = form(String.raw`${PART}(?:[ \t/'’-]|\sof\s){0,3}${YEAR}`);
export const YEAR_THEN_PART = form(
  String.raw`(?:${FISCAL}${GAP})?${YEAR_AHEAD}[ \t/-]{0,3}${PART}`,
);
/** No year: which one is meant depends on the day. */
export const PART_ALONE = form(PART);
/** "I/2027" */
export const ROMAN = form(String.raw`(?<roman>I{1,3}|IV)\/(?<year>${FULL_YEAR})`);

const NAMES =
  "jan(?:uary|uar)?|jän(?:ner)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|june?|juni?" +
  "|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?";
/** "January to March 2027", "Okt–Dez", "Nov 2026 – Jan 2027". */
export const MONTHS = form(
  String.raw`(?<from>${NAMES})\.?(?:[ \t]{1,3}(?<fromYear>${FULL_YEAR}))?${TO}` +
    String.raw`(?<to>${NAMES})\.?(?:[ \t]{1,3}(?<year>${FULL_YEAR}))?`,
);
/** "01-03/2027", "01/2027-03/2027" */
export const NUMBERED_MONTHS = form(
  String.raw`(?<from>0?[1-9]|1[0-2])(?:[./](?<fromYear>${FULL_YEAR}))?${TO}` +
    String.raw`(?<to>0?[1-9]|1[0-2])[./](?<year>${FULL_YEAR})`,
);
/** "KW 1-13 2027", "weeks 1 to 13/2027" */
export const WEEKS = form(
  String.raw`(?:KW|CW|(?:calendar )?weeks?|wochen?)${GAP}(?<from>\d\d?)${TO}(?:(?:KW|CW)${GAP})?(?<to>\d\d?)[ \t/]{1,3}(?<year>${FULL_YEAR})`,
);
/** "2027-01-01 to 2027-03-31" */
export const ISO_DATES = form(String.raw`(?<from>\d{4}-\d\d-\d\d)${TO}(?<to>\d{4}-\d\d-\d\d)`);
/** "1.1.–31.3.2027" */
export const DATES = form(
  String.raw`(?<day>\d\d?)\.(?<month>\d\d?)\.(?<fromYear>${FULL_YEAR})?${TO}` +
    String.raw`(?<lastDay>\d\d?)\.(?<lastMonth>\d\d?)\.(?<year>${FULL_YEAR})`,
);

/** Each before those that a part of it could be taken for. */
export const FORMS: readonly Form[] = [
  ISO_DATES,
  DATES,
  PART_THEN_YEAR,
  YEAR_THEN_PART,
  ROMAN,
  WEEKS,
  NUMBERED_MONTHS,
  MONTHS,
  PART_ALONE,
];
