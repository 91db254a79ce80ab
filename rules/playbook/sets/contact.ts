/** What a whole set needs besides the effect: contact. */
import type { SetLines } from "../entry.ts";

export const contactSets: Readonly<Record<string, SetLines>> = {
  "ticket-routing": {
    objective: "Every ticket lands with the people who can solve it",
    operational: [
      {
        say: "The response time for routing suggestions falls from {from} seconds to {to} seconds",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction with the service desk stays at or above {to} points",
        title: "Faster must not mean ruder",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained routing model falls from {from} days to {to} days",
      },
    ],
  },
  "self-service": {
    objective: "People get their answer without waiting for us",
    operational: [
      { say: "The response time for answers falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Satisfaction after a chat stays at or above {to} points",
        title: "An answer is not yet help",
      },
      {
        say: "The share of answers found wrong in a weekly sample stays below {to}%",
        to: "What share of wrong answers can you defend?",
        title: "Wrong answers cost trust",
      },
    ],
    maintenance: [
      {
        say: "The time until an outdated answer is corrected falls from {from} days to {to} days",
        from: "How many days is an answer out of date today?",
      },
    ],
  },
  "agent-assist": {
    objective: "Agents have the right answer while the caller is still on the line",
    operational: [
      { say: "The response time for suggestions falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Customer satisfaction after calls stays at or above {to} points",
        title: "Shorter must not mean ruder",
      },
    ],
    maintenance: [
      {
        say: "The time until a suggestion marked as wrong is corrected falls from {from} days to {to} days",
      },
    ],
  },
  summarisation: {
    objective: "Nobody writes notes that a machine can write",
    operational: [
      { say: "The response time for summaries falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "The share of summaries with a serious error in a weekly sample stays below {to}%",
        to: "What share can you defend?",
        title: "Short must not mean wrong",
      },
    ],
    maintenance: [
      {
        say: "The time until a reported error no longer appears in summaries falls from {from} days to {to} days",
      },
    ],
  },
};
