/** What a whole set needs besides the effect: planning. */
import type { SetLines } from "../entry.ts";

export const planningSets: Readonly<Record<string, SetLines>> = {
  forecasting: {
    objective: "Planners order from a forecast that they trust",
    operational: [
      {
        say: "The availability of the forecast at the start of the day rises from {from}% to {to}% of working days",
        from: "On what share of days is it there in time today?",
      },
    ],
    guardrails: [
      { say: "Shelf availability stays at or above {to}%", title: "Lean must not mean empty" },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained forecast falls from {from} days to {to} days",
      },
    ],
  },
  inventory: {
    objective: "The right stock is there and nothing gathers dust",
    operational: [
      {
        say: "The availability of order proposals at the start of the day rises from {from}% to {to}% of working days",
        from: "On what share of days are they there in time today?",
      },
    ],
    guardrails: [
      {
        say: "Availability of the best sellers stays at or above {to}%",
        title: "Lean must not mean empty",
      },
    ],
    maintenance: [
      {
        say: "The time until a new item's proposals are checked by a buyer falls from {from} days to {to} days",
        from: "How many days does a new item run unchecked today?",
      },
    ],
  },
  "route-optimisation": {
    objective: "Fewer kilometres, and everybody is on time",
    operational: [
      { say: "The response time for re-plans falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Overtime of drivers stays at or below {to} hours a week",
        title: "Short routes must not mean long days",
      },
    ],
    maintenance: [
      { say: "The time until a closed road leaves the plan falls from {from} days to {to} days" },
    ],
  },
};
