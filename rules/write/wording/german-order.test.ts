import { expect, it } from "vitest";
import { withGermanDate } from "./german-order.ts";

const DATE = "bis 31. März 2027";

it.each<[string, string]>([
  ["95 % der Reisen über das Buchungstool gebucht", "Reisen bis 31. März 2027 über"],
  ["45 % der Anträge ohne Sachbearbeiter entschieden", "Anträge bis 31. März 2027 ohne"],
  ["40 % der Belegschaft nehmen das Angebot wahr", "nehmen bis 31. März 2027 das Angebot wahr"],
  ["9 von 12 Teams deployen über die Plattform", "deployen bis 31. März 2027 über"],
  ["4 von 6 Teams ziehen uns schon im Angebot bei", "ziehen uns bis 31. März 2027 schon"],
  ["80 % der Kunden sagen, dass es hilft", "sagen bis 31. März 2027, dass"],
  ["Pflegende dokumentieren 30 Minuten weniger", "dokumentieren bis 31. März 2027 30"],
  ["Die Wartezeit soll 20 Minuten nicht überschreiten", "soll bis 31. März 2027 20"],
  ["Skontoverluste um 50 % reduzieren", "Skontoverluste bis 31. März 2027 um"],
  ["Besuche +10 %", "Besuche +10 % bis 31. März 2027"],
  ["Wir senken die Kosten um 10 %", "Wir senken bis 31. März 2027 die"],
])("%s", (sentence, dated) => {
  expect(withGermanDate(sentence, DATE)).toContain(dated);
});
