/** Makes a candidate of a playbook line: user's words and numbers in, slots for the rest. */
import type { Candidate, Language, Slot, SuggestionKind } from "../../okr.ts";
import type { Line } from "../../playbook/entry.ts";
import type { Grammar } from "../pack.ts";
import { questionFor } from "../wording/questions.ts";

export interface Fills {
  subject?: string;
  /** German: the subject as an object and behind prepositions such as "mit". */
  subjectAcc?: string;
  subjectDat?: string;
  /** Whether the subject takes a plural verb. */
  plural?: boolean;
  people?: string;
  /** Those inside the house who do the work; absent: the people. */
  staff?: string;
  /** The user's own level for `{to}`, without its unit: "85". */
  to?: string;
  /** The user's own level for `{from}`. */
  from?: string;
  /** `by 31 March 2027`; null where nobody said. */
  by: string | null;
}

export interface Telling {
  kind: SuggestionKind;
  title: string;
  explanation: string;
  language: Language;
  /** For a language with cases; English needs none. */
  grammar?: Grammar | null;
}

const PLACE = /\{(\w+)\}/gu;
const NUMBER_PLACE = /^(?:from|to|n)$/u;

/** A line with everything known filled in and a lettered slot for everything else. */
export function compose(line: Line, fills: Fills, telling: Telling): Candidate {
  const slots: Slot[] = [];
  const { say } = line;
  const whole = say.includes("{by}") || fills.by === null ? say : `${say}{by}`;
  const text = whole.replace(PLACE, (place, key: string, at: number) => {
    if (key === "by") return fills.by === null ? "" : ` ${fills.by}`;
    if (!NUMBER_PLACE.test(key)) return telling.grammar?.word(key, fills) ?? wordFor(key, fills);
    const known = key === "n" ? undefined : fills[key === "from" ? "from" : "to"];
    if (known !== undefined) return known;
    const name = String.fromCodePoint(97 + slots.length);
    const own = unitBehind(whole.slice(at + place.length));
    slots.push(slotFor(line, key, name, own ?? sharedUnit(whole), telling.language));
    return `{${name}}`;
  });
  return {
    kind: telling.kind,
    title: line.title ?? telling.title,
    text: capital(telling.grammar?.finish(text) ?? text.replace(/\bnew new\b/giu, "new")),
    slots,
    proposals: [],
    explanation: telling.explanation,
  };
}

/** How `{s}`, `{es}`, `{is}` and `{it}` agree with the subject: singular, plural. */
const AGREES: Readonly<Record<string, readonly [string, string]>> = {
  s: ["s", ""],
  is: ["is", "are"],
  it: ["it", "them"],
  es: ["es", ""],
};

function wordFor(key: string, fills: Fills): string {
  const agrees = AGREES[key];
  if (agrees !== undefined) return agrees[fills.plural ? 1 : 0];
  const { subject = key, people = key, staff = people } = fills;
  if (key === "people") return people;
  if (key === "staff") return staff;
  if (key === "People") return capital(people);
  return key === "Subject" ? capital(subject) : subject;
}

/** First letter as at the head of a sentence; names such as `p99` or `dbt` stay. */
export function capital(text: string): string {
  return /^[a-zäöü][a-zäöü’' -]/u.test(text)
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text;
}

function slotFor(
  line: Line,
  key: string,
  name: string,
  unit: string | null,
  language: Language,
): Slot {
  const place = key === "from" || key === "n" ? key : "to";
  const role = place === "from" ? "baseline" : place === "to" ? "target" : "count";
  const question = line[place] ?? questionFor(place, unit, line.say, language);
  return { name, question, unit: place === "n" ? null : unit, role };
}

/** "von {from} auf {to} Tage": the unit stands once, for both. */
function sharedUnit(say: string): string | null {
  const at = say.indexOf("{to}");
  return at !== -1 && /\{from\} auf \{to\}/u.test(say) ? unitBehind(say.slice(at + 4)) : null;
}

/** The unit as it stands right behind a place: a sign, or one word. */
function unitBehind(text: string): string | null {
  const match = /^(?:\s?([%€$£])|\s([\p{L}]{1,13})(?=[\s,{]|$))/u.exec(text);
  const unit = match?.[1] ?? match?.[2];
  if (unit === undefined || NOT_UNITS.has(unit)) return null;
  return unit;
}

const NOT_UNITS = new Set(
  (
    "a an the to of in on by from and or with for per at as a week auf von bis im je an am der die " +
    "das den des zu weiter real"
  ).split(" "),
);
