/** What a whole set needs besides the effect: model tools. */
import type { SetLines } from "../entry.ts";

export const modelToolsSets: Readonly<Record<string, SetLines>> = {
  labelling: {
    objective: "Labels that anyone would give alike",
    operational: [
      {
        say: "The cost of a checked label falls from {from} EUR to {to} EUR",
        from: "What does a label cost today?",
      },
    ],
    guardrails: [
      {
        say: "Labels sent back in review stay at or below {to}%",
        title: "Fast must not mean sloppy",
      },
    ],
    maintenance: [
      { say: "The time until a disputed label is settled falls from {from} days to {to} days" },
    ],
  },
  experimentation: {
    objective: "Teams try it before they believe it",
    operational: [{ say: "The response time for results falls from {from} hours to {to} hours" }],
    guardrails: [
      {
        say: "Experiments stopped because of harm to users stay at or below {to} a quarter",
        to: "What is the count now?",
        title: "Curious must not mean careless",
      },
    ],
    maintenance: [
      {
        say: "Experiments left running past their end fall from {from} to {to}",
        from: "How many are running past it today?",
      },
    ],
  },
  "llm-gateway": {
    objective: "One safe way to every language model",
    operational: [{ say: "The response time for calls falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "Requests that carry personal data unmasked stay at or below {to} a month",
        to: "What is the count now?",
        title: "Open must not mean leaky",
      },
    ],
    maintenance: [
      {
        say: "Calls to retired model versions fall from {from}% to {to}%",
        from: "What share of calls goes to retired versions today?",
      },
    ],
  },
  "code-assistance": {
    objective: "Engineers spend their day on the hard parts",
    operational: [{ say: "The response time for suggestions falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "Defects found after merge stay at or below {to} a week",
        title: "Faster must not mean careless",
      },
    ],
    maintenance: [
      {
        say: "Suggestions that break house rules fall from {from}% to {to}%",
        from: "What share breaks them today?",
      },
    ],
  },
};
