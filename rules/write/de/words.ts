/** What a German key result is about, by its nouns: "Neue Suche veröffentlichen" is about the search. */
import type { Phrase } from "../pack.ts";
import { GERMAN_DEEDS } from "../deed-names.ts";
import { genitive, inflected } from "./inflect.ts";

const LITTLE =
  /^(?:alle|jede[rsnm]?|mindestens|höchstens|etwa|rund|mit|wir|ein|eine[nrms]?|der|die|das|den|dem|des|kein|keine|weitere|erste[rsn]?|für|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|unser[en]?|ihre?|im|in|zum|zur|von|vom|und|oder|es|sie|bis|ab|nach|bei|durch|auf|je|pro|um|so|noch|alles|ca|sämtliche[nrs]?|mehrere[nr]?|viele[nr]?|mio|mrd|tsd|weniger|mehr|besser|mind|spätestens|frühestens|täglich|wöchentlich|monatlich|jährlich|maximal|max|minimal|zu|null|dank|was|nicht|niemand|dass|innerhalb|während|doppelt|korrekt|falsch|fälschlich|viertel|drittel|hälfte|allen|vor|trotz|statt|kr\d*|heuer)$/iu;
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
  /^(?:Für|Bei|In|An|Auf|Mit|Allen|Den)\s.{3,50}?\s(?:liegt|liegen|gibt es|ist|sind|steht|stehen|existiert)\s/u;

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

/** "Aufbau einer Landingpage", "Einführung von SAP": what is built or brought in is what it is about. */
const DEED_OF =
  /^(?:die\s|der\s)?(?:Aufbau|Ausbau|Bau|Einführung|Durchführung|Erstellung|Entwicklung|Umsetzung|Implementierung|Bereitstellung|Inbetriebnahme|Konzeption|Erarbeitung|Finalisierung|Veröffentlichung|Aktualisierung|Überarbeitung|Erweiterung|Organisation|Einrichtung|Ausrollen|Rollout|Roll-out|Go-live|Start|Planung|Beschaffung|Installation)\s(?<case>von|vom|des|der|einer|eines|unserer|unseres)\s(?<what>.+)$/u;

/** The genitive's own ending goes: "des Systems" is the system. */
function done(sentence: string): string {
  const found = DEED_OF.exec(sentence)?.groups;
  if (!found) return sentence;
  const { case: joint = "", what = "" } = found;
  return joint.endsWith("s")
    ? what.replace(/(?<=\p{Lu}\p{L}{2,}[^s\s])(?:es|s)(?=\s|$)/u, "")
    : what;
}

/** "Mit den Ämtern abstimmen" is about the talks. */
const TALKS =
  /^(?<with>Mit\s.{3,50}?)\s(?:abstimmen|abgestimmt|austauschen|sprechen|verhandeln)\W*$/u;

function nounPhrase(sentence: string): Phrase | null {
  const talks = TALKS.exec(sentence)?.groups?.["with"];
  if (talks !== undefined) return inflected("", "Abstimmung", `m${talks.slice(1)}`, false);
  const words = wordsIn(done(sentence).replace(FOR_WHOM, ""));
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

/** "SAP", "MLflow", "GPT-4": capitals inside, or nothing but capitals. */
function isNameLike(noun: string): boolean {
  return /^\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{2,}\d*$|\d/u.test(noun);
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
    /^(?:\p{L}{4,}ere|neue|alte|erste|gute|beste|zentrale|digitale|technische|interne|externe|mobile|lokale|modulare|offene|klare|starke|schnelle|gemeinsame)[rsnm]?$/iu;
  return (
    grows.test(word) ||
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

/** Tools and services: only these can be used every week, whatever else may help. */
const DAILY =
  /(?:tools?|apps?|anwendung(?:en)?|modelle?|dashboards?|cockpits?|assistent(?:en)?|dienste?|bots?|copilots?|agenten?|systeme?|plattform(?:en)?|portale?|such(?:e|maschine)|bibliothek(?:en)?|katalog(?:e)?|datenbank(?:en)?|register|verzeichnis(?:se)?|rechner|konfigurator|planer|geräte?|software|lösung(?:en)?|umgebung(?:en)?|oberfläche(?:n)?|übersicht(?:en)?|karten?|listen?|berichte?|prognosen?|vorhersagen?|vorlagen?|formular(?:e)?|vorschläge|hub|wiki|intranet|werkzeuge?|gateway|ansicht(?:en)?|kalender|scanner|kameras?|sensoren|roboter|warenkorb|funktion(?:en)?|erkennung|automat(?:en)?|chat|hotline|kanal|sprachmenü|erp|crm|sap|terminal|kiosk|audioguide)$/iu;

export function isGermanTool(subject: string): boolean {
  const [head = subject] = subject.split(
    /\s(?:für|zu|zum|zur|über|von|vom|der|des|gegen|aus|mit|in|im)\s/u,
  );
  const noun = head.split(" ").at(-1) ?? head;
  return DAILY.test(noun) || isNameLike(noun);
}
