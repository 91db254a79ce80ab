/** What `kr/undecided` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./undecided.ts";

export const docs: RuleDocs = {
  title: "Name who decides",
  why: "In exploration a decision may be the result, if somebody is there to take it.",
  how: "Name the body, the date and the evidence: “the steering committee decides go or no-go on the pilot's figures by 15 November”.",
  whenNot: "Outside exploration and research, where a decision is a step on the way.",
  options: {
    bodies: "Further names of bodies and people who take decisions in your organisation.",
  },
};

const OBJECTIVE = "Find out whether churn modelling pays for us";

export const examples: RuleExamples = {
  good: [
    {
      text: "The steering committee decides go or no-go on the churn model by 15 November",
      objective: OBJECTIVE,
      pattern: "exploration",
    },
  ],
  bad: [
    {
      text: "«Decide» go or no-go on the churn model by 15 November",
      objective: OBJECTIVE,
      pattern: "exploration",
      is: "nobody",
    },
  ],
  looksBad: [
    {
      text: "Portfolio Circle decides go or no-go on the churn model by 15 November",
      objective: OBJECTIVE,
      pattern: "exploration",
      options: { bodies: ["portfolio circle"] },
    },
    {
      text: "Holdout figures for all 3 regions are published by 15 November",
      objective: OBJECTIVE,
      pattern: "exploration",
    },
  ],
};
