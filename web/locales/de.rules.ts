/** The German texts of a rule's own page. */
import type { RulesTexts } from "./en.rules.ts";

export const deRules: RulesTexts = {
  severities: {
    error: "zu beheben",
    warning: "zu bedenken",
    nudge: "eine Frage",
    off: "aus",
  },
  scopes: {
    keyResult: "Regeln für ein Schlüsselergebnis",
    objective: "Regeln für ein Ziel",
    set: "Regeln für die Schlüsselergebnisse eines Ziels",
    plan: "Regeln für den ganzen Plan",
  },
  profiles: { starter: "Einstieg", standard: "Standard", strict: "Streng" },
  back: "Zurück zum Plan",
  why: "Warum es zählt",
  how: "Wie man es behebt",
  whenNot: "Wann nicht",
  flagged: "Wird beanstandet",
  good: "Liest sich gut",
  looksBad: "Sieht danach aus und ist es nicht",
  strictness: "Wie streng",
  options: "Was sich einstellen lässt",
  sayOption: (spec) =>
    "min" in spec
      ? `Eine ganze Zahl von ${spec.min} bis ${spec.max}; sonst ${spec.default}.`
      : "Eine Liste von Wörtern; sonst keine.",
  source: (source) => `Beruht auf: ${source}`,
  all: "Alle Regeln",
  unknown: "Unter dieser Adresse gibt es keine Regel.",
};
