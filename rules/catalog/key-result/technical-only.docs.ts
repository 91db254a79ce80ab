/** What `kr/technical-only` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./technical-only.ts";

export const docs: RuleDocs = {
  title: "Name who gains from the technical metric",
  why: "Technical metrics mean nothing to the business, and a better F1 score is no benefit by itself.",
  how: "Say what the level lets users do, or link the key result to the parent that it feeds. Keep the number as a quality threshold.",
  whenNot:
    "Where it feeds a business key result. Beside an adoption or business key result, and in exploration, it is at most a nudge; an assessment or a measured baseline stands there. Outputs and activities have a graver finding, and care for live models is left alone. Run-time levels such as latency are operational, not technical only. What people notice themselves (false alarms, work thrown away), their own tools where the objective is for developers, the answer to a research question, and a thing with its own threshold beside what it changes are left alone too.",
};

export const examples: RuleExamples = {
  good: [
    { text: "8 of 10 callers reach the right desk first time" },
    { text: "p99 of the scoring service stays below 120 ms" },
  ],
  bad: [
    { text: "Improve arrival prediction («RMSE < 3 min»)", is: "nobody" },
    { text: "«F1 score of the routing model» rises from 0.71 to 0.85", is: "nobody" },
  ],
  looksBad: [
    { text: "False rejects 3.8% to ≤ 1.5%" },
    {
      text: "Flaky tests fall from 9% to 1%",
      objective: "Devs ship on a Friday without fear",
    },
    {
      text: "Vorhersagefehler des Surrogatmodells kleiner 8% (bisher 21%)",
      objective: "Verstehen, ob Surrogatmodelle die teuren Simulationen ersetzen können",
    },
    {
      text: "Camera inspection on lines 2, 4 and 7 running in shadow mode with recall >= 0.97",
      beside: ["Escapes to the customer fall from 46 ppm to 20 ppm"],
    },
    { text: "Baseline measured for 2 of the use cases", pattern: "exploration" },
    {
      text: "F1 score of the routing model rises from 0.71 to 0.85",
      parents: ["Median claim settlement from 12 days to 5 days"],
      feeds: [1],
    },
    {
      text: "Raise intent-classifier accuracy so that 8 of 10 callers reach the right desk first time",
    },
  ],
};
