/** Business functions around customers, readers and contributors. */
import type { Entry } from "../entry.ts";

export const marketFunctions: readonly Entry[] = [
  {
    id: "sales",
    name: "sales",
    words:
      "sales, sales pipeline, bookings, revenue, deals, land and expand, expansion, quota, new logos, renewals, account management",
    people: "sellers",
    outcomes: [
      {
        say: "The share of opportunities won rises from {from}% to {to}%",
        from: "What share is won today?",
        title: "Say what is won",
      },
      {
        say: "The time from first call to signed contract falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow a deal to its signature",
      },
      {
        say: "Net revenue retention rises from {from}% to {to}%",
        from: "What is it today?",
        title: "Ask who stays and grows",
      },
    ],
    adoption: [
      {
        say: "The share of deals in which {people} use the shared plan rises from {from}% to {to}%",
        from: "What share does so today?",
      },
    ],
    operational: [
      {
        say: "The share of leads answered within an hour rises from {from}% to {to}%",
        from: "What share is answered so fast today?",
      },
    ],
    guardrails: [
      {
        say: "The average discount stays at or below {to}%",
        to: "What is it now? The guardrail is usually today's value.",
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
  {
    id: "marketing",
    name: "marketing",
    words:
      "marketing, campaign, newsletter, awareness, brand, content, website, podcast, stream, social, audience",
    people: "readers",
    outcomes: [
      {
        say: "Qualified leads rise from {from} to {to} a month",
        from: "How many came last month?",
        title: "Count who is really interested",
      },
      {
        say: "The share of visitors who sign up rises from {from}% to {to}%",
        from: "What share signs up today?",
        title: "Say what visitors do",
      },
      {
        say: "Cost per qualified lead falls from {from} EUR to {to} EUR",
        from: "What does one cost today?",
        title: "Price a lead",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who come back within a month rises from {from}% to {to}%",
        from: "What share comes back today?",
      },
    ],
    operational: [
      {
        say: "The share of pages that load within a second rises from {from}% to {to}%",
        from: "What share does so today?",
      },
    ],
    guardrails: [
      {
        say: "The share of {people} who unsubscribe stays at or below {to}%",
        to: "What is it now? The guardrail is usually today's value.",
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
  {
    id: "community",
    name: "the community",
    words:
      "community, open source, open-source, contributors, maintainers, devrel, developer relations, ecosystem, meetup, academia, members",
    people: "contributors",
    outcomes: [
      {
        say: "{People} who return for another contribution rise from {from}% to {to}%",
        from: "What share returns today?",
        title: "Ask who comes back",
      },
      {
        say: "The time to a first answer for newcomers falls from {from} hours to {to} hours",
        from: "How many hours do newcomers wait today?",
        title: "Follow a newcomer",
      },
      {
        say: "Projects outside our own that build on it rise from {from} to {to}",
        from: "How many do so today?",
        title: "Count who builds on it",
      },
    ],
    adoption: [
      {
        say: "Active {people} rise from {from} to {to} a month",
        from: "How many were active last month?",
      },
    ],
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
    maintenance: [
      {
        say: "Issues without an answer for a month fall from {from} to {to}",
        from: "How many are there today?",
      },
    ],
  },
];
