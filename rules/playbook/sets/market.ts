/** What a whole set needs besides the effect: market. */
import type { SetLines } from "../entry.ts";

export const marketFunctionsSets: Readonly<Record<string, SetLines>> = {
  sales: {
    operational: [
      {
        say: "The share of leads answered within an hour rises from {from}% to {to}%",
        from: "What share is answered so fast today?",
      },
    ],
    guardrails: [
      {
        say: "The average discount stays at or below {to}%",
        title: "Won must not mean given away",
      },
    ],
    maintenance: [
      {
        say: "Customers without a contact in the last quarter fall from {from}% to {to}%",
        from: "What share had none?",
      },
    ],
  },
  marketing: {
    operational: [
      { say: "The share of pages that load within a second rises from {from}% to {to}%" },
    ],
    guardrails: [
      {
        say: "The share of {people} who unsubscribe stays at or below {to}%",
        title: "Louder must not mean annoying",
      },
    ],
    maintenance: [
      {
        say: "Published pages that are out of date fall from {from}% to {to}%",
        from: "What share is out of date today?",
      },
    ],
  },
  community: {
    operational: [
      {
        say: "The share of contributions reviewed within a week rises from {from}% to {to}%",
        from: "What share is reviewed so fast today?",
      },
    ],
    guardrails: [
      {
        say: "The share of newcomers who feel welcome stays at or above {to}%",
        to: "What share would say so today?",
        title: "Larger must not mean colder",
      },
    ],
    maintenance: [{ say: "Issues without an answer for a month fall from {from} to {to}" }],
  },
};
