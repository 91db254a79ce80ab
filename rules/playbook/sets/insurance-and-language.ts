/** What a whole set needs besides the effect: insurance and language. */
import type { SetLines } from "../entry.ts";

export const insuranceAndLanguageSets: Readonly<Record<string, SetLines>> = {
  claims: {
    objective: "Simple claims settle themselves",
    operational: [
      { say: "The response time for decisions falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Satisfaction with settled claims stays at or above {to} points",
        title: "Quick must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained claims model falls from {from} days to {to} days",
      },
    ],
  },
  underwriting: {
    objective: "Good risks get their offer while they are still on the page",
    operational: [
      { say: "The response time for quotes falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Differences in acceptance between protected groups stay within {to} points",
        to: "What is the difference now?",
        title: "Exact must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time between checks of the score against real losses falls from {from} months to {to} months",
        from: "How many months lie between checks today?",
      },
    ],
  },
  translation: {
    objective: "Every market reads it on the same day, in its own words",
    operational: [{ say: "The response time for pages falls from {from} minutes to {to} minutes" }],
    guardrails: [
      {
        say: "Complaints from readers about wording stay at or below {to} a month",
        title: "Quick must not mean wooden",
      },
    ],
    maintenance: [
      {
        say: "The time until a changed term shows in proposals falls from {from} days to {to} days",
      },
    ],
  },
};
