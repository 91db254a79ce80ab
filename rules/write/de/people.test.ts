import { expect, it } from "vitest";
import { germanPeopleIn } from "./people.ts";
import { shortened } from "./inflect.ts";

it.each<[string, string | null]>([
  ["Kundinnen und Kunden erhalten Hilfe", "Kundinnen und Kunden"],
  ["Den Patientinnen und Patienten ist klar, worum es geht", "Patientinnen und Patienten"],
  ["Mieter:innen bekommen schnell eine Lösung", "Mieter:innen"],
  ["80 % der Agentinnen nutzen ihn", "Agentinnen"],
  ["Schulung aller Sachbearbeitenden", "Sachbearbeitende"],
  ["500 Mitarbeitern helfen", "Mitarbeiter"],
  ["Bestandskunden kaufen wieder", "Bestandskunden"],
  ["50 Kundenbesuche", null],
  ["Größenberater im Shop", null],
])("%s", (text, people) => {
  expect(germanPeopleIn(text)).toBe(people);
});

it("bends adjectives that stand for people", () => {
  expect(shortened("Der Anteil der Mitarbeitende, die")).toBe("Der Anteil der Mitarbeitenden, die");
  expect(shortened("80 % der Versicherte melden")).toBe("80 % der Versicherten melden");
  expect(shortened("80 % der Kunden melden")).toBe("80 % der Kunden melden");
});
