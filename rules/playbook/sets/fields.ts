/** What a whole set needs besides the effect: fields. */
import type { SetLines } from "../entry.ts";

export const fieldsSets: Readonly<Record<string, SetLines>> = {
  "crop-and-field": {
    objective: "Farmers see trouble while it is still small",
    operational: [
      { say: "The response time for images falls from {from} minutes to {to} minutes" },
    ],
    guardrails: [
      {
        say: "Use of pesticide per hectare stays at or below {to} litres",
        title: "Early must not mean more",
      },
    ],
    maintenance: [
      {
        say: "The time from harvest to a retrained model falls from {from} weeks to {to} weeks",
        from: "How many weeks did it take last year?",
      },
    ],
  },
};
