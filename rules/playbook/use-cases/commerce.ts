/** Use cases around customers and sales: finding, offering, pricing, keeping. */
import type { Entry } from "../entry.ts";

export const commerce: readonly Entry[] = [
  {
    id: "recommendation",
    name: "recommendations",
    words:
      "recommendation, recommendations, recommender, recommended article, recommender system, recommend products, you may also like, cross-sell, cross-selling, candidate generator, suggested items",
    people: "shoppers",
    objective: "People find what they would have missed",
    outcomes: [
      {
        say: "The share of sessions in which somebody picks a recommendation rises from {from}% to {to}%",
        from: "In what share of sessions does it happen today?",
        title: "Say what people pick",
      },
      {
        say: "Orders with more than the item searched for rise from {from}% to {to}%",
        from: "What share of orders holds more than that today?",
        title: "Follow the basket",
      },
      {
        say: "The share of {people} who return within a month rises from {from}% to {to}%",
        from: "What share returns today?",
        title: "Ask who comes back",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who open a recommendation every week rises from {from}% to {to}%",
        from: "What share does so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "At least {to}% of recommendations appear within {n} ms",
        to: "What share has to be on time?",
        n: "How many milliseconds can the page wait?",
      },
    ],
    guardrails: [
      {
        say: "Returns of recommended items stay at or below {to}%",
        to: "What is the share now? The guardrail is usually today's value.",
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
  {
    id: "personalisation",
    name: "personalisation",
    words:
      "personalisation, personalization, personalised, personalized, tailored content, next best offer, segmentation, targeting",
    people: "visitors",
    objective: "Everyone meets the part of us that matters to them",
    outcomes: [
      {
        say: "The share of {people} who take the offered next step rises from {from}% to {to}%",
        from: "What share takes it today?",
        title: "Say what people do next",
      },
      {
        say: "Revenue per visit rises from {from} EUR to {to} EUR",
        from: "What is it today?",
        title: "Follow the visit to the till",
      },
      {
        say: "The share of {people} who leave on the first page falls from {from}% to {to}%",
        from: "What share leaves there today?",
        title: "Say who stays",
      },
    ],
    adoption: [
      {
        say: "The share of visits that see personalised content rises from {from}% to {to}%",
        from: "What share sees it today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "At least {to}% of pages are built within {n} ms",
        to: "What share has to be on time?",
        n: "How many milliseconds can a page wait?",
      },
    ],
    guardrails: [
      {
        say: "Opt-outs from personalisation stay at or below {to}%",
        to: "What is the share now? The guardrail is usually today's value.",
        title: "Close must not mean creepy",
      },
    ],
    maintenance: [
      {
        say: "The time until a wrong segment is corrected falls from {from} days to {to} days",
        from: "How many days does it take today?",
      },
    ],
  },
  {
    id: "search",
    name: "search",
    words:
      "search, site search, product search, search ranking, search relevance, query understanding, semantic search, vector search, zero results",
    people: "searchers",
    objective: "People find it with the words they have",
    outcomes: [
      {
        say: "The share of searches that end with a click on an early result rises from {from}% to {to}%",
        from: "What share ends so today?",
        title: "Say who finds it",
      },
      {
        say: "Searches with no result fall from {from}% to {to}%",
        from: "What share finds nothing today?",
        title: "Count the dead ends",
      },
      {
        say: "The time from search to the right page falls from {from} seconds to {to} seconds",
        from: "How many seconds does it take today?",
        title: "Follow a search to its end",
      },
    ],
    adoption: [
      {
        say: "The share of visits that use search rises from {from}% to {to}%",
        from: "What share uses it today?",
      },
    ],
    operational: [
      {
        say: "At least {to}% of searches are answered within {n} ms",
        to: "What share has to be on time?",
        n: "How many milliseconds may a search take?",
      },
    ],
    guardrails: [
      {
        say: "Sales from search stay at or above {to} EUR a week",
        to: "What are they now? The guardrail is usually today's value.",
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
  {
    id: "churn",
    name: "churn prevention",
    words:
      "churn, churn model, churn prediction, churn modelling, retention model, customer retention, cancellations, renewal risk, at-risk customers",
    people: "account managers",
    objective: "Customers who were about to leave find a reason to stay",
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
        from: "What share does so today?",
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
    operational: [
      {
        say: "Fresh scores are there on {to}% of Monday mornings{by}, up from {from}%",
        from: "On what share are they there in time today?",
      },
    ],
    guardrails: [
      {
        say: "Discounts given to keep customers stay at or below {to}% of revenue",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Staying must not be bought",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained churn model falls from {from} days to {to} days",
        from: "How many days did it take last time?",
      },
    ],
  },
  {
    id: "pricing",
    name: "pricing",
    words:
      "pricing, dynamic pricing, price optimisation, price optimization, price elasticity, discount, markdown, promotion planning",
    people: "pricing managers",
    objective: "The right price, found in hours and defended with reasons",
    outcomes: [
      {
        say: "Gross margin rises from {from}% to {to}% at equal volume",
        from: "What is the margin today?",
        title: "Follow the price to the margin",
      },
      {
        say: "The time from market change to new price falls from {from} days to {to} days",
        from: "How many days does it take today?",
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
    operational: [
      {
        say: "New prices are proposed before opening time on {to}% of days{by}, up from {from}%",
        from: "On what share of days are they in time today?",
      },
    ],
    guardrails: [
      {
        say: "Complaints about prices stay at or below {to} a week",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Smart must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained price model falls from {from} days to {to} days",
        from: "How many days did it take last time?",
      },
    ],
  },
  {
    id: "lead-scoring",
    name: "lead scoring",
    words:
      "lead scoring, lead score, lead qualification, qualify leads, sales prioritisation, propensity, account scoring",
    people: "sales representatives",
    objective: "Sellers spend their day with people who want to buy",
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
    operational: [
      {
        say: "At least {to}% of leads are scored within {n} minutes",
        to: "What share has to be on time?",
        n: "How many minutes can a lead wait?",
      },
    ],
    guardrails: [
      {
        say: "Deals won from low scores stay at or above {to} a month",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Focus must not mean blindness",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained score falls from {from} days to {to} days",
        from: "How many days did it take last time?",
      },
    ],
  },
  {
    id: "marketing-content",
    name: "content generation",
    words:
      "content generation, marketing content, generated text, copywriting, product descriptions, ad copy, generate content, text generation, image generation",
    people: "editors",
    objective: "Good texts in every channel, and editors who edit",
    outcomes: [
      {
        say: "At least {to}% of generated texts are published with light edits only{by}, up from {from}%",
        from: "What share is today? Not live yet? Then 0 is an honest answer.",
        title: "Say what editors keep",
        quality: true,
      },
      {
        say: "The time from brief to published text falls from {from} days to {to} days",
        from: "How many days does it take today?",
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
    operational: [
      {
        say: "At least {to}% of drafts are ready within {n} seconds",
        to: "What share has to be on time?",
        n: "How many seconds will an editor wait?",
      },
    ],
    guardrails: [
      {
        say: "Corrections after publication stay at or below {to} a month",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Fast must not mean false",
      },
    ],
    maintenance: [
      {
        say: "The time until a changed style rule holds in drafts falls from {from} days to {to} days",
        from: "How many days does it take today?",
      },
    ],
  },
];
