import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { options, period } from "../gate/test-place.ts";
import type { Language, Pattern, Plan, PlanDraft } from "../okr.ts";
import { readGerman } from "../reading/german.ts";
import { germanPack } from "./de/pack.ts";
import { draft } from "./draft.ts";

const PATTERNS: readonly Pattern[] = ["exploration", "build", "scale", "platform"];

/** As people type them. */
const USE_CASES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "automatic triage of customer emails in claims",
    "copilot for our call centre",
    "predict machine failures on line 3",
    "demand forecasting",
    "chatbot for HR questions",
    "summarise meeting notes",
    "fraud detection for card payments",
    "search in our intranet with RAG",
    "price optimisation",
    "document extraction from delivery notes",
    "churn prediction for SMB customers",
    "code review assistant",
    "feature store",
    "recommendations in the app",
    "translate product manuals",
  ],
  de: [
    "automatische Triage von Kunden-E-Mails im Schaden",
    "Copilot für unser Callcenter",
    "Maschinenausfälle an Linie 3 vorhersagen",
    "Absatzprognose",
    "Chatbot für HR-Fragen",
    "Besprechungen zusammenfassen",
    "Betrugserkennung bei Kartenzahlungen",
    "Suche im Intranet mit RAG",
    "Preisoptimierung",
    "Lieferscheine auslesen",
    "Kündigungsprognose für Geschäftskunden",
    "Assistent für Code-Reviews",
    "Feature Store",
    "Empfehlungen in der App",
    "Produkthandbücher übersetzen",
  ],
};

const parents = [{ id: "p1", text: "Write-offs on fresh goods 6.1% -> 4.5%" }];

interface Setting {
  pattern: Pattern;
  language: Language;
  live: string[];
  parents: Plan["parents"];
}

function planOf({ objectives }: PlanDraft, setting: Setting): Plan {
  return {
    title: "",
    team: "AI",
    period,
    unread: [],
    ...setting,
    objectives: objectives.map(({ text, keyResults }) => ({
      id: "o1",
      text,
      keyResults: keyResults.map((each, at) => ({
        id: `k${at}`,
        text: each.text,
        feeds: each.feeds ?? [],
        commitment: null,
      })),
    })),
  };
}

readGerman();
const cases = (["en", "de"] as const).flatMap((language) =>
  PATTERNS.flatMap((pattern) =>
    USE_CASES[language].map((useCase): [Pattern, string, Language] => [pattern, useCase, language]),
  ),
);

describe.each(cases)("%s: %s", (pattern, useCase, language) => {
  it.each([
    ["on its own", [], []],
    ["with something live", ["fraud model"], []],
    ["under a parent", [], parents],
    ["with both", ["fraud model"], parents],
  ])("draws no error and no warning %s", (_, live, above) => {
    const setting = { pattern, language, live, parents: above };
    const given = draft({ ...setting, useCase, team: "AI", period, options }, { de: germanPack });
    const { findings } = check(planOf(given, setting), options);
    expect(given.objectives[0]?.keyResults.length).toBeGreaterThanOrEqual(3);
    expect(
      findings
        .filter((each) => each.severity !== "nudge")
        .map((each) => `${each.ruleId}: ${each.message}`),
    ).toEqual([]);
  });
});
