import { describe, expect, it } from "vitest";
import { german } from "./de/index.ts";
import { english } from "./english.ts";
import type { Playbook } from "./entry.ts";
import { isSurelyAbout } from "./match.ts";

function isAbout({ useCases, functions, sharedWords, language }: Playbook) {
  return (id: string, ...texts: string[]): boolean | null => {
    const entry = [...useCases, ...functions].find((each) => each.id === id);
    return entry ? isSurelyAbout(entry, texts, sharedWords, language) : null;
  };
}

describe("a word that several trades use", () => {
  const about = isAbout(english);
  const onGerman = isAbout(german);

  it.each<[string, string, string]>([
    ["marketing", "Hand hygiene campaign", "Wards have more time for patients"],
    ["finance", "Cut the cost of inference", "Models in production stay healthy"],
    ["finance", "200 calls a day", "Close the big deals"],
    ["forecasting", "Cash forecast accuracy", "Cash arrives when it should"],
    ["medical-triage", "Sepsis alerts acknowledged", "Hospital wards have time for patients"],
    ["legal", "All staff vaccinated, legal requirement", "Nobody gets hurt"],
    ["invoice-processing", "Send dunning emails", "Cash arrives when it should"],
  ])("does not tell %s from “%s”", (id, text, objective) => {
    expect(about(id, text, objective)).toBe(false);
  });

  it.each<[string, string, string]>([
    ["marketing", "Run a campaign", "Brand awareness grows where we sell"],
    ["finance", "Cut the month-end effort", "The books are in order"],
    ["forecasting", "Build a demand forecast", "Shelves are full"],
    ["forecasting", "Forecast in one place", "Sales planning that planners trust"],
    ["churn", "Train a churn model", "Customers stay"],
    ["fraud", "Fraud rules reviewed", "Honest people pay without questions"],
  ])("beside another, or one of its own, tells %s from “%s”", (id, text, objective) => {
    expect(about(id, text, objective)).toBe(true);
  });

  it("holds in German as well", () => {
    expect(onGerman("search", "50 Kundenbesuche", "Wir kennen unsere Kunden")).toBe(false);
    expect(onGerman("finance", "Kosten je Auslieferung senken", "Teams liefern allein")).toBe(
      false,
    );
    expect(onGerman("fraud", "Betrugserkennung einführen", "Zahlen ohne Rückfrage")).toBe(true);
  });
});
