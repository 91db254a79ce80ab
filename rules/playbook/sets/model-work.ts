/** What a whole set needs besides the effect: model work. */
import type { SetLines } from "../entry.ts";

export const modelWorkSets: Readonly<Record<string, SetLines>> = {
  "feature-store": {
    objective: "Good features are shared and used by many",
    operational: [{ say: "The response time for lookups falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "The running cost of the feature store stays at or below {to} EUR a month",
        title: "Shared must not mean costly",
      },
    ],
    maintenance: [{ say: "Features with no owner or no reader fall from {from} to {to}" }],
  },
  mlops: {
    objective: "Shared foundations that every model team can build on",
    operational: [{ say: "The response time for predictions falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "Running cost per model stays at or below {to} EUR a month",
        title: "Easy must not mean costly",
      },
    ],
    maintenance: [
      {
        say: "Models that run past their review date fall from {from} to {to}",
        from: "How many are past it today?",
      },
    ],
  },
  "model-monitoring": {
    objective: "We know before our users do when a model goes wrong",
    operational: [
      {
        say: "The share of production models with live monitoring rises from {from}% to {to}%",
        from: "What share is monitored today?",
      },
    ],
    guardrails: [
      {
        say: "Alerts that need no action stay at or below {to} a week",
        title: "Watchful must not mean noisy",
      },
    ],
    maintenance: [
      { say: "The time from a drift alert to a healthy model falls from {from} days to {to} days" },
    ],
  },
  evaluation: {
    objective: "Nobody ships a model on a feeling",
    operational: [
      { say: "The response time for evaluation runs falls from {from} minutes to {to} minutes" },
    ],
    guardrails: [
      {
        say: "Spending on evaluation stays at or below {to} EUR a month",
        title: "Sure must not mean costly",
      },
    ],
    maintenance: [
      {
        say: "The age of the test cases falls from {from} weeks to {to} weeks",
        from: "How many weeks old are they today?",
      },
    ],
  },
};
