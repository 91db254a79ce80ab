/** What a German key result is about, by its nouns: "Neue Suche veröffentlichen" is about the search. */
import type { Phrase } from "../pack.ts";
import { GERMAN_DEEDS } from "../deed-names.ts";
import { inflected } from "./inflect.ts";

const LITTLE =
  /^(?:alle|jede[rsnm]?|mindestens|höchstens|etwa|rund|mit|wir|ein|eine[nrms]?|der|die|das|den|dem|des|kein|keine|weitere|erste[rsn]?|für|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|unser[en]?|ihre?|im|in|zum|zur|von|vom|und|oder|es|sie|bis|ab|nach|bei|durch|auf|je|pro|um|so|noch|alles|ca|sämtliche[nrs]?|mehrere[nr]?|viele[nr]?|mio|mrd|tsd|weniger|mehr|besser)$/iu;
const JOINS = /^(?:für|zu|zum|zur|über|von|vom|der|des|gegen|aus)$/u;
const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine[nrms]?)$/u;
const WHEN =
  /^(?:Q\d|Quartal|Quartals|Monat|Monats|Jahr|Jahres|Ende|Anfang|Mitte|Woche|Halbjahr|H\d|KW|Uhr|Prozent|Stand|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Tag|Tagen|Tage|Stunden|Wochen|Montag|Freitag)$/u;
/** Verbs at the head of a sentence are no nouns. */
const ORDERS =
  /^(?:baue?n?|führe?n?|erstelle?n?|trainiere?n?|entwickle?n?|entwickeln|verbessern?|steigern|senken|einführen|erhöhen|reduzieren|schaffen|prüfen|starten|testen|evaluieren|implementieren|automatisieren|migrieren|veröffentlichen|dokumentieren|optimieren|etablieren|analysieren|deployen|\p{L}{3,}ieren|untersuchen|unterstützen|begleiten|durchführen)$/iu;

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

interface Word {
  text: string;
  noun: boolean;
}

/** "500 Mitarbeiter schulen" is about the training, and not about the people. */
const TEACHES = /\b(?:schulen|geschult|weiterbilden|fortbilden|die Schulung absolviert)\W*$/iu;

/** "Für alle Ämter liegt ein Konzept vor" is about the draft, and not about the offices. */
const FOR_WHOM =
  /^(?:Für|Bei|In|An|Auf)\s.{3,50}?\s(?:liegt|liegen|gibt es|ist|sind|steht|stehen|existiert)\s/u;

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

/** "der Laufwege", "der neuen Suche", "von dem Ablauf". */
function ofWhat({ subject, subjectDat, plural }: Phrase): string {
  if (plural && subject.startsWith("die ")) return `der ${subject.slice(4)}`;
  return subjectDat.startsWith("der ") ? subjectDat : `von ${subjectDat}`;
}

function nounPhrase(sentence: string): Phrase | null {
  const words = wordsIn(sentence.replace(FOR_WHOM, ""));
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
  const described = before !== undefined && isDescription(before.text);
  const adjective = described ? before.text.toLowerCase() : "";
  const lead = words[described ? at - 2 : at - 1]?.text ?? "";
  return inflected(adjective, noun, restOf(words, end), isSeveral(lead));
}

function wordsIn(sentence: string): Word[] {
  const found = sentence.match(/[\p{L}\d][\p{L}\p{M}\d.&/'’-]*|[,;:()–%]/gu) ?? [];
  return found.map((raw) => {
    const text = raw.replace(/[.'’/-]+$/u, "");
    const noun =
      /^\p{Lu}[\p{L}\d&/-]*\p{L}/u.test(text) &&
      !LITTLE.test(text) &&
      !WHEN.test(text) &&
      !ORDERS.test(text);
    return { text, noun };
  });
}

/** "Neuer Katalog": the capital belongs to the sentence. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return at === 0 && Boolean(next?.noun) && isDescription(words[at]?.text ?? "");
}

function isDescription(word: string): boolean {
  const grows =
    /^(?:\p{L}{4,}ere|neue|alte|erste|zentrale|digitale|technische|interne|externe)[rsnm]?$/iu;
  return (
    grows.test(word) || /^\p{Ll}\p{L}+(?:isch|lich|ig|iert|bar|end|al|iv)e[rsnm]?$/u.test(word)
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
      return words
        .slice(from, end)
        .map((each) => each.text)
        .join(" ");
    }
    at += 1;
  }
  return "";
}

const PEOPLE =
  /\b((?:\p{Lu}\p{Ll}+)?(?:[Kk]unden|[Kk]undinnen|[Nn]utzern?|[Nn]utzerinnen|[Bb]earbeitern?|[Bb]earbeiterinnen|[Mm]itarbeitern?|[Mm]itarbeitende|[Bb]eschäftigten?|[Pp]rüfern?|[Dd]isponenten|[Bb]ürgern?|[Bb]ürgerinnen|[Hh]ändlern?|[Bb]etriebe|[Aa]zubis|[Ee]ntwicklern?|[Mm]ietern?|[Pp]atienten|[Pp]atientinnen|[Ää]rzten?|[Pp]flegekräften?|[Ll]ehrern?|[Ll]ehrkräften?|[Ss]chülern?|[Bb]eratern?|[Bb]eraterinnen|[Vv]ermittlern?|[Tt]echnikern?|[Pp]lanern?|[Ee]inkäufern?|[Vv]erkäufern?|[Kk]ollegen|[Kk]olleginnen|[Ff]ührungskräften?|[Aa]nalysten|[Rr]edakteuren?|[Ll]esern?|[Ff]ahrern?|[Jj]uristen|[Bb]uchhaltern?|[Ff]achabteilungen|[Aa]genten|[Bb]ewerbern?|[Ll]ieferanten|[Bb]esuchern?|[Ss]achverständigen?|[Mm]eistern?|[Mm]onteuren?|[Gg]utachtern?|[Ww]erkern?|[Cc]ontrollern?|[Tt]rainees|[Mm]anagern?|[Ss]acharbeitern?|[Gg]ästen?|[Pp]ersonen))\b/u;

/** They are helped, asked or taught, and nobody uses them. */
function arePeople(noun: string): boolean {
  return (PEOPLE.exec(noun)?.[1] === noun || PERSON.test(noun)) && !TOOL.test(noun);
}

const PERSON =
  /(?:mitarbeitenden|mitglieder|leiter|leiterin|leiterinnen|verkäuferinnen|führungskraft|person|kundengruppen|lehrkraft|pflegekraft|personal)$/iu;
/** A "Größenberater" is a thing that advises, and no competitor is served. */
const TOOL = /^(?:(?:Größen|Kauf|Produkt|Chat|Stil|Online)[Bb]erater|Wettbewerbern?)$/u;

/** Whom a German text names, in the plural: "Sachbearbeiter"; null where nobody is named. */
export function germanPeopleIn(text: string): string | null {
  const found = PEOPLE.exec(text)?.[1];
  if (found === undefined || TOOL.test(found)) return null;
  const nominative = /(?:er|kräfte|ärzte|Ärzte|eure)n$/u.test(found) ? found.slice(0, -1) : found;
  return nominative.slice(0, 1).toUpperCase() + nominative.slice(1);
}
