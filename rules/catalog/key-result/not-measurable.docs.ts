/** What `kr/not-measurable` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./not-measurable.ts";

export const docs: RuleDocs = {
  title: "Make it checkable",
  why: "Improve, robust, world-class: with no metric or no target every result can be called a success.",
  how: "Name the figure, where it stands today and where it shall be; or the end state that two strangers would score alike.",
  whenNot:
    "Where an open slot stands for a number that is still being asked for, and on activities and outputs, which are asked first what they change.",
};

export const examples: RuleExamples = {
  good: [
    { text: "Reopened tickets fall from 18% to 10%" },
    { text: "Parental leave policy approved by the board" },
  ],
  bad: [
    { text: "«Improve» customer satisfaction", is: "vague" },
    { text: "Feature store documentation «is good»", is: "vague" },
    { text: "The new model «is better than the old one»", is: "vague" },
    { text: "«Make claims handling the best in the market»", is: "vague" },
    { text: "Dashboards «are more robust»", is: "vague" },
    { text: "Increase «usage of the transformer plugins»", is: "noTarget" },
    { text: "CRM «sauber gepflegt»", is: "vague" },
    { text: "«Better observability»", is: "vague" },
    { text: "«Explainability»", is: "vague" },
    { text: "«Spare part stock» reduced", is: "noTarget" },
    { text: "Mehr «Bewerbungen über die eigene Homepage»", is: "noTarget" },
    { text: "«Users understand the new permissions»", is: "noEnd" },
  ],
  looksBad: [
    { text: "Override rate measured per product line (baseline unknown)" },
    { text: "Improve average throughput of the archive by 5x" },
    { text: "Error budget not blown in any month" },
    { text: "Überschreitungen der Lenkzeiten: keine" },
    { text: "Zero Sev1 incidents" },
    { text: "Review time falls from {a} h to {b} h" },
  ],
};
