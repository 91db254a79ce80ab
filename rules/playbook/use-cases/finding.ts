/** Use cases that help people find and choose: recommendations, search. */
import type { Entry } from "../entry.ts";

export const finding: readonly Entry[] = [
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
        say: "The response time for recommendations falls from {from} ms to {to} ms",
        from: "How many milliseconds is it today?",
        to: "How many milliseconds are fast enough?",
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
        say: "The response time for pages falls from {from} ms to {to} ms",
        from: "How many milliseconds is it today?",
        to: "How many milliseconds are fast enough?",
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
        say: "The response time for searches falls from {from} ms to {to} ms",
        from: "How many milliseconds is it today?",
        to: "How many milliseconds are fast enough?",
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
];
