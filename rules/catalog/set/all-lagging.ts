/** Only figures of the business: they move long after the work. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "set/all-lagging",
    scope: "set",
    group: "balance",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Doerr; our method",
  },
  label: "all lagging",
  messages: {
    late: {
      what: "All of these move late. What moves first?",
      why: "Revenue and cost tell you after the quarter whether the work was right.",
      todo: "Add one that the team can move itself within weeks, such as use or time saved.",
      ask: "What would you see in week three if you were on the right way?",
    },
  },
  check({ keyResults }) {
    if (keyResults.length < 2) return [];
    const late = keyResults.every(
      ({ text, reading }) =>
        LAGGING.test(text) && reading.kind === "outcome" && !reading.roles.includes("adoption"),
    );
    return late ? [{ messageId: "late" }] : [];
  },
});

/** Figures that sum up what customers and markets did over months. */
const LAGGING =
  /\b(?:revenue|arr|mrr|bookings|sales|margin|profit|ebit\w*|costs?|churn|retention|market share|nps|umsatz|gewinn|kosten|marge|deckungsbeitrag)\b/iu;

export const docs: RuleDocs = {
  title: "Have one figure that moves early",
  why: "Business metrics are too far from a team's work to steer by week by week.",
  how: "Add use, time saved or quality at the desk: what the team can move within weeks.",
  whenNot: "Company objectives, which are meant to be lagging.",
};

const MONEY = ["MRR rises from 14k to 18k EUR", "Net revenue retention rises from 104% to 112%"];

export const examples: RuleExamples = {
  good: [
    {
      text: "Grow up from pilot to product",
      beside: [...MONEY, "60 non-analysts run a saved query each month"],
    },
  ],
  bad: [{ text: "Grow up from pilot to product", beside: MONEY, is: "late" }],
  looksBad: [{ text: "Grow up from pilot to product", beside: MONEY.slice(0, 1) }],
};
