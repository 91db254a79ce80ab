/** Business functions around customers, readers and contributors. */
import type { Subject } from "../entry.ts";

export const marketFunctions: readonly Subject[] = [
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
        title: "Follow a deal to its signature",
      },
      {
        say: "Net revenue retention rises from {from}% to {to}%",
        title: "Ask who stays and grows",
      },
    ],
    adoption: [
      {
        say: "The share of deals in which {people} use the shared plan rises from {from}% to {to}%",
      },
    ],
  },
  {
    id: "marketing",
    name: "marketing",
    words:
      "marketing, campaign, newsletter, awareness, brand, content, website traffic, podcast, stream, social, audience",
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
        title: "Count who builds on it",
      },
    ],
    adoption: [
      {
        say: "Active {people} rise from {from} to {to} a month",
        from: "How many were active last month?",
      },
    ],
  },
];
