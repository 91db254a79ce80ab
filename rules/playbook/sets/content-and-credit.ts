/** What a whole set needs besides the effect: content and credit. */
import type { SetLines } from "../entry.ts";

export const contentAndCreditSets: Readonly<Record<string, SetLines>> = {
  moderation: {
    objective: "People meet each other here, and no abuse",
    operational: [
      { say: "The response time for uploads falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Harmless posts removed by mistake stay at or below {to} a week",
        title: "Strict must not mean blind",
      },
    ],
    maintenance: [
      {
        say: "The time until a new kind of abuse is caught falls from {from} days to {to} days",
        from: "How many days did the last trick work?",
      },
    ],
  },
  credit: {
    objective: "Good borrowers get a yes at once, and nobody borrows too much",
    operational: [
      { say: "The response time for decisions falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "The difference in approvals between protected groups stays within {to} points",
        to: "What is the difference now?",
        title: "Exact must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time between checks of the score against repayments falls from {from} months to {to} months",
        from: "How many months lie between checks today?",
      },
    ],
  },
};
