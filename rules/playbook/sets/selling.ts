/** What a whole set needs besides the effect: selling. */
import type { SetLines } from "../entry.ts";

export const sellingSets: Readonly<Record<string, SetLines>> = {
  churn: {
    objective: "Customers who were about to leave find a reason to stay",
    operational: [
      {
        say: "The availability of fresh scores on Monday mornings rises from {from}% to {to}%",
        from: "On what share are they there in time today?",
      },
    ],
    guardrails: [
      {
        say: "Discounts given to keep customers stay at or below {to}% of revenue",
        title: "Staying must not be bought",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained churn model falls from {from} days to {to} days",
      },
    ],
  },
  pricing: {
    objective: "The right price, found in hours and defended with reasons",
    operational: [
      {
        say: "The availability of new prices before opening time rises from {from}% to {to}% of days",
        from: "On what share of days are they in time today?",
      },
    ],
    guardrails: [
      {
        say: "Complaints about prices stay at or below {to} a week",
        title: "Smart must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained price model falls from {from} days to {to} days",
      },
    ],
  },
  "lead-scoring": {
    objective: "Sellers spend their day with people who want to buy",
    operational: [{ say: "The response time for leads falls from {from} minutes to {to} minutes" }],
    guardrails: [
      {
        say: "Deals won from low scores stay at or above {to} a month",
        title: "Focus must not mean blindness",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained score falls from {from} days to {to} days",
      },
    ],
  },
  "marketing-content": {
    objective: "Good texts in every channel, and editors who edit",
    operational: [
      { say: "The response time for drafts falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Corrections after publication stay at or below {to} a month",
        title: "Fast must not mean false",
      },
    ],
    maintenance: [
      {
        say: "The time until a changed style rule holds in drafts falls from {from} days to {to} days",
      },
    ],
  },
};
