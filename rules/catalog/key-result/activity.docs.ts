/** What `kr/activity` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./activity.ts";

export const docs: RuleDocs = {
  title: "Say what changes, not what you do",
  why: "A team can hold every workshop on its list and change nothing. Words such as explore, help, support or take part describe effort.",
  how: "Ask “so what?” until the answer is somebody who does something differently, by how much.",
  whenNot:
    "In an exploration quarter or under a research objective a finished assessment, a measured baseline or a decision by a named body stands.",
};

export const examples: RuleExamples = {
  good: [
    { text: "Share of claims settled with no handler rises from 4% to 30% by 15 December" },
    { text: "60 non-analysts run a saved query each month" },
  ],
  bad: [
    { text: "«Hold prompt workshops» with the claims team", is: "effort" },
    { text: "«No meetings on Wednesdays»", is: "effort" },
    {
      text: "«Explore survival models»",
      is: "openSearch",
      pattern: "exploration",
      objective: "Find out whether churn modelling pays for us",
    },
  ],
  looksBad: [
    { text: "[P0] ---" },
    { text: "Zero manual price changes in the night run" },
    { text: "No handler spends more than 15 minutes on a simple claim" },
    { text: "Grow monthly users to <number>" },
    { text: "0 Unfälle mit Ausfalltagen" },
    { text: "Measure today's average call length" },
    { text: "TBD" },
    { text: "TBD: KR zu Nachhaltigkeit" },
    { text: "Täuschungsversuche mit KI in Klausuren maximal 5" },
    { text: "Explainability" },
    {
      text: "Entscheidung des Beirats bis 30. November, ob das Thema in ein Transferprojekt geht",
      objective: "Verstehen, ob Surrogatmodelle die teuren Simulationen ersetzen können",
    },
    { text: "ISO-27001-Zertifizierung erreichen" },
    {
      text: "Steering committee decides go or no-go on the churn model by 15 November",
      pattern: "exploration",
      objective: "Find out whether churn modelling pays for us",
    },
    { text: "Launch the loyalty card so that monthly churn falls from 5.1% to 3.4%" },
  ],
};
