/** A German sentence that says what is to become more or less: "Wir senken die Kosten". */
import type { Line } from "../../playbook/entry.ts";
import { isPlural } from "./inflect.ts";
import type { Goes, Level } from "./levels.ts";
import { countOf, isCounted, levelOf } from "./levels.ts";
import { regex } from "../../regex.ts";

const TITLE = "Beide Werte nennen";
const LONGEST = 110;

const UP = "steigern|steigert|erhöhen|erhöht|heben|ausbauen|maximieren";
const DOWN =
  "senken|senkt|reduzieren|reduziert|verringern|verringert|vermindern|minimieren|verkürzen|verkürzt|abbauen|halbieren";
/** "Wir erhöhen die Sichtbarkeit der Website". */
const FIRST = new RegExp(
  `^(?:wir\\s)?(?:(?:erreichen|halten)\\sund\\s)?(?:(?<up>${UP})|${DOWN})\\s(?<what>.{4,80})$`,
  "iu",
);
/** "Ängste abbauen", "Die Fehlerquote senken". */
const LAST = new RegExp(
  `^(?:wir\\s(?:wollen|möchten|werden)\\s)?(?<what>.{4,80}?)\\s(?:weiter\\s|deutlich\\s)?(?:(?<up>${UP})|${DOWN})$`,
  "iu",
);
/** "Das Vertrauen wächst", "Die Zahl der Beschwerden sinkt". */
const MOVES = regex("iu")`
    ^(?<what>.{4,70}?)\s(?:ist\s|sind\s|haben\ssich\s|hat\ssich\s)?(?:(?<up>wächst|wachsen|steigt|
      steigen|gestiegen|zugenommen|gewachsen|erhöht)|sinkt|sinken|fällt|fallen|gesunken|
      zurückgegangen|abgenommen|verringert)(?<rest>\s.{3,40})?$
  `;
const MORE = regex("iu")`
    ^(?:wir\s(?:gewinnen|erreichen|erzielen|haben|bekommen|verzeichnen)\s)?(?:(?<up>mehr)|weniger)
      \s(?<what>\p{Lu}.{2,70})$
  `;
/** "Wir gewinnen 3 neue Kunden": how many is the user's, and what it was before is asked. */
const WON = regex("iu")`
    ^(?:wir\s)?(?:gewinnen|akquirieren|werben)\s(?:mindestens\s)?(?:\d{1,4}\s|mehr\s|einen?\s|
      eine\s)?(?:neue\s|weitere\s)?(?<what>\p{Lu}.{2,60})$
  `;

/** "3 Aufträge gewonnen", "Es wurde ein neuer Lead generiert", "Wir generieren 5 Anfragen": others bring them. */
const CAME = regex("iu")`
    ^(?:(?:mind\.|mindestens)\s)?(?:(?:es wurden?|wir haben|wir generieren|wir erzielen)
      \s)?(?:mindestens\s)?(?:\d{1,4}|eine?[nr]?|zwei|drei|vier|fünf|erste[rn]?)
      \s(?<which>\p{L}{3,}(?:e|er|en)\s)?(?<what>Auftrag|Aufträge|Opportunit(?:y|ies)|Leads?|
      Anfragen?|Zusagen?|Anmeldungen|Abschluss|Abschlüsse|Vertrag|Verträge|Neukunden?|Kunden?|
      Kundinnen|Partner|Projekte?|Bestellungen|Termine)(?<rest>\s(?:für|mit|von|aus|bei|über)
      \s.{2,40}?)?(?:\s(?:ist|sind|wurden?))?(?:\s(?:gewonnen|generiert|erzielt|vereinbart|
      erhalten))?$
  `;
const MANY: Readonly<Record<string, string>> = {
  Auftrag: "Aufträge",
  Opportunity: "Opportunities",
  Lead: "Leads",
  Anfrage: "Anfragen",
  Zusage: "Zusagen",
  Abschluss: "Abschlüsse",
  Vertrag: "Verträge",
  Neukunde: "Neukunden",
  Kunde: "Kunden",
  Projekt: "Projekte",
};

/** "Höhere Mieterzufriedenheit", "Kürzere Bearbeitungszeiten". */
const COMPARED = regex("iu")`
    ^(?:eine\s)?(?:(?<up>höhere[rs]?|größere[rs]?)|geringere[rs]?|kürzere[rs]?|niedrigere[rs]?|
      kleinere[rs]?)\s(?<what>\p{Lu}[\p{L}-]+(?:\s.{2,40})?)$
  `;

/** "Skontoerträge verbessern", "Die Durchlaufzeit optimieren": which way says the noun. */
const IMPROVED = regex("iu")`
    ^(?:wir\s(?:wollen|möchten|werden)\s)?(?<what>(?:(?:die|den|das)\s)?\p{Lu}[\p{L}-]+)
      \s(?:verbessern|optimieren)$
  `;
