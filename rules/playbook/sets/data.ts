/** What a whole set needs besides the effect: data. */
import type { SetLines } from "../entry.ts";

export const dataSets: Readonly<Record<string, SetLines>> = {
  "data-platform": {
    objective: "Whoever has a question can get to the data",
    operational: [
      {
        say: "The availability of fresh data at the start of work rises from {from}% to {to}% of days",
        from: "On what share of days is it there in time today?",
      },
    ],
    guardrails: [
      {
        say: "Monthly platform cost per active user stays at or below {to} EUR",
        title: "Open must not mean boundless",
      },
    ],
    maintenance: [
      {
        say: "Pipelines with no owner fall from {from} to {to}",
        from: "How many have no owner today?",
      },
    ],
  },
  "data-quality": {
    objective: "People take the figures as they are and decide",
    operational: [
      {
        say: "The availability of fresh tables at the agreed hour rises from {from}% to {to}%",
        from: "What share is there in time today?",
      },
    ],
    guardrails: [
      {
        say: "Data checks that fail with no real fault stay at or below {to} a week",
        title: "Strict must not mean noisy",
      },
    ],
    maintenance: [
      {
        say: "Checks with no owner fall from {from} to {to}",
        from: "How many have no owner today?",
      },
    ],
  },
  "self-service-bi": {
    objective: "People outside the data team answer their own questions",
    operational: [
      { say: "The response time for dashboards falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Figures that had to be corrected after publication stay at or below {to} a month",
        title: "Own figures must not mean wrong figures",
      },
    ],
    maintenance: [
      {
        say: "Dashboards that nobody opened for a quarter fall from {from} to {to}",
        from: "How many lie unused today?",
      },
    ],
  },
};
