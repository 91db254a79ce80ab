/** What a whole set needs besides the effect: documents. */
import type { SetLines } from "../entry.ts";

export const documentsSets: Readonly<Record<string, SetLines>> = {
  "document-extraction": {
    objective: "Documents come in and the data is simply there",
    operational: [
      { say: "The response time for documents falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Wrong bookings caused by an extracted field stay at or below {to} a month",
        title: "Faster must not mean wrong",
      },
    ],
    maintenance: [
      {
        say: "The time until a new layout is read without help falls from {from} days to {to} days",
        from: "How many days is a new layout keyed in by hand today?",
      },
    ],
  },
  "invoice-processing": {
    objective: "Invoices are paid on time and nobody types them",
    operational: [{ say: "The response time for invoices falls from {from} hours to {to} hours" }],
    guardrails: [
      {
        say: "Payments that have to be reversed stay at or below {to} a month",
        title: "Touchless must not mean careless",
      },
    ],
    maintenance: [
      {
        say: "The time until a new supplier's invoices are booked untouched falls from {from} weeks to {to} weeks",
        from: "How many weeks are they keyed in by hand today?",
      },
    ],
  },
  "contract-review": {
    objective: "Lawyers read what matters and skip what is standard",
    operational: [
      { say: "The response time for contracts falls from {from} minutes to {to} minutes" },
    ],
    guardrails: [
      {
        say: "Risky clauses missed in a monthly sample stay at or below {to}",
        to: "How many can the house defend?",
        title: "Quick must not mean blind",
      },
    ],
    maintenance: [
      {
        say: "The time until a changed house position shows in proposals falls from {from} days to {to} days",
      },
    ],
  },
};
