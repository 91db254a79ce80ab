/** What a whole set needs besides the effect: operations. */
import type { SetLines } from "../entry.ts";

export const operationsSets: Readonly<Record<string, SetLines>> = {
  scheduling: {
    objective: "The right people are there when they are needed, and they know it in time",
    operational: [
      {
        say: "The response time for a new plan after a sick call falls from {from} minutes to {to} minutes",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction of staff with their roster stays at or above {to} points",
        title: "Full must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time until a changed working-time rule holds in the plan falls from {from} days to {to} days",
      },
    ],
  },
  "predictive-maintenance": {
    objective: "Machines are repaired before they stop",
    operational: [
      { say: "The response time for sensor readings falls from {from} minutes to {to} minutes" },
    ],
    guardrails: [
      {
        say: "Alerts that turn out to be false stay at or below {to} a week",
        to: "How many can a crew stand?",
        title: "Early must not mean noisy",
      },
    ],
    maintenance: [
      { say: "The time that a new machine runs unwatched falls from {from} weeks to {to} weeks" },
    ],
  },
  energy: {
    objective: "The same comfort and output for less energy",
    operational: [
      {
        say: "The availability of new settings before the hour begins rises from {from}% to {to}%",
        from: "In what share of hours are they in time today?",
      },
    ],
    guardrails: [
      {
        say: "Hours outside the agreed temperature range stay at or below {to} a month",
        title: "Saving must not mean freezing",
      },
    ],
    maintenance: [
      {
        say: "The time from a change of equipment to a checked control model falls from {from} days to {to} days",
        from: "How many days does it run unchecked today?",
      },
    ],
  },
};
