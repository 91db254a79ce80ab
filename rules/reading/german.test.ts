/** German as it is written at work: verbs apart and last, deeds as nouns, every spelling. */
import { describe, expect, it } from "vitest";
import { analyse } from "./analysis.ts";
import { readGerman } from "./german.ts";
import { lookUpFor } from "./languages.ts";
import { W } from "./lexicon/classes.ts";

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
    ["datenpipelines", W.technical],
  ])("%s is known by its end, its stem or its spelling", (word, bit) => {
    expect(lookUpFor("de")(word).bits & bit).toBe(bit);
  });
});
