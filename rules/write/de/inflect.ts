/** German forms: the user's noun phrase in the cases that a sentence asks for. */

import type { Phrase } from "../pack.ts";
import { regex } from "../../regex.ts";

/** How a verb agrees with the subject: singular, plural. */
export const AGREES: Readonly<Record<string, readonly [string, string]>> = {
  soll: ["soll", "sollen"],
  sollte: ["sollte", "sollten"],
  ist: ["ist", "sind"],
  hilft: ["hilft", "helfen"],
  deckt: ["deckt", "decken"],
  liegt: ["liegt", "liegen"],
  arbeitet: ["arbeitet", "arbeiten"],
};

type Gender = "m" | "f" | "n" | "plural";

const ARTICLES: Readonly<Record<Gender, readonly [string, string, string]>> = {
  m: ["der", "den", "dem"],
  f: ["die", "die", "der"],
  n: ["das", "das", "dem"],
  plural: ["die", "die", "den"],
};

const PLURAL = regex("iu")`
    (?:ungen|heiten|keiten|tionen|täten|schaften|daten|sätze|pläne|tests|workshops|interviews|
      dashboards|features|flags|bots|modelle|prozesse|berichte|schulden|belege|verträge|rechnungen|
      dienste|akten|kosten|leads|tools|apis|apps|kurse|gespräche|richtlinien|schnittstellen|seiten|
      listen|vorlagen|anleitungen|kampagnen|leute|beiträge|anzeigen|messen|kennzahlen|regeln|alarme|
      runbooks|hypervisoren|anfragen|tickets|videos|azubis|kräfte|fälle|maschinen|labels|alternativen|
      funktionen|themen|standards|werte|partner|innen|meetings|events|checklisten|prototypen|bücher|
      häuser|bilder|felder|wörter|länder|räder|fächer|scheine|angebote|aufträge|anträge|formulare|
      dokumente|ausfälle|besprechungen|texte|mails|stände|preise|piloten|releases|updates|ämter|
      erträge|wege|punkte|züge|bäume|segmente|experimente|geräte|anlässe|ziele|abläufe|zugänge|räume|
      plätze|audits|backtests|karten|synergien|vorschläge|teams|prompts|termine|anrufe|befunde|
      haushalte|werkzeuge|nachträge|ängste|vereine|urteile|bänder|members|rollbacks|frameworks|
      gateways|profile|programme|potenziale|rabatte|logos|patches|upgrades|blueprints|bausteine|
      einträge|kinder|eltern|begehungen|läufe|walks|calls|fahrten|objekte|gänge|stoffe|blätter|tage|
      jahre|aufnahmen|zeugnisse|kodizes|(?<!vertrau|verfahr|vorhab|wiss|rahm|unternehm|schreib|treff|
      verhalt|lern|ess|leb|wag|lad|fad|bod|gart|of|haf|schad|aufkomm|einkomm|ansehen?|guthab|
      reporting|lauf|arbeit|les|trainier|schul|zeich)en)$
  `;
const NEUTER = regex("iu")`
    (?:ment|chen|lein|system|modell|dashboard|portal|konzept|tool|training|seminar|netz|projekt|
      programm|werk|buch|gateway|warehouse|produkt|register|glossar|interview|video|werkzeug|
      verfahren|archiv|budget|cluster|monitoring|update|release|feature|backend|frontend|widget|
      skript|script|formular|dokument|angebot|meeting|gespräch|event|webinar|postfach|layout|design|
      lager|ziel|zertifikat|audit|review|logging|mapping|ranking|onboarding|coaching|netzwerk|
      material|intranet|wiki|template|leitbild|runbook|labeling|team|zentrum|forum|label|modul|
      cockpit|bild|konto|blatt|papier|feld|gerät|regal|ergebnis|verzeichnis|wissen|vertrauen|lernen|
      learning|retrieval|logo|heft|fach|haus|gebäude|labor|clustering|recht|schreiben|vorhaben|
      unternehmen|verhalten|band|gremium|bewusstsein|votum|ticket|teil|feedback|wachstum|set|plugin|
      plug-in|login|wlan|etikett|menü|gefühl|studio|tablet|curriculum|rezept|netzwerk|image|siegel|
      geschäft|\p{L}{3}ing|mittel|handwerk|upgrade|objekt|schulheft|leitsystem|erp|crm|portfolio|
      ökosystem|pilotprojekt|klima|lager|add-in)$
  `;
