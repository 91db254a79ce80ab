/** What a whole set needs besides the effect: product and service. */
import type { SetLines } from "../entry.ts";

export const productAndServiceFunctionsSets: Readonly<Record<string, SetLines>> = {
  engineering: {
    operational: [{ say: "The response time for requests falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "Nightly pages per engineer stay at or below {to} a week",
        title: "Quick must not mean sleepless",
      },
    ],
    maintenance: [
      {
        say: "The age of the oldest open security update falls from {from} days to {to} days",
        from: "How many days old is it today?",
      },
    ],
  },
  product: {
    operational: [
      {
        say: "The share of sessions without an error rises from {from}% to {to}%",
        from: "What share is free of errors today?",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction of {people} stays at or above {to} points",
        title: "New must not mean confusing",
      },
    ],
    maintenance: [
      { say: "Support requests about existing features fall from {from} to {to} a week" },
    ],
  },
  design: {
    operational: [
      {
        say: "The share of screens that pass the accessibility check rises from {from}% to {to}%",
        from: "What share passes today?",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction of {people} stays at or above {to} points",
        title: "New must not mean confusing",
      },
    ],
    maintenance: [
      {
        say: "Screens that break the house style fall from {from}% to {to}%",
        from: "What share breaks it today?",
      },
    ],
  },
  support: {
    operational: [
      {
        say: "The share of requests older than a day falls from {from}% to {to}%",
        from: "What share is older today?",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction after a reply stays at or above {to} points",
        title: "Faster must not mean ruder",
      },
    ],
    maintenance: [
      {
        say: "Help pages out of date fall from {from}% to {to}%",
        from: "What share is out of date today?",
      },
    ],
  },
  documentation: {
    operational: [
      {
        say: "The share of pages checked in the last quarter rises from {from}% to {to}%",
        from: "What share was checked?",
      },
    ],
    guardrails: [
      {
        say: "Pages that readers rate as unhelpful stay at or below {to}%",
        title: "More must not mean worse",
      },
    ],
    maintenance: [
      {
        say: "Pages out of date fall from {from}% to {to}%",
        from: "What share is out of date today?",
      },
    ],
  },
};
