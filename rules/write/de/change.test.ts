import { expect, it } from "vitest";
import { germanChange } from "./change.ts";

it.each<[string, string]>([
  ["Höhere Mieterzufriedenheit", "Die Mieterzufriedenheit steigt von {from} auf {to} Punkte"],
  ["Kürzere Bearbeitungszeiten", "Die Bearbeitungszeiten sinken von {from} auf {to} Tage"],
  ["Wir erreichen und steigern den Umsatz", "Der Umsatz steigt von {from} auf {to} im Monat"],
  ["Kosten pro Deployment senken", "Die Kosten pro Deployment sinken von {from} auf {to}"],
  ["Skontoerträge verbessern", "Die Skontoerträge steigen von {from} auf {to} im Monat"],
  ["Durchlaufzeit optimieren", "Die Durchlaufzeit sinkt von {from} auf {to} Tage"],
  ["Weniger Nacharbeit", "Die Nacharbeit sinkt von {from} auf {to}"],
  ["Bekanntheit erhöhen", "Die Bekanntheit steigt von {from} % auf {to} %"],
])("%s", (sentence, said) => {
  expect(germanChange(sentence)?.say).toBe(said);
});

it("asks for the currency, which it does not know", () => {
  expect(germanChange("Umsatz steigern")?.from).toContain("Währung");
});

it.each([
  "Social-Media-Präsenz ausbauen",
  "Sensibilisierung erhöhen",
  "Prozesse verbessern",
  "Prozesse vereinfachen und Medienbrüche abbauen",
])("knows no level for: %s", (sentence) => {
  expect(germanChange(sentence)).toBeNull();
});