const FEMININE = regex("iu")`
    (?:ung|heit|keit|schaft|tion|sion|tät|ik|ei|enz|anz|ur|ie|age|ose|analyse|hilfe|suche|liste|
      plattform|software|datei|app|seite|quote|rate|schnittstelle|pipeline|umfrage|studie|messe|akte|
      vorlage|cloud|api|faq|ki|beta|roadmap|policy|site|datenbank|kampagne|stelle|broschüre|anzeige|
      hotline|übersicht|karte|tour|vorhersage|prognose|regel|maschine|erkennung|recherche|
      folgenabschätzung|bibliothek|website|abnahme|freigabe|kultur|kraft|frist|schicht|pflege|probe|
      reihe|quelle|rolle|halle|gabe|sprache|weise|stufe|kette|lücke|marke|methode|norm|zahl|wahl|
      basis|post|community|force|lizenz|werkstatt|einfuhr|arbeit|zeit|welle|kasse|strecke|schrift|
      menge|schlange|warte|offerte|akquise|nahme|note|runde|güte|treue|ersparnis|schranke|beschwerde|
      kantine|sicht|akzeptanz|wirtschaft|abfrage|anfrage|wand|messe|presse|produktion|spende|brücke|
      stätte|page|richtlinie)$
  `;
const MASCULINE = regex("iu")`
    (?:er|or|ismus|ist|ent|ant|ling|bot|agent|prozess|prototyp|katalog|bericht|plan|test|kurs|
      workshop|service|dienst|standard|leitfaden|artikel|vertrag|antrag|umstieg|austausch|stand|film|
      relaunch|copilot|store|lake|feed|index|fragebogen|pilot|report|podcast|vortrag|tisch|graph|code|
      branch|hackathon|schein|satz|zugang|speicher|shop|check|vorschlag|abgleich|vergleich|baustein|
      import|ablauf|aufbau|umbau|umzug|ausbau|algorithmus|schutz|kanal|export|import|rollout|launch|
      prozess|bereich|raum|weg|kreis|markt|betrieb|bedarf|fluss|schluss|zyklus|modus|typ|dialog|link|
      text|wert|ort|hof|schritt|trag|stapel|rahmen|lauf|kauf|baum|zug|druck|monat|start|rat|pfad|
      platz|park|zusammenhalt|geist|schaden|garten|laden|wagen|aufwand|verbrauch|guide|korb|reset|
      schuss|kern|hinweis|kodex|alarm|bescheid|vertrieb|bruch|gang|tarif|verstoß|ruf|fall|beleg|stolz|
      chat|score|forecast|cache|spiegel|brief|tag|auftritt|umsatz|ertrag|gewinn|lead|blueprint|
      styleguide|prompt|blog|blogpost|newsletter|scan|kiosk|mix|stopp|block|aufzug|dienstleister|
      spielplatz|radweg|kodex|servicebeschrieb|digitalfunk)$
  `;

/** By the end of the word; null where it tells nothing. */
function genderOf(noun: string, several: boolean): Gender | null {
  if (several || PLURAL.test(noun)) return "plural";
  if (NEUTER.test(noun)) return "n";
  if (FEMININE.test(noun)) return "f";
  return MASCULINE.test(noun) ? "m" : null;
}

/** "Leitfaden KI-Nutzung": the first noun says what it is, the second what it is about. */
const LEADS = regex("iu")`
    ^(?:\p{L}*(?:leitfaden|konzept|strategie|richtlinie|handbuch|projekt|schulung|bericht|studie|
      modul|plan|prozess|initiative|kampagne|umfrage|workshop))\s(?=\p{Lu})
  `;

function headOf(noun: string): string {
  const whole = noun.replace(TOPIC, "");
  const lead = LEADS.exec(whole)?.[0].trim();
  return lead ?? whole.split(" ").at(-1) ?? whole;
}

/** "Lenkungskreis KI" is a circle, whatever it is about. */
const TOPIC = /\s(?:KI|IT|HR|SAP|EDV|Compliance|Datenschutz|Cloud)$/u;

/**
 * "neue", "Suche", "für Kunden" becomes "die neue Suche für Kunden" and its other cases. Without
 * a known gender the phrase stands bare, which is short but never wrong.
 */
export function inflected(adjective: string, noun: string, rest: string, several: boolean): Phrase {
  const head = headOf(noun);
  const gender = genderOf(head, several);
  const tail = rest === "" ? "" : ` ${rest}`;
  const plural = gender === "plural";
  if (gender === null) {
    const bare = `${adjective === "" ? "" : `${adjective} `}${noun}${tail}`;
    return { subject: bare, subjectAcc: bare, subjectDat: bare, plural };
  }
  const [nom, acc, dat] = ARTICLES[gender];
  const phrase = (article: string, ending: string, ownNoun: string): string => {
    const described = adjective === "" ? "" : ` ${adjective.replace(/e[rsnm]?$/u, "")}${ending}`;
    return `${article}${described} ${ownNoun}${tail}`;
  };
  return {
    subject: phrase(nom, plural ? "en" : "e", noun),
    subjectAcc: phrase(acc, plural || gender === "m" ? "en" : "e", weak(noun)),
    subjectDat: phrase(dat, "en", plural ? dativePlural(noun) : weak(noun)),
    plural,
  };
}

