/** What a whole set needs besides the effect: risk. */
import type { SetLines } from "../entry.ts";

export const riskSets: Readonly<Record<string, SetLines>> = {
  fraud: {
    objective: "Fraud is stopped and honest customers never notice",
    operational: [{ say: "The response time for payments falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "Complaints about blocked payments stay at or below {to} a week",
        title: "Safe must not mean shut",
      },
    ],
    maintenance: [
      {
        say: "The time until a new fraud pattern is caught falls from {from} days to {to} days",
        from: "How many days did the last one go unseen?",
      },
    ],
  },
  "anomaly-detection": {
    objective: "Someone looks before it becomes a problem",
    operational: [
      { say: "The response time for events falls from {from} minutes to {to} minutes" },
    ],
    guardrails: [
      {
        say: "Alerts that turn out to be false stay at or below {to} a day",
        to: "How many can the shift stand?",
        title: "Early must not mean noisy",
      },
    ],
    maintenance: [
      { say: "The time until a noisy alert is adjusted falls from {from} days to {to} days" },
    ],
  },
  identity: {
    objective: "Honest people are in within minutes, others never",
    operational: [
      { say: "The response time for checks falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "The difference in rejections between groups of applicants stays within {to} points",
        to: "What is the difference now?",
        title: "Safe must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time until a new kind of passport is accepted falls from {from} weeks to {to} weeks",
        from: "How many weeks is a new one refused today?",
      },
    ],
  },
};
