/** Business functions: what moves where no AI use case is named. */
import type { Entry } from "./entry.ts";

export const functions: readonly Entry[] = [
  {
    id: "engineering",
    name: "the product",
    words:
      "engineering, reliability, on call, on-call, night shifts, incidents, build time, technical debt, checkout, uptime, performance, web apps, software quality, core functionality",
    people: "users",
    outcomes: [
      {
        say: "Incidents that users notice fall from {from} to {to} a month",
        from: "How many did users notice last month?",
        title: "Say what users no longer notice",
      },
      {
        say: "The time from a finished change to its users falls from {from} hours to {to} hours",
        from: "How many hours does a change take today?",
        title: "Follow a change to its users",
      },
      {
        say: "The share of releases that have to be rolled back falls from {from}% to {to}%",
        from: "What share was rolled back in recent months?",
        title: "Say what a release risks",
      },
    ],
    adoption: [
      {
        say: "Teams that release on their own every week rise from {from} to {to}",
        from: "How many do so today?",
      },
    ],
    operational: [
      {
        say: "At least {to}% of requests are answered within {n} ms",
        to: "What share has to be on time?",
        n: "How many milliseconds will a user wait?",
      },
    ],
    guardrails: [
      {
        say: "Nightly pages per engineer stay at or below {to} a week",
        to: "What is it now? The guardrail is usually today's value.",
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
  {
    id: "product",
    name: "the product",
    words:
      "onboarding, activation, retention, product market fit, first week, user engagement, trialists, feature adoption, setup, self-serve, product features",
    people: "customers",
    outcomes: [
      {
        say: "The share of new {people} who reach their first success in a week rises from {from}% to {to}%",
        from: "What share does so today?",
        title: "Say who gets going",
      },
      {
        say: "The share of {people} who are still active after a month rises from {from}% to {to}%",
        from: "What share is active then today?",
        title: "Ask who stays",
      },
      {
        say: "The time from sign-up to first success falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Time the first success",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who use the product every week rises from {from}% to {to}%",
        from: "What share does so today?",
      },
    ],
    operational: [
      {
        say: "The share of sessions without an error rises from {from}% to {to}%",
        from: "What share is free of errors today?",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction of {people} stays at or above {to} points",
        to: "What is the rating now? The guardrail is usually today's value.",
        title: "New must not mean confusing",
      },
    ],
    maintenance: [
      {
        say: "Support requests about existing features fall from {from} to {to} a week",
        from: "How many come in today?",
      },
    ],
  },
  {
    id: "support",
    name: "support",
    words:
      "support, helpdesk, help desk, first reply, tickets, customer service, customer care, macros, answers before",
    people: "customers",
    outcomes: [
      {
        say: "The share of requests solved with the first reply rises from {from}% to {to}%",
        from: "What share is solved so today?",
        title: "Say what customers notice",
      },
      {
        say: "The time to a first useful reply falls from {from} hours to {to} hours",
        from: "How many hours does it take today?",
        title: "Follow the wait",
      },
      {
        say: "Requests that come back after they were closed fall from {from}% to {to}%",
        from: "What share comes back today?",
        title: "Count what was not solved",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who find the answer themselves rises from {from}% to {to}%",
        from: "What share does so today?",
      },
    ],
    operational: [
      {
        say: "The share of requests older than a day falls from {from}% to {to}%",
        from: "What share is older today?",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction after a reply stays at or above {to} points",
        to: "What is the rating now? The guardrail is usually today's value.",
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
  {
    id: "sales",
    name: "sales",
    words:
      "sales, pipeline, bookings, revenue, deals, land and expand, expansion, quota, new logos, renewals, account management",
    people: "buyers",
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
    id: "people",
    name: "people work",
    words:
      "hiring, recruiting, recruitment, talent, team culture, happiness, people operations, hr, feedback, grow without breaking, managers, leave policy, salary, a place people recommend",
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
        from: "How many weeks does it take today?",
        title: "Follow a new joiner",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who had a useful talk with their manager this month rises from {from}% to {to}%",
        from: "What share would say so today?",
      },
    ],
    operational: [
      {
        say: "The time from application to answer falls from {from} days to {to} days",
        from: "How many days does an applicant wait today?",
      },
    ],
    guardrails: [
      {
        say: "Overtime per person stays at or below {to} hours a month",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Growth must not mean burn-out",
      },
    ],
    maintenance: [
      {
        say: "Roles without a successor fall from {from} to {to}",
        from: "How many have none today?",
      },
    ],
  },
  {
    id: "finance",
    name: "finance",
    words:
      "finance, month-end, close, numbers on day, accounting, budget, cost, profitable, profitability, cash, audit of accounts, controlling",
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
        from: "What share does so today?",
      },
    ],
    operational: [
      {
        say: "The share of invoices paid on time rises from {from}% to {to}%",
        from: "What share is paid on time today?",
      },
    ],
    guardrails: [
      {
        say: "Corrections after the close stay at or below {to} a month",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Fast must not mean wrong",
      },
    ],
    maintenance: [
      {
        say: "Manual entries fall from {from} to {to} a month",
        from: "How many were there last month?",
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
        from: "How many days does it take today?",
        title: "Follow a weakness to its end",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who report a test phishing mail rises from {from}% to {to}%",
        from: "What share reported the last one?",
      },
    ],
    operational: [
      {
        say: "The share of accounts with a second factor rises from {from}% to {to}%",
        from: "What share has one today?",
      },
    ],
    guardrails: [
      {
        say: "Support requests about access stay at or below {to} a week",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Safe must not mean shut",
      },
    ],
    maintenance: [
      {
        say: "Access rights that nobody has reviewed for a year fall from {from}% to {to}%",
        from: "What share is that today?",
      },
    ],
  },
  {
    id: "design",
    name: "design",
    words:
      "design, user experience, ux, usability, accessibility, ui, interface design, onboarding flow, gui",
    people: "users",
    outcomes: [
      {
        say: "The share of {people} who finish the main task unaided rises from {from}% to {to}%",
        from: "What share finishes it today?",
        title: "Say what people can do",
      },
      {
        say: "The time that {people} need for the main task falls from {from} minutes to {to} minutes",
        from: "How many minutes does it take today?",
        title: "Time the task",
      },
      {
        say: "Support requests about how it works fall from {from} to {to} a month",
        from: "How many came in last month?",
        title: "Count the questions that stop",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who choose the new version rises from {from}% to {to}%",
        from: "What share chooses it today?",
      },
    ],
    operational: [
      {
        say: "The share of screens that pass the accessibility check rises from {from}% to {to}%",
        from: "What share passes today?",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction of {people} stays at or above {to} points",
        to: "What is the rating now? The guardrail is usually today's value.",
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
  {
    id: "legal",
    name: "legal",
    words: "legal, contracts, lawyers, counsel, nda, litigation, privacy requests",
    people: "colleagues",
    outcomes: [
      {
        say: "The time from request to signed contract falls from {from} days to {to} days",
        from: "How many days does it take today?",
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
        from: "What share does so today?",
      },
    ],
    operational: [
      {
        say: "The share of requests answered within the promised time rises from {from}% to {to}%",
        from: "What share is answered in time today?",
      },
    ],
    guardrails: [
      {
        say: "Disputes about signed contracts stay at or below {to} a quarter",
        to: "What is the count now?",
        title: "Quick must not mean careless",
      },
    ],
    maintenance: [
      {
        say: "Templates not reviewed for a year fall from {from} to {to}",
        from: "How many are that old today?",
      },
    ],
  },
  {
    id: "operations",
    name: "operations",
    words:
      "operations, logistics, fulfilment, fulfillment, delivery time, supply chain, warehouse, production, laptops, it service, help desk, procurement",
    people: "customers",
    outcomes: [
      {
        say: "The share of orders delivered as promised rises from {from}% to {to}%",
        from: "What share is today?",
        title: "Say what customers notice",
      },
      {
        say: "The time from order to delivery falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow an order",
      },
      {
        say: "Cost per order falls from {from} EUR to {to} EUR",
        from: "What does an order cost today?",
        title: "Price an order",
      },
    ],
    adoption: [
      {
        say: "The share of orders that run through the new way rises from {from}% to {to}%",
        from: "What share does so today?",
      },
    ],
    operational: [
      {
        say: "The share of orders that need a correction falls from {from}% to {to}%",
        from: "What share needs one today?",
      },
    ],
    guardrails: [
      {
        say: "Returns stay at or below {to}% of orders",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Fast must not mean wrong",
      },
    ],
    maintenance: [
      {
        say: "Standing work orders overdue fall from {from} to {to}",
        from: "How many are overdue today?",
      },
    ],
  },
  {
    id: "documentation",
    name: "the documentation",
    words: "documentation, docs, knowledge, handbook, guides, onboarding docs",
    people: "readers",
    outcomes: [
      {
        say: "Questions that the documentation should answer fall from {from} to {to} a month",
        from: "How many come in today?",
        title: "Count the questions that stop",
      },
      {
        say: "The share of {people} who find their answer at the first try rises from {from}% to {to}%",
        from: "What share does so today?",
        title: "Say what readers can do",
      },
      {
        say: "The time that a newcomer needs to get going falls from {from} hours to {to} hours",
        from: "How many hours does it take today?",
        title: "Time a newcomer",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who look it up before they ask rises from {from}% to {to}%",
        from: "What share does so today?",
      },
    ],
    operational: [
      {
        say: "The share of pages checked in the last quarter rises from {from}% to {to}%",
        from: "What share was checked?",
      },
    ],
    guardrails: [
      {
        say: "Pages that readers rate as unhelpful stay at or below {to}%",
        to: "What is it now?",
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
];
