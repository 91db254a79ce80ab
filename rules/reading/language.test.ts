import { expect, test } from "vitest";
import { detectLanguage } from "./language.ts";

test.each([
  ["Reduce review time from 6 h to 3 h by end of Q2", "en"],
  ["NPS 41", "en"],
  ["WAU 42k", "en"],
  ["Durchlaufzeit von 6 auf 3 Tage senken", "de"],
  ["80 % der Sachbearbeiter nutzen den Vorschlag", "de"],
  ["Kundenzufriedenheit ≥ 4,2", "de"],
  ["Neues Bewerbermanagementsystem ausrollen", "de"],
  ["OCR einführen", "de"],
  ["3 Modelle trainieren", "de"],
  ["Preisliste freigegeben", "de"],
  ["Children enter the garden", "en"],
  ["Integrate SAP module 12", "en"],
  ["Ship verdict entry", "en"],
])("%s: %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
