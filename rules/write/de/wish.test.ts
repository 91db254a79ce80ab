import { expect, it } from "vitest";
import { germanWish } from "./wish.ts";

it.each<[string, string]>([
  [
    "Neue Mitarbeitende fühlen sich vom ersten Tag an gut aufgehoben",
    "der neuen Mitarbeitenden, die sich vom ersten Tag an gut aufgehoben fühlen,",
  ],
  [
    "Kundinnen und Kunden erhalten beim ersten Kontakt eine Lösung",
    "der Kundinnen und Kunden, die beim ersten Kontakt eine Lösung erhalten,",
  ],
  [
    "Mieter:innen bekommen schnell eine Lösung",
    "der Mieter:innen, die schnell eine Lösung bekommen,",
  ],
  ["Unsere Mitglieder bekommen rasch Auskunft", "der Mitglieder, die rasch Auskunft bekommen,"],
  ["Spenderinnen und Spender vertrauen uns", "der Spenderinnen und Spender, die uns vertrauen,"],
  ["Flugzeuge fliegen, statt zu stehen", "der Flugzeuge, die fliegen, statt zu stehen,"],
  ["Gebäude, in denen man gern arbeitet", "der Gebäude, in denen man gern arbeitet,"],
  ["Rechnungen, die niemand erklären muss", "der Rechnungen, die niemand erklären muss,"],
  ["Leistungsanträge ohne Rückfragen", "der Leistungsanträge ohne Rückfragen steigt"],
  ["Gutachten schneller fertigstellen", "Die Zeit, bis Gutachten fertiggestellt sind, sinkt"],
  ["Störungen im Netz schneller finden", "bis Störungen im Netz gefunden sind, sinkt"],
])("%s", (objective, said) => {
  expect(germanWish(objective, null)?.say).toContain(said);
});

it.each([
  "Angreifer haben es schwer",
  "Kundenreklamationen werden zur Ausnahme",
  "Prozesse verbessern und vereinfachen",
  "Eine App, die keiner mehr hasst",
])("makes no share of: %s", (objective) => {
  expect(germanWish(objective, null)).toBeNull();
});