const BURDEN = regex("iu")`
    (?:zeit|zeiten|kosten|ausgaben|aufwand|ausschuss|fluktuation|krankenstand|stillstand|
      stillstände|verluste)$
  `;

/** "Erhöhung der Sichtbarkeit", "Rückgang von Beschwerden". */
const NOMINAL = regex("u")`
    ^(?:die\s|der\s)?(?:(?<up>Erhöhung|Steigerung|Anstieg|Zunahme)|Senkung|Reduktion|Reduzierung|
      Verringerung|Verkürzung|Rückgang|Abbau)\s(?<case>der|des|von)\s(?<what>\p{L}.{2,60})$
  `;

/** "der Sichtbarkeit" was "die Sichtbarkeit", "des Umsatzes" the bare "Umsatz". */
function ofGenitive(joint: string, what: string): string {
  if (joint === "der") return `die ${what}`;
  return joint === "des" ? what.replace(/(?<=\p{Lu}\p{L}{2,}[^s\s])(?:es|s)(?=\s|$)/u, "") : what;
}

/** Null where the sentence names nothing that could rise or fall, or says from where to where. */
export function germanChange(sentence: string): Line | null {
  const said = sentence.replace(/\s\([^()]*\)$/u, "");
  if (said.length > LONGEST || /[:;„“()]|\sund\s.*\s(?:wir|wird|werden)\s/u.test(said)) return null;
  const level = levelIn(said);
  return level === null ? null : { ...level, title: TITLE };
}

function levelIn(said: string): Level | null {
  const won = WON.exec(said)?.groups?.["what"];
  if (won !== undefined && isPlural(won))
    return {
      say: `Die Zahl neu gewonnener ${won.replace(/^Neuk/u, "K")} steigt von {from} auf {to} im Quartal`,
    };
  const {
    which = "",
    what,
    rest = "",
  } = CAME.exec(said.replace(/\sin diesem \p{Lu}\p{Ll}+$/u, ""))?.groups ?? {};
  if (what !== undefined) {
    const bent = which.trim().replace(/(?:er|en|e)$/u, "en");
    const many = `${bent === "" ? "" : `${bent} `}${MANY[what] ?? what}${rest}`;
    return countOf(`der ${many}`, "steigt");
  }
  const [plain = said] = said.split(", ");
  // "Prozesse vereinfachen und Medienbrüche abbauen" wants two things.
  if (/\p{Ll}en\sund\s\p{Lu}.*\p{Ll}en$/u.test(plain) && !/^wir\s/iu.test(plain)) return null;
  if (/\d/u.test(plain) || ADVERB.test(plain) || /\s(?:wir|uns|sich)\b/u.test(plain)) return null;
  const nominal = NOMINAL.exec(plain)?.groups;
  if (nominal)
    return levelOf(ofGenitive(nominal["case"] ?? "", nominal["what"] ?? ""), goes(nominal));
  const more = MORE.exec(plain)?.groups;
  if (more) return amount(more["what"] ?? "", more["up"] ? "steigt" : "sinkt");
  const compared = COMPARED.exec(plain)?.groups;
  if (compared) return levelOf(compared["what"] ?? "", goes(compared));
  const moves = MOVES.exec(plain)?.groups;
  if (moves) return levelOf(`${moves["what"]}${moves["rest"] ?? ""}`, goes(moves));
  const first = FIRST.exec(plain)?.groups;
  if (first) return levelOf(first["what"] ?? "", goes(first));
  const better = IMPROVED.exec(plain)?.groups?.["what"];
  if (better !== undefined && isCounted(lastWord(better)))
    return levelOf(better, BURDEN.test(better) ? "sinkt" : "steigt");
  const last = LAST.exec(plain)?.groups;
  return last ? levelOf(last["what"] ?? "", goes(last)) : null;
}

/** What opens a sentence in front of its verb, and is no noun. */
const ADVERB =
  /^(?:heuer|heute|jetzt|hier|dort|nun|bald|dieses|damit|dadurch|durch|dank|mit|bei|in|im|auf|für)\s/iu;

function goes(found: Readonly<Record<string, string>>): Goes {
  return found["up"] ? "steigt" : "sinkt";
}

/** "Mehr Kinder in Bewegung" counts the children; of "weniger Energie" there is a level. */
function amount(what: string, way: Goes): Level | null {
  if (isPlural(what)) return countOf(`der ${what}`, way);
  return way === "sinkt" || isCounted(lastWord(what)) ? levelOf(what, way) : null;
}

function lastWord(what: string): string {
  return what.split(" ").at(-1) ?? what;
}