/** "der Assistent", but "den Assistenten". */
function weak(noun: string): string {
  return /(?:assistent|agent|automat|praktikant|lieferant)$/iu.test(noun) ? `${noun}en` : noun;
}

function dativePlural(noun: string): string {
  return /(?:[ns]|\p{Lu})$/u.test(noun) ? noun : `${noun}n`;
}

/** "Sachbearbeiter" becomes "Sachbearbeitern". */
export function peopleInDative(people: string): string {
  return dativePlural(people);
}

/** "Kinder in Bewegung": whether what it hangs on stands for several. */
export function isPlural(what: string): boolean {
  const noun = /\p{Lu}[\p{L}-]+/u.exec(what.replace(LEAD, ""))?.[0] ?? "";
  return PLURAL.test(noun) || SEVERAL.test(noun);
}

/** Plurals that end like a singular. */
const SEVERAL = regex("iu")`
    (?:kinder|server|gäste|akten|befunde|menschen|kunden|nutzer|bürger|mitarbeiter|mitarbeitende|
      teams|zeiten|stillstände|ängste|vereine|abbrüche|anrufe|befragten|flugzeuge|lieferanten|
      mitglieder|objekte|besucher|schüler|gruppen|fahrer|techniker|händler|partner|bewerber|
      bewerbungen|klassen)$
  `;
const LEAD = /^(?:die|den|das|der|dem|unsere[nr]?|unser|ihre[nr]?|eine?|einen)\s/iu;
const NOMINATIVES: Readonly<Record<string, string>> = {
  den: "Der",
  einen: "Ein",
  unseren: "Unser",
  ihren: "Ihr",
};

interface Nominative {
  text: string;
  /** The noun that the rest hangs on. */
  head: string;
  plural: boolean;
}

/** "den Umsatz" becomes "Der Umsatz"; null where no noun opens it or its article is not known. */
export function nominative(what: string): Nominative | null {
  const lead = LEAD.exec(what)?.[0].trim() ?? "";
  const rest = what.slice(lead === "" ? 0 : lead.length + 1);
  const found =
    /^(?:(?<adjective>\p{Ll}+e[nrs]?)\s)?(?<noun>\p{Lu}[\p{L}\d-]+)(?<behind>.*)$/u.exec(
      rest,
    )?.groups;
  if (!found) return null;
  const { adjective = "", noun = "", behind = "" } = found;
  const plural = isPlural(noun);
  if (lead === "") {
    const { subject } = inflected(adjective, noun, "", plural);
    const text = `${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}${behind}`;
    return { text, head: noun, plural };
  }
  const own = NOMINATIVES[lead.toLowerCase()];
  const article = own ?? `${lead.slice(0, 1).toUpperCase()}${lead.slice(1)}`;
  // "den neuen Umsatz" is "der neue Umsatz".
  const bent =
    own === undefined ? adjective : adjective.replace(/en$/u, own === "Der" ? "e" : "er");
  return {
    text: `${article} ${bent === "" ? "" : `${bent} `}${noun}${behind}`,
    head: noun,
    plural,
  };
}

/** "dem neuen Ablauf mit X" becomes "des neuen Ablaufs mit X". */
export function genitive(dative: string): string {
  return dative.replace(/^dem\b/u, "des").replace(/\p{Lu}[\p{L}-]*/u, (noun) => {
    if (
      /(?:en|\p{Lu}|\d)$/u.test(noun) &&
      !/(?:verfahren|unternehmen|vorhaben|schreiben)$/iu.test(noun)
    )
      return noun;
    return /(?:s|ß|x|z|sch)$/u.test(noun) ? `${noun}es` : `${noun}s`;
  });
}

/** Adjectives that stand for people: "Beschäftigte", but "der Beschäftigten". */
export const ADJECTIVAL = String.raw`(?:\p{Lu}\p{Ll}*)?(?:[Mm]itarbeitende|[Ss]achbearbeitende|[Bb]eschäftigte|[Ss]achverständige|[Aa]ngehörige|[Ss]tudierende|[Ll]ernende|[Pp]flegende|[Vv]ersicherte|[Jj]ugendliche|[Ii]nteressierte|[Aa]ngestellte|[Aa]uszubildende|[Bb]efragte|[Bb]eteiligte|[Tt]eilnehmende|[Ll]ehrende|[Ff]orschende|[Rr]eisende)`;

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bzu der\b/gu, "zur"],
  [/\bzu dem\b/gu, "zum"],
  [/\bvon dem\b/gu, "vom"],
  [/\bin dem\b/gu, "im"],
  [/\ban dem\b/gu, "am"],
  [new RegExp(String.raw`\b(der|den) (${ADJECTIVAL})(?!\p{L})`, "gu"), "$1 $2n"],
];

/** "zu dem" is "zum". */
export function shortened(text: string): string {
  return SHORTENED.reduce((out, [long, short]) => out.replace(long, short), text);
}
