/** What `kr/contradiction` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./contradiction.ts";

export const docs: RuleDocs = {
  title: "Let words and numbers agree",
  why: "Reduce from 2 to 4, from 4 hours to 120, 140% of users: such a key result can be scored in two ways or in none.",
  how: "Write “from … to …” with the same unit on both sides, in the direction that the verb says.",
  whenNot:
    "Ratios that may pass 100%, such as net revenue retention or quota; levels that are to be held; chances such as 1 in 30.",
};

export const examples: RuleExamples = {
  good: [{ text: "Reduce pages per engineer and week from 9 to 4" }],
  bad: [
    { text: "«Reduce» pages per engineer and week from 4 to 9", is: "goesUp" },
    { text: "«Increase» first-contact resolution from 55% to 41%", is: "goesDown" },
    { text: "Raise NPS from 40 to «40»", is: "stands" },
    { text: "Cut review time from «4 hours to 30%»", is: "units" },
    { text: "Cut review time from «4 hours to 120»", is: "units" },
    { text: "«140%» of users open it every week", is: "overAll" },
    { text: "Increase the 60% share of auto-settled claims by «20%»", is: "points" },
  ],
  looksBad: [
    { text: "Net revenue retention rises from 104% to 112%" },
    { text: "Cut build time from 2 hours to 20 minutes" },
    { text: "Reduce the number of services without SLOs from 14 to zero" },
    { text: "Raise weekly readers from 42k to 60k" },
    { text: "Cut the sign-up form to one page, lifting completion from 57% to 75%" },
    { text: "Sites open longer than planned: 1 in 10, now 1 in 3" },
  ],
};
