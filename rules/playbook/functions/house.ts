/** Business functions inside the house. */
import type { Subject } from "../entry.ts";

export const houseFunctions: readonly Subject[] = [
  {
    id: "people",
    name: "people work",
    words:
      "hire, applicants, onboarding handbook, new colleagues, hiring, recruiting, recruitment, talent, team culture, happiness, people operations, hr, feedback, grow without breaking, leave policy, salary, a place people recommend",
    people: "colleagues",
    outcomes: [
      {
        say: "Regretted departures fall from {from} to {to} a quarter",
        from: "How many left last quarter whom you wanted to keep?",
        title: "Ask who stays",
      },
      {
        say: "The share of {people} who would recommend working here rises from {from}% to {to}%",
        from: "What share would today? A short survey tells.",
        title: "Ask those it is for",
      },
      {
        say: "The time until a new joiner works unaided falls from {from} weeks to {to} weeks",
        title: "Follow a new joiner",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who had a useful talk with their manager this month rises from {from}% to {to}%",
        from: "What share would say so today?",
      },
    ],
  },
  {
    id: "finance",
    name: "finance",
    words:
      "month closes, reconciliations, close the books, finance, month-end, close, numbers on day, accounting, budget, cost, profitable, profitability, cash, audit of accounts, controlling",
    people: "budget owners",
    outcomes: [
      {
        say: "The time to close the month falls from {from} days to {to} days",
        from: "How many working days does it take today?",
        title: "Say when the numbers are ready",
      },
      {
        say: "The gap between forecast and result falls from {from}% to {to}%",
        from: "What was the gap last quarter?",
        title: "Say how far the forecast can be trusted",
      },
      {
        say: "Running cost falls from {from} EUR to {to} EUR a month",
        from: "What was it last month?",
        title: "Follow the money",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who look up their own figures every month rises from {from}% to {to}%",
      },
    ],
  },
  {
    id: "legal",
    name: "legal",
    words: "legal, contracts, lawyers, counsel, nda, litigation, privacy requests",
    people: "colleagues",
    outcomes: [
      {
        say: "The time from request to signed contract falls from {from} days to {to} days",
        title: "Follow a contract to its signature",
      },
      {
        say: "The share of requests solved with a standard text rises from {from}% to {to}%",
        from: "What share is solved so today?",
        title: "Say what needs no lawyer",
      },
      {
        say: "Spending on outside counsel falls from {from} EUR to {to} EUR a month",
        from: "What was it last month?",
        title: "Follow the money",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who start from the house template rises from {from}% to {to}%",
      },
    ],
  },
  {
    id: "operations",
    name: "operations",
    words:
      "operations, logistics, fulfilment, fulfillment, delivery time, supply chain, warehouse, production line, shop floor, laptops, it service, help desk, procurement",
    people: "customers",
    outcomes: [
      {
        say: "The share of orders delivered as promised rises from {from}% to {to}%",
        from: "What share is today?",
        title: "Say what customers notice",
      },
      {
        say: "The time from order to delivery falls from {from} days to {to} days",
        title: "Follow an order",
      },
      {
        say: "Cost per order falls from {from} EUR to {to} EUR",
        from: "What does an order cost today?",
        title: "Price an order",
      },
    ],
    adoption: [
      { say: "The share of orders that run through the new way rises from {from}% to {to}%" },
    ],
  },
  {
    id: "security",
    name: "security",
    words:
      "security, audit readiness, compliance, privacy, vulnerability, incident policy, permission, permissions, access rights, iso, soc",
    people: "staff",
    outcomes: [
      {
        say: "Critical weaknesses open for more than a month fall from {from} to {to}",
        from: "How many are open that long today?",
        title: "Say what an attacker no longer finds",
      },
      {
        say: "Findings in an outside audit fall from {from} to {to}",
        from: "How many did the last audit find?",
        title: "Say what an auditor no longer finds",
      },
      {
        say: "The time from report to repair of a weakness falls from {from} days to {to} days",
        title: "Follow a weakness to its end",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who report a test phishing mail rises from {from}% to {to}%",
        from: "What share reported the last one?",
      },
    ],
  },
];
