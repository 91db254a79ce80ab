/** Use cases around people who ask for help: routing, answers, summaries, calls. */
import type { Entry } from "../entry.ts";

export const service: readonly Entry[] = [
  {
    id: "ticket-routing",
    name: "ticket routing",
    words:
      "ticket routing, route tickets, routing of tickets, ticket triage, triage tickets, ticket classification, classify tickets, intent classifier, intent classification, email routing, case routing, misrouted",
    people: "service desk agents",
    objective: "Every ticket lands with the people who can solve it",
    outcomes: [
      {
        say: "At least {to}% of tickets reach the right team first time{by}, up from {from}%",
        from: "What share of tickets reaches the right team first time today?",
        title: "Say what changes at the desk",
        quality: true,
      },
      {
        say: "The share of tickets passed on more than once falls from {from}% to {to}%",
        from: "What share of tickets is passed on more than once today?",
        title: "Follow a misrouted ticket",
      },
      {
        say: "The time until a ticket reaches someone who can solve it falls from {from} hours to {to} hours",
        from: "How many hours does that take today?",
        title: "Follow the clock for the person waiting",
      },
    ],
    adoption: [
      {
        say: "Agents accept the suggested team unchanged for {to}% of tickets{by}, up from {from}%",
        to: "How often should they, for this to pay off?",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "{to}% of routing suggestions appear within {n} seconds of a ticket's arrival",
        to: "What share has to be on time?",
        n: "How many seconds can an agent wait?",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction with the service desk stays at or above {to} points",
        to: "What is the rating now? The guardrail is usually today's value.",
        title: "Faster must not mean ruder",
      },
    ],
    maintenance: [
      {
        say: "The routing model is retrained within {to} days of a drift alert",
        to: "How many days can the desk live with a model that has drifted?",
      },
    ],
  },
];
