/** Use cases that help people find and choose: recommendations, search. */
import type { Subject } from "../entry.ts";

export const finding: readonly Subject[] = [
  {
    id: "recommendation",
    name: "recommendations",
    words:
      "recommendation, recommendations, recommender, recommended article, recommender system, recommend products, you may also like, cross-sell, cross-selling, candidate generator, suggested items",
    people: "shoppers",
    outcomes: [
      {
        say: "The share of recommendations that {people} take up rises from {from}% to {to}%",
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
  },
  {
    id: "personalisation",
    name: "personalisation",
    words:
      "personalisation, personalization, personalised, personalized, tailored content, next best offer, customer segmentation, audience segmentation, targeting",
    people: "visitors",
    outcomes: [
      {
        say: "The share of {people} who take the offered next step rises from {from}% to {to}%",
        from: "What share takes it today?",
        title: "Say what people do next",
      },
      {
        say: "Revenue per visit rises from {from} EUR to {to} EUR",
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
  },
  {
    id: "search",
    name: "search",
    words:
      "search, site search, product search, search ranking, search relevance, query understanding, semantic search, vector search, zero results",
    people: "searchers",
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
        title: "Follow a search to its end",
      },
    ],
    adoption: [
      {
        say: "The share of visits that use search rises from {from}% to {to}%",
        from: "What share uses it today?",
      },
    ],
  },
];
