/** What is to rise or fall in German, with the unit that its noun is counted in. */
import { nominative } from "./inflect.ts";
import { regex } from "../../regex.ts";

export type Goes = "steigt" | "sinkt";

interface Counted {
  unit: string;
  span: string;
  /** Where the unit is the user's to say. */
  from?: string;
}

/** Nouns by the unit that goes without saying. */
const UNITS: readonly (readonly [noun: RegExp, counted: Counted])[] = [
  [
    regex("iu")`
      (?:kosten|ausgaben|umsatz|umsätze|ertrag|erträge|erlöse|verluste|gewinn|aufwand|rentabilität|
        deckungsbeitrag)$
    `,
    { unit: "", span: " im Monat", from: "Wie viel ist es heute, und in welcher Währung?" },
  ],
  [
    regex("iu")`
      (?:quote|rate|anteil|auslastung|verfügbarkeit|verrechenbarkeit|marge|ausschuss|abdeckung|
        nutzungsgrad|pünktlichkeit|bindung|fluktuation|krankenstand|bekanntheit)$
    `,
    { unit: " %", span: "" },
  ],
  [
    /(?:durchlauf|liefer|bearbeitungs|projekt|entwicklungs)zeit(?:en)?$/iu,
    { unit: " Tage", span: "" },
  ],
  [/(?:warte|antwort|reaktions|rüst|lade)zeit(?:en)?$/iu, { unit: " Minuten", span: "" }],
  [
    /(?:stillstand|stillstände|ausfallzeit|ausfallzeiten)$/iu,
    { unit: " Stunden", span: " im Monat" },
  ],
  [/(?:zufriedenheit|nps)$/iu, { unit: " Punkte", span: "" }],
];
const MANY: Readonly<Record<Goes, string>> = { steigt: "steigen", sinkt: "sinken" };
const OPEN = "Was ist es heute, und in welcher Einheit?";

export interface Level {
  say: string;
  /** The question, where no unit goes without saying. */
  from?: string;
}

/** What people feel or do has no level of its own: they are asked, or their deeds are counted. */
const FELT = regex("iu")`
    (?:präsenz|sensibilisierung|kompetenz|attraktivität|kultur|bewusstsein|akzeptanz|vertrauen|
      zusammenarbeit|kommunikation|transparenz|digitalisierung|beteiligung|motivation|stimmung|
      identifikation|innovation|konformität)$
  `;

/** "den Umsatz mit Stammkunden" becomes "Der Umsatz mit Stammkunden steigt von … auf …"; null without a noun. */
export function levelOf(what: string, goes: Goes): Level | null {
  const named = nominative(what);
  if (named === null || FELT.test(named.head)) return null;
  const counted = UNITS.find(([noun]) => noun.test(named.head))?.[1];
  const { unit, span } = counted ?? { unit: "", span: "" };
  // "Von 3 auf 5 Tage", but "von 3 % auf 5 %".
  const first = unit === " %" ? unit : "";
  const moves = named.plural ? MANY[goes] : goes;
  // "Kosten pro Deployment" have their measure with them.
  const each = /\s(?:pro|je)\s/u.test(named.text) ? "" : span;
  const say = `${named.text} ${moves} von {from}${first} auf {to}${unit}${each}`;
  if (counted === undefined) return { say, from: OPEN };
  return counted.from === undefined ? { say } : { say, from: counted.from };
}

/** Whether its unit goes without saying. */
export function isCounted(head: string): boolean {
  return UNITS.some(([noun]) => noun.test(head));
}

/** "Die Zahl der Beschwerden über die Zustellung sinkt von … auf … im Monat". */
export function countOf(what: string, goes: Goes): Level {
  // What happens is counted by the month; who is there, on a day.
  return {
    say: `Die Zahl ${what} ${goes} von {from} auf {to}${EVENTS.test(what) ? " im Monat" : ""}`,
  };
}

const EVENTS = regex("iu")`
    (?:beschwerden|reklamationen|anfragen|rückfragen|anrufe|fehler|störungen|ausfälle|abbrüche|
      unfälle|tickets|fälle|bewerbungen|bestellungen|aufträge|buchungen|anmeldungen|kündigungen|
      retouren|mahnungen|nacharbeiten)(?:\s|$)
  `;
