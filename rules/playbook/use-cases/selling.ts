/** Use cases around keeping and winning customers: churn, pricing, leads, texts. */
import type { Subject } from "../entry.ts";

export const selling: readonly Subject[] = [
  {
    id: "churn",
    name: "churn prevention",
    words:
      "churn, churn model, churn prediction, churn modelling, retention model, customer retention, cancellations, renewal risk, at-risk customers",
    people: "account managers",
    outcomes: [
      {
        say: "Monthly churn among customers who were flagged falls from {from}% to {to}%",
        from: "What share of them leaves today?",
        title: "Say who stays",
      },
      {
        say: "Revenue lost to cancellations falls from {from} EUR to {to} EUR a month",
        from: "What was lost last month?",
        title: "Follow the money",
      },
      {
        say: "At least {to}% of flagged customers confirm a reason to leave when asked{by}, up from {from}%",
        title: "Say whom it finds",
        quality: true,
      },
    ],
    adoption: [
      {
        say: "{People} contact {to}% of flagged customers within a week{by}, up from {from}%",
        from: "What share do they contact today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "pricing",
    name: "pricing",
    words:
      "pricing, dynamic pricing, price optimisation, price optimization, price elasticity, discount, markdown, promotion planning",
    people: "pricing managers",
    outcomes: [
      {
        say: "Gross margin rises from {from}% to {to}% at equal volume",
        from: "What is the margin today?",
        title: "Follow the price to the margin",
      },
      {
        say: "The time from market change to new price falls from {from} days to {to} days",
        title: "Say how soon a price follows",
      },
      {
        say: "Stock sold at a markdown falls from {from}% to {to}%",
        from: "What share is marked down today?",
        title: "Count what is sold too late",
      },
    ],
    adoption: [
      {
        say: "{People} accept the proposed price unchanged for {to}% of items{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "lead-scoring",
    name: "lead scoring",
    words:
      "lead scoring, lead score, lead qualification, qualify leads, sales prioritisation, propensity, account scoring",
    people: "sales representatives",
    outcomes: [
      {
        say: "The share of contacted leads that become a meeting rises from {from}% to {to}%",
        from: "What share becomes a meeting today?",
        title: "Say whom sellers meet",
      },
      {
        say: "The time from lead to first contact falls from {from} hours to {to} hours",
        from: "How many hours does a lead wait today?",
        title: "Follow a lead",
      },
      {
        say: "Revenue won per seller rises from {from} EUR to {to} EUR a month",
        from: "What was it last month?",
        title: "Follow the lead to the deal",
      },
    ],
    adoption: [
      {
        say: "{People} start with the highest score on {to}% of days{by}, up from {from}%",
        from: "On what share of days do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "marketing-content",
    name: "content generation",
    words:
      "content generation, marketing content, generated text, copywriting, product descriptions, ad copy, generate content, text generation, image generation",
    people: "editors",
    outcomes: [
      {
        say: "At least {to}% of generated texts are published with light edits only{by}, up from {from}%",
        from: "What share is today? Not live yet? Then 0 is an honest answer.",
        title: "Say what editors keep",
        quality: true,
      },
      {
        say: "The time from brief to published text falls from {from} days to {to} days",
        title: "Follow a text to its readers",
      },
      {
        say: "The share of readers who act on such a text rises from {from}% to {to}%",
        from: "What share acts on it today?",
        title: "Say what readers do",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who start from a generated draft rises from {from}% to {to}%",
        from: "What share does so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
];
