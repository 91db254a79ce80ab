import { expect, it } from "vitest";
import { isGermanTool } from "./tools.ts";
import { germanPhrase } from "./words.ts";

it.each<[string, string, string]>([
  ["Migration von 40 Servern in die Cloud", "die Server", "den Servern"],
  ["Erarbeitung von Eckpunkten", "die Eckpunkte", "den Eckpunkten"],
  ["Aufbau eines Data-Science-Teams", "das Data-Science-Team", "dem Data-Science-Team"],
  [
    "Einführung von KI-gestützter Schadenprüfung",
    "die KI-gestützte Schadenprüfung",
    "der KI-gestützten Schadenprüfung",
  ],
  ["Robuste Schnittstellen", "die robusten Schnittstellen", "den robusten Schnittstellen"],
  ["Alle Modelle liegen vor", "die Modelle", "den Modellen"],
  ["Sämtliche Zugänge laufen über Single Sign-on", "die Zugänge", "den Zugängen"],
  ["P2 (Okafor): 4 von 4 Sparten angebunden", "die Sparten", "den Sparten"],
])("%s", (sentence, subject, subjectDat) => {
  expect(germanPhrase(sentence)).toMatchObject({ subject, subjectDat });
});

it("takes no order for a thing", () => {
  expect(germanPhrase("Herausfinden, ob es lohnt")).toBeNull();
});

it.each(["die Suche", "das CRM", "MLflow", "das Ticketsystem"])("works with %s", (subject) => {
  expect(isGermanTool(subject)).toBe(true);
});

it.each(["ISO", "RMSE", "die DSGVO", "die Speisekarte", "der Umsatz"])(
  "works with no %s",
  (subject) => {
    expect(isGermanTool(subject)).toBe(false);
  },
);
