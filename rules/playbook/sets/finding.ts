/** What a whole set needs besides the effect: finding. */
import type { SetLines } from "../entry.ts";

export const findingSets: Readonly<Record<string, SetLines>> = {
  recommendation: {
    objective: "People find what they would have missed",
    operational: [{ say: "The response time for recommendations falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "Returns of recommended items stay at or below {to}%",
        title: "A click is not yet a purchase",
      },
    ],
    maintenance: [
      {
        say: "The time until a new item is recommended falls from {from} days to {to} days",
        from: "How many days does a new item stay invisible today?",
      },
    ],
  },
  personalisation: {
    objective: "Everyone meets the part of us that matters to them",
    operational: [{ say: "The response time for pages falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "Opt-outs from personalisation stay at or below {to}%",
        title: "Close must not mean creepy",
      },
    ],
    maintenance: [
      { say: "The time until a wrong segment is corrected falls from {from} days to {to} days" },
    ],
  },
  search: {
    objective: "People find it with the words they have",
    operational: [{ say: "The response time for searches falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "Sales from search stay at or above {to} EUR a week",
        title: "Clever must not mean costly",
      },
    ],
    maintenance: [
      {
        say: "The time until a new item can be found falls from {from} hours to {to} hours",
        from: "How many hours does a new item stay hidden today?",
      },
    ],
  },
};
