/** Words and numbers that cannot both be meant. */
import type { Problem, RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { findContradiction } from "../numbers.ts";

export const rule = defineRule({
  meta: {
    id: "kr/contradiction",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 30,
    source: "Our method",
  },
  label: "contradiction",
  messages: {
    goesUp: {
      what: "“{{verb}}” points down, and {{from}} to {{to}} goes up.",
      why: "Nobody can score a key result whose words and numbers disagree.",
      todo: "Swap the numbers, or the verb.",
      ask: "Shall it go up or down?",
    },
    goesDown: {
      what: "“{{verb}}” points up, and {{from}} to {{to}} goes down.",
      why: "Nobody can score a key result whose words and numbers disagree.",
      todo: "Swap the numbers, or the verb.",
      ask: "Shall it go up or down?",
    },
    stands: {
      what: "“{{words}}” is where it already stands.",
      why: "A target that equals the baseline is reached before the quarter starts.",
      todo: "Raise the target, or say that the level is to be held.",
      ask: "Shall the level change, or hold?",
    },
    units: {
      what: "{{from}} to {{to}}: are both in the same unit?",
      why: "A start in one unit and a target in another cannot be compared.",
      todo: "Write both with the same unit.",
      ask: "Which unit is meant on both sides?",
    },
    overAll: {
      what: "“{{words}}” is more than all of them.",
      why: "A share of a group ends at 100%.",
      todo: "Correct the share, or say what it is a multiple of.",
      ask: "Which share is meant?",
    },
    points: {
      what: "{{from}} by {{by}}: percent, or percentage points?",
      why: "The two readings can lie far apart, and each side will pick its own.",
      todo: "Write the level that shall be reached: “from … to …”.",
      ask: "Which level shall be reached?",
    },
  },
  check(kr): readonly Problem[] {
    const problem = findContradiction(kr);
    return problem ? [problem] : [];
  },
});

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
