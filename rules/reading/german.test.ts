/** German as it is written at work: verbs apart and last, deeds as nouns, every spelling. */
import { describe, expect, it, test } from "vitest";
import { analyse } from "./analysis.ts";
import { readGerman } from "./german.ts";
import { lookUpFor } from "./languages.ts";
import { W } from "./lexicon/classes.ts";
import { readKeyResult } from "./read.ts";
import { context } from "./testing.ts";

readGerman();
const read = (text: string) =>
  analyse(text, { language: "de", today: "2026-11-24", fiscalYearStart: 1, objective: null })
    .structure;

describe("the verb", () => {
  it.each([
    ["Wir führen 5 Schulungen für Kund:innen durch", "durchfuehren", "schulungen"],
    ["Wir setzen die neue Datenplattform in 3 Werken um", "umsetzen", "datenplattform"],
    ["Bearbeitungszeit von 6 auf 3 Stunden bis Ende März senken", "senken", "bearbeitungszeit"],
    ["6 Schulungsvideos bauen, um Händler zu unterstützen", "bauen", "schulungsvideos"],
    ["Einführung des CRM in 3 Filialen", "einfuehren", "crm"],
    ["Aufbau einer Datenplattform", "aufbauen", "datenplattform"],
  ])("of an order: %s", (text, opener, head) => {
    const { opener: found, head: of } = read(text);
    expect([found?.word.base, of?.text]).toEqual([opener, head]);
  });

  it.each([
    "Entscheidung des Beirats bis 30. Juni, ob das Thema weitergeht",
    "Beschluss des Vorstands über die Fortführung",
  ])("whose decision it is, is no order: %s", (text) => {
    expect(read(text).opener).toBeNull();
  });

  it.each([
    ["Die Zahl der Anfragen sinkt von 5 auf 3", "sinkt", "anfragen"],
    ["Der Assistent wird von 80 % der Disponentinnen genutzt", "genutzt", "assistent"],
    ["Jede Führungskraft hat das Tagesseminar besucht", "besucht", "führungskraft"],
    ["Bis Ende Juni sind alle Partner angebunden", "angebunden", "partner"],
  ])("of a statement: %s", (text, predicate, head) => {
    const { opener, predicate: found, head: of } = read(text);
    expect([opener, found?.text, of?.text]).toEqual([null, predicate, head]);
  });
});

describe("a word", () => {
  it.each([
    ["kundenzufriedenheit", W.sentiment],
    ["bestellvorschläge", W.artefact],
    ["kundinnen", W.people],
    ["kund:innen", W.people],
    ["stoerung", W.fault],
    ["massnahmen", W.artefact],
    ["umzusetzen", W.make],
    ["abgeschlossenen", W.done],
    ["eingeführten", W.make],
    ["modellfehler", W.technical],
    ["einbruchsversuche", W.fault],
    ["laborversuche", W.episode],
    ["datenpipelines", W.technical],
  ])("%s is known by its end, its stem or its spelling", (word, bit) => {
    expect(lookUpFor("de")(word).bits & bit).toBe(bit);
  });
});

const levels = (text: string) => {
  const { baseline, target, direction } = readKeyResult(text, context({ language: "de" }));
  return [baseline?.value ?? null, target?.value ?? null, direction];
};

describe("where a German level starts", () => {
  test.each([
    ["Angebote innert 2 Tagen versenden (heute im Schnitt 5 Tage)", 5, 2, "decrease"],
    ["Angebote innert 2 Tagen versenden (heute ca. 5 Tage)", 5, 2, "decrease"],
    ["Termintreue der Lieferanten mindestens 95 % (IST: 89 %)", 89, 95, "increase"],
    ["Termintreue mindestens 95 % (Istwert 89 %)", 89, 95, "increase"],
    ["Datenkatalog wird von 60 % genutzt (Dez. 2026: 15 %)", 15, 60, "increase"],
    ["Dauerspenderinnen auf 1200 erhöhen (Stand 1.1.: 870)", 870, 1200, "increase"],
    ["Termintreue 95 % (Stand: 31.12.2026, 89 %)", 89, 95, "increase"],
    ["Wartezeit unter 3 Tagen (letztes Jahr 5 Tage)", 5, 3, "decrease"],
    ["4 von 5 Kundinnen empfehlen uns weiter (Q4: 71 %)", 3.55, 4, "increase"],
    ["Monatsabschluss am 4. statt am 9. Arbeitstag", 9, 4, "decrease"],
    ["Stammgästeanteil von einem Viertel auf ein Drittel", 25, 100 / 3, "increase"],
    ["Durchlaufzeit der Angebote Ø 5,5 AT => 2 AT", 5.5, 2, "decrease"],
    ["Aufwand je Antrag 12 PT => 4 PT", 12, 4, "decrease"],
    ["Aufwand je Charge 9 MA => 4 MA", 9, 4, "decrease"],
    ["Reklamationen halbieren (2026: 312)", 312, 0.5, "decrease"],
    ["Abschlussquote verdreifachen (Q4: 4 %)", 4, 3, "increase"],
    ["Halbierung der Reklamationen (2026: 312)", 312, 0.5, "decrease"],
    ["Durchlaufzeit 3 Tage (im Nov. 5 Tage)", 5, 3, "decrease"],
    ["Ausschuss runter auf 2 %", null, 2, "decrease"],
    ["Zusagequote 60 % (im Q4 waren es 48 %)", 48, 60, "increase"],
    ["Ausfallquote < 2 % (2026 noch 3,4 %)", 3.4, 2, "decrease"],
    ["95 % der Züge pünktlich, bislang 88 %", 88, 95, "increase"],
    ["6 der 9 Werke über 85 % OEE", null, 6, "increase"],
    ["Ausfallzeit sinkt auf die Hälfte (2026: 30 h)", 30, 0.5, "decrease"],
    ["Durchlaufzeit der Bestellungen 12 => 5 AT", 12, 5, "decrease"],
    ["Höchstens 10 % der Touren fallen aus, heute sind es 27 %", 27, 10, "decrease"],
    ["Disponenten übernehmen 70 % der Touren (Nov.: 35%)", 35, 70, "increase"],
    ["Vom Pilot mit 12 Filialen auf alle 140 Filialen", 12, 140, "increase"],
    ["Umsatz von 300 TEUR auf 400 TEUR", 300_000, 400_000, "increase"],
    ["Erreichbarkeit zwischen 8 und 18 Uhr von 92 % auf 98 %", 92, 98, "increase"],
    ["Auslastung ist 85 %", null, 85, "increase"],
  ])("%s", (text, ...expected) => {
    expect(levels(text)).toEqual(expected);
  });
});

describe("German numbers that are no levels, and shares said in words", () => {
  test.each([
    ["Zufriedenheit mindestens auf dem Niveau von 2026 halten", null],
    ["Frühfluktuation (Austritte im 1. Jahr) halbieren", "x"],
    ["Jeder 4. Besucher bucht wieder", "of 4"],
    ["Jede dritte Anfrage wird ohne Rückfrage beantwortet", "of 3"],
    ["Jede zweite Woche ein Rundgang", null],
    ["Microsoft 365 Copilot ausgerollt", null],
    ["Anzahl Kunden von 420 auf 500 erhöhen", null],
  ])("%s", (text, unit) => {
    expect(readKeyResult(text, context({ language: "de" })).target?.unit ?? null).toBe(unit);
  });
});
