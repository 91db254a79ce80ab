/** What `plan/language` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./language.ts";

export const docs: RuleDocs = {
  title: "Write it in a language that is read here",
  why: "The coach knows the words of English and German, and would misread those of another language.",
  how: "Translate the plan, or check by hand what rests on words.",
  whenNot: "Terse lines, names of places, and single words of another language.",
};

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves", beside: ["NPS 30 → 40"] }],
  bad: [
    {
      text: "Les clients sont remboursés avant de s'inquiéter",
      beside: ["Réduire le temps de traitement de 6 h à 3 h pour les sinistres simples"],
      is: "unknown",
    },
    {
      text: "לקוחות מקבלים תשובה מהר",
      beside: ["להפחית את זמן הטיפול מ-6 שעות ל-3 שעות"],
      is: "unknown",
    },
  ],
  looksBad: [
    {
      text: "Los Angeles and El Paso open on time",
      beside: ["NPS El Paso 30 → 40", "NPS Las Vegas 20 → 40"],
    },
    {
      text: "Schäden sind reguliert, bevor jemand fragt",
      beside: ["Median der Regulierung sinkt von 12 auf 5 Tage"],
    },
  ],
};
