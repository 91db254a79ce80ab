/** What `kr/fantasy` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./fantasy.ts";

export const docs: RuleDocs = {
  title: "Aim where belief reaches",
  why: "A team under 40% again and again sets fantasies, and stops looking at them.",
  how: "Ask what would have to be true. If nobody can say, aim at the first step.",
  whenNot: "Things that start near zero, such as a pilot's first users.",
  options: { times: "How many times the start makes a giant leap; of falls, how many times less." },
};

export const examples: RuleExamples = {
  good: [{ text: "Monthly listeners rise from 10k to 25k" }],
  bad: [{ text: "Monthly listeners rise from «10k to 900k»", is: "leap" }],
  looksBad: [
    { text: "Monthly listeners rise from 10k to 900k", options: { times: 100 } },
    { text: "Pilot users rise from 2 to 40" },
    { text: "Time to answer a data request falls from 6 days to 20 minutes" },
    { text: "Services without SLOs fall from 14 to zero" },
  ],
};
