/** What a German key result is about, by its nouns: "Neue Suche veröffentlichen" is about the search. */
import type { Phrase } from "../pack.ts";
import { GERMAN_DEEDS } from "../subject/deed-names.ts";
import { genitive, inflected, isPlural } from "./inflect.ts";
import { withoutDeed } from "./deed-of.ts";
import { isNameLike } from "./tools.ts";
import { arePeople, germanPeopleIn } from "./people.ts";
import { regex } from "../../regex.ts";

const LITTLE = regex("iu")`
    ^(?:alle|jede[rsnm]?|mindestens|höchstens|etwa|rund|mit|wir|ein|eine[nrms]?|der|die|das|den|dem|
      des|kein|keine|weitere|erste[rsn]?|für|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|
      unser[en]?|ihre?|im|in|zum|zur|von|vom|und|oder|es|sie|bis|ab|nach|bei|durch|auf|je|pro|um|so|
      noch|alles|ca|sämtliche[nrs]?|mehrere[nr]?|viele[nr]?|mio|mrd|tsd|weniger|mehr|besser|mind|
      spätestens|frühestens|täglich|wöchentlich|monatlich|jährlich|maximal|max|minimal|zu|null|dank|
      was|nicht|niemand|dass|innerhalb|während|doppelt|korrekt|falsch|fälschlich|viertel|drittel|
      hälfte|allen|vor|trotz|statt|kr\d*|heuer)$
  `;
const JOINS = /^(?:für|zu|zum|zur|über|von|vom|der|des|gegen|aus)$/u;
const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine[nrms]?)$/u;
const WHEN = regex("u")`
    ^(?:Q\d|Quartal|Quartals|Monat|Monats|Jahr|Jahres|Ende|Anfang|Mitte|Woche|Halbjahr|H\d|KW|Uhr|
      Prozent|Stand|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|
      Dezember|Tag|Tagen|Tage|Stunden|Wochen|Montag|Freitag)$
  `;
/** Verbs at the head of a sentence are no nouns. */
const ORDERS = regex("iu")`
    ^(?:baue?n?|führe?n?|erstelle?n?|trainiere?n?|entwickle?n?|entwickeln|verbessern?|steigern|
      senken|einführen|erhöhen|reduzieren|schaffen|prüfen|starten|testen|evaluieren|implementieren|
      automatisieren|migrieren|veröffentlichen|dokumentieren|optimieren|etablieren|analysieren|
      deployen|\p{L}{3,}ieren|untersuchen|herausfinden|klären|wissen|verstehen|unterstützen|begleiten|
      durchführen)$
  `;

/** "Lieferscheine auslesen" as a thing: "das Auslesen von Lieferscheinen". */
export function germanWork(text: string): Phrase | null {
  const match = /^(.{3,60}?)\s(\p{Ll}{3,}n)$/u.exec(text.trim());
  const what = match === null ? null : germanPhrase(match[1] ?? "");
  if (match === null || what === null) return null;
  const verb = match[2] ?? "";
  const noun = `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}`;
  const bare = what.subjectDat.replace(/^(?:den|dem|der)\s/u, "");
  const rest = (match[1] ?? "")
    .split(/\s(?=an|auf|in|im|für|bei)/u)
    .slice(1)
    .join(" ");
  const tail = `${noun} von ${bare}${rest === "" || bare.includes(rest) ? "" : ` ${rest}`}`;
  return {
    subject: `das ${tail}`,
    subjectAcc: `das ${tail}`,
    subjectDat: `dem ${tail}`,
    plural: false,
  };
}

/** "KI-gestützter", "IT-basierte": what opens it is a name, and it describes nonetheless. */
const LED = /^\p{Lu}[\p{L}\d]*-\p{Ll}+t(?:e[rsnm]?)$/u;

interface Word {
  text: string;
  noun: boolean;
}

/** "500 Mitarbeiter schulen" is about the training, and not about the people. */
const TEACHES = /\b(?:schulen|geschult|weiterbilden|fortbilden|die Schulung absolviert)\W*$/iu;

/** "Für alle Ämter liegt ein Konzept vor" is about the draft, and not about the offices. */
const FOR_WHOM = regex("u")`
    ^(?:Für|Bei|In|An|Auf|Mit|Allen|Den)\s.{3,50}?\s(?:liegt|liegen|gibt es|ist|sind|steht|stehen|
      existiert)\s
  `;

/** Null where it names nothing. */
export function germanPhrase(sentence: string): Phrase | null {
  if (TEACHES.test(sentence)) {
    const whom = germanPeopleIn(sentence);
    return inflected("", "Schulung", whom === null ? "" : `der ${whom}`, false);
  }
  const named = nounPhrase(sentence);
  const deed = GERMAN_DEEDS.find(([verb]) => verb.test(sentence))?.[1];
  return deed === undefined || named === null ? named : inflected("", deed, ofWhat(named), false);
}

/** "der Laufwege", "der neuen Suche", "des Ablaufs". */
function ofWhat({ subject, subjectDat, plural }: Phrase): string {
  if (plural && subject.startsWith("die ")) return `der ${subject.slice(4)}`;
  if (subjectDat.startsWith("der ")) return subjectDat;
  return subjectDat.startsWith("dem ") ? genitive(subjectDat) : `von ${subjectDat}`;
}

