/** A set of things done and made, with no result among them. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { explores } from "../stands.ts";

export const rule = defineRule({
  meta: {
    id: "set/no-outcome",
    scope: "set",
    group: "outcome",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 8,
    source: "Gothelf; Castro",
  },
  label: "no outcome",
  messages: {
    none: {
      what: "None of these {{count}} says what changes for anyone.",
      why: "All of them can be done and the objective still fail.",
      todo: "Add one figure that moves for users, customers or the business.",
      ask: "What would be different for whom if the objective were reached?",
    },
  },
  check({ keyResults, measuredOutcomes }, { plan }) {
    if (keyResults.length < 2 || measuredOutcomes > 0) return [];
    if (keyResults.some((kr) => explores(kr, plan) || kr.reading.kind === "outcome")) return [];
    return [{ messageId: "none", data: { count: String(keyResults.length) } }];
  },
});

export const docs: RuleDocs = {
  title: "Have at least one outcome",
  why: "Every task can be done and the objective still fail.",
  how: "Add one figure that moves for users, customers or the business.",
  whenNot: "Exploration and research, where an answer is the result.",
};

export const examples: RuleExamples = {
  good: [
    {
      text: "Numbers on day five",
      beside: ["Month-end close from 11 to 5 working days", "ERP go-live"],
    },
  ],
  bad: [
    {
      text: "Numbers on day five",
      beside: ["Deploy the ERP connector", "Publish 4 training videos"],
      is: "none",
    },
  ],
  looksBad: [
    {
      text: "Find out whether churn modelling pays for us",
      pattern: "exploration",
      beside: [
        "Baseline for churn measured in 2 regions",
        "Written assessment of the data signed off",
      ],
    },
  ],
};
