import { describe, expect, it } from "vitest";
import { options, placeOf, planOf } from "../gate/test-place.ts";
import { readGerman } from "../reading/german.ts";
import { germanPack } from "./de/pack.ts";
import { draft } from "./draft.ts";
import { rewrite } from "./rewrite.ts";
import { suggest } from "./suggest.ts";

readGerman();
const packs = { de: germanPack };

describe("a German key result", () => {
  it.each<[string, string, string]>([
    ["24 Newsletter verschicken", "Man kennt uns in der Pflegebranche", "nach den Newslettern"],
    ["Neue Suche veröffentlichen", "Kundinnen finden, was sie suchen", "die neue Suche"],
    ["Alte Hypervisoren abgeschaltet", "Ruhige Nächte", "den alten Hypervisoren"],
    ["Datenkatalog eingeführt", "Daten, denen alle vertrauen", "mit dem Datenkatalog"],
    ["Laufwege analysieren", "Ruhige Nächte", "der Analyse der Laufwege"],
    ["Lenkungskreis KI einrichten", "Ruhige Nächte", "vom Lenkungskreis KI"],
    ["Für sämtliche Ämter liegt ein Löschkonzept vor", "Ruhige Nächte", "nach dem Löschkonzept"],
    ["75 % der Agenten haben eine Lizenz", "Ruhige Nächte", "die Lizenz"],
    ["Vertrauen stärken", "Ruhige Nächte", "für das Vertrauen"],
    ["Schatten-KI verbieten", "Ruhige Nächte", "gegen „Schatten-KI verbieten“"],
    ["6 Sitzungen des KI-Boards", "Ruhige Nächte", "den Sitzungen des KI-Boards"],
  ])("%s", (keyResult, objective, own) => {
    const found = rewrite(placeOf(keyResult, objective), packs);
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ text }) => text).join("\n")).toContain(own);
    expect(new Set(found.map(({ explanation }) => explanation)).size).toBe(found.length);
    for (const { after, slots, text, explanation } of found) {
      expect(after.reading.kind).toBe("outcome");
      expect(slots.length).toBeGreaterThan(0);
      expect(text).toMatch(/bis 31\. März 2027/u);
      expect(explanation).toContain(`„${keyResult}“`);
    }
  });

  it.each([
    ["Triage-Unterstützung wird pilotiert", "Patientinnen und Patienten warten nicht unnötig"],
    ["Bestellvorschlag für das Lager ausgerollt", "Kunden bekommen ihre Ware vollständig"],
  ])("lets those who are served take over no proposal: %s", (keyResult, objective) => {
    for (const { text } of rewrite(placeOf(keyResult, objective), packs)) {
      expect(text).not.toMatch(/^(?:Patient|Kund)\p{L}+\s(?:und\s\p{L}+\s)?übernehmen/u);
    }
  });

  it("keeps a level that was promised", () => {
    const place = placeOf(
      "OCR mit mindestens 92 % Genauigkeit ausrollen",
      "Sachbearbeiter entscheiden einfache Schäden am selben Tag",
    );
    expect(rewrite(place, packs)[0]?.text).toMatch(/mindestens 92 % Genauigkeit$/u);
  });

  it("is only made whole without the pack", () => {
    expect(rewrite(placeOf("Datenkatalog eingeführt", "Daten, denen alle vertrauen"))).toEqual([]);
  });
});

it("says in German what a set lacks", () => {
  const plan = planOf("Bürger erledigen den Wohngeldantrag von zu Hause", [
    "Online-Antrag ist freigeschaltet",
  ]);
  const found = suggest({ plan, objectiveId: "o1", options }, packs);
  const kinds = found.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["business", "adoption", "operational"]));
  expect(found.every(({ text }) => /bis 31\. März 2027/u.test(text))).toBe(true);
});

it("names a use case that was typed as work", () => {
  const given = draft(
    {
      pattern: "scale",
      useCase: "Lieferscheine auslesen",
      team: "",
      period: null,
      parents: [],
      live: [],
      language: "de",
      options,
    },
    packs,
  );
  const all = given.objectives[0]?.keyResults.map(({ text }) => text).join("\n") ?? "";
  expect(all).toMatch(/(?:das|dem) Auslesen von Lieferscheinen/u);
});