/** "P2 (Okafor): ", "(Ref. 12) ": whose it is, and not what it is about. */
const LABEL = /^\W*(?:\p{Lu}{1,4}-?\d*\s)?(?:\([^()]{1,25}\)|\[[^[\]]{1,25}\]):?\s/u;

/** "Mit den Ämtern abstimmen" is about the talks. */
const TALKS =
  /^(?<with>Mit\s.{3,50}?)\s(?:abstimmen|abgestimmt|austauschen|sprechen|verhandeln)\W*$/u;

/** "Neue" loses its capital, "KI-gestützte" keeps it. */
function inSentence(adjective: string): string {
  return LED.test(adjective) ? adjective : adjective.toLowerCase();
}

function nounPhrase(sentence: string): Phrase | null {
  // Whose upkeep it is, it does not say.
  if (/^(?:Wartung|Pflege|Betrieb|Support)$/u.test(sentence)) return null;
  const talks = TALKS.exec(sentence)?.groups?.["with"];
  if (talks !== undefined) return inflected("", "Abstimmung", `m${talks.slice(1)}`, false);
  const words = wordsIn(withoutDeed(sentence.replace(LABEL, "")).replace(FOR_WHOM, ""));
  const names = (each: Word, index: number): boolean => each.noun && !isAdjective(words, index);
  // "75 % der Agenten haben eine Lizenz" is about the licence.
  const at = words.findIndex((each, index) => names(each, index) && !arePeople(each.text));
  const first = words[at];
  if (!first) return null;
  let end = at + 1;
  while (end < words.length && words[end]?.noun && end - at < 3) end += 1;
  const noun = words
    .slice(at, end)
    .map((each) => each.text)
    .join(" ");
  const before = words[at - 1];
  const described =
    before !== undefined && (isDescription(before.text) || isAdjective(words, at - 1));
  const adjective = described ? inSentence(before.text) : "";
  const lead = words[described ? at - 2 : at - 1]?.text ?? "";
  const phrase = inflected(
    adjective,
    noun,
    restOf(words, end),
    isSeveral(lead) || isSeveral(adjective),
  );
  // A common noun without its article is none that could stand in a sentence; a name is.
  const isBare = phrase.subject === phrase.subjectDat && !phrase.subject.startsWith("die ");
  return isBare && (adjective !== "" || !isNameLike(noun)) ? null : phrase;
}

function wordsIn(sentence: string): Word[] {
  const found = sentence.match(/[\p{L}\d][\p{L}\p{M}\d.&/'’-]*|[,;:()–%]/gu) ?? [];
  return found.map((raw) => {
    const text = raw.replace(/[.'’/-]+$/u, "");
    const noun =
      /^\p{Lu}[\p{L}\d&/-]*\p{L}/u.test(text) &&
      !LITTLE.test(text) &&
      !LED.test(text) &&
      !WHEN.test(text) &&
      !ORDERS.test(text);
    return { text, noun };
  });
}

/** "Neuer Katalog": the capital belongs to the sentence. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const text = words[at]?.text ?? "";
  // "Robuste Schnittstellen": of two nouns in a row, none would end so.
  const bends =
    /\p{Ll}{3,}es?$/u.test(text) && !isPlural(text) && !LITTLE.test(text) && !text.includes("-");
  return at === 0 && Boolean(next?.noun) && (bends || isDescription(text));
}

/** `neue`, `digitale`, `schnellere`: says what a thing is like. */
const DESCRIBES = regex("iu")`
  ^(?:\p{L}{3,}ere|hohe|moderne|autonome|ansprechende|neue|alte|erste|gute|beste|zentrale|
    digitale|technische|interne|externe|mobile|lokale|modulare|offene|klare|starke|schnelle|
    gemeinsame)[rsnm]?$
`;

function isDescription(word: string): boolean {
  if (LED.test(word)) return true;
  if (/^(?:weniger|mehrere[nr]?|sämtliche[nrs]?|unsere[nr]?|ihre[nr]?|andere[nr]?)$/iu.test(word))
    return false;
  return (
    DESCRIBES.test(word) ||
    /^\p{L}\p{Ll}+(?:isch|lich|ig|iert|bar|end|al|iv|sam|haft)e[rsnm]?$/u.test(word)
  );
}

function isSeveral(lead: string): boolean {
  if (
    /^(?:alle|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|keine|weitere)$/iu.test(lead)
  ) {
    return true;
  }
  return /^\d[\d.]*$/u.test(lead) && lead !== "1";
}

/** "für den Vertrieb": says which, and keeps the case that it has. */
function restOf(words: readonly Word[], from: number): string {
  const join = words[from];
  if (!join || !JOINS.test(join.text)) return "";
  let at = from + 1;
  while (at < words.length && at - from < 4) {
    const word = words[at];
    if (!word || (!word.noun && !ARTICLE.test(word.text) && !isDescription(word.text))) return "";
    if (word.noun) {
      // "zu Open Source": a name goes on for as long as its words do.
      const last = words.findIndex((each, index) => index > at && !each.noun);
      const end = last === -1 ? words.length : last;
      const said = words.slice(from, end).map((each) => each.text);
      return join.text === "vom" ? genitive(`dem ${said.slice(1).join(" ")}`) : said.join(" ");
    }
    at += 1;
  }
  return "";
}
