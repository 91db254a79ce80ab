/** What a whole set needs besides the effect: house. */
import type { SetLines } from "../entry.ts";

export const houseFunctionsSets: Readonly<Record<string, SetLines>> = {
  people: {
    operational: [
      {
        say: "The time from application to answer falls from {from} days to {to} days",
        from: "How many days does an applicant wait today?",
      },
    ],
    guardrails: [
      {
        say: "Overtime per person stays at or below {to} hours a month",
        title: "Growth must not mean burn-out",
      },
    ],
    maintenance: [
      {
        say: "Roles without a successor fall from {from} to {to}",
        from: "How many have none today?",
      },
    ],
  },
  finance: {
    operational: [
      {
        say: "The share of invoices paid on time rises from {from}% to {to}%",
        from: "What share is paid on time today?",
      },
    ],
    guardrails: [
      {
        say: "Corrections after the close stay at or below {to} a month",
        title: "Fast must not mean wrong",
      },
    ],
    maintenance: [{ say: "Manual entries fall from {from} to {to} a month" }],
  },
  legal: {
    operational: [
      {
        say: "The share of requests answered within the promised time rises from {from}% to {to}%",
        from: "What share is answered in time today?",
      },
    ],
    guardrails: [
      {
        say: "Disputes about signed contracts stay at or below {to} a quarter",
        to: "What is the count now?",
        title: "Quick must not mean careless",
      },
    ],
    maintenance: [
      {
        say: "Templates not reviewed for a year fall from {from} to {to}",
        from: "How many are that old today?",
      },
    ],
  },
  operations: {
    operational: [
      {
        say: "The share of orders that need a correction falls from {from}% to {to}%",
        from: "What share needs one today?",
      },
    ],
    guardrails: [
      { say: "Returns stay at or below {to}% of orders", title: "Fast must not mean wrong" },
    ],
    maintenance: [
      {
        say: "Standing work orders overdue fall from {from} to {to}",
        from: "How many are overdue today?",
      },
    ],
  },
  security: {
    operational: [
      {
        say: "The share of accounts with a second factor rises from {from}% to {to}%",
        from: "What share has one today?",
      },
    ],
    guardrails: [
      {
        say: "Support requests about access stay at or below {to} a week",
        title: "Safe must not mean shut",
      },
    ],
    maintenance: [
      {
        say: "Access rights that nobody has reviewed for a year fall from {from}% to {to}%",
        from: "What share is that today?",
      },
    ],
  },
};
