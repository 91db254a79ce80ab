/** Business functions around the product and those who use it. */
import type { Subject } from "../entry.ts";

export const productAndServiceFunctions: readonly Subject[] = [
  {
    id: "engineering",
    name: "the product",
    words:
      "nights, quiet nights, mttr, software engineering, engineering team, reliability, on call, on-call, night shifts, incidents, build time, technical debt, checkout, uptime, performance, web apps, software quality, core functionality",
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
    adoption: [{ say: "Teams that release on their own every week rise from {from} to {to}" }],
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
        title: "Say who gets going",
      },
      {
        say: "The share of {people} who are still active after a month rises from {from}% to {to}%",
        from: "What share is active then today?",
        title: "Ask who stays",
      },
      {
        say: "The time from sign-up to first success falls from {from} days to {to} days",
        title: "Time the first success",
      },
    ],
    adoption: [
      { say: "The share of {people} who use the product every week rises from {from}% to {to}%" },
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
        title: "Follow the wait",
      },
      {
        say: "Requests that come back after they were closed fall from {from}% to {to}%",
        from: "What share comes back today?",
        title: "Count what was not solved",
      },
    ],
    adoption: [
      { say: "The share of {people} who find the answer themselves rises from {from}% to {to}%" },
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
        title: "Count the questions that stop",
      },
      {
        say: "The share of {people} who find their answer at the first try rises from {from}% to {to}%",
        title: "Say what readers can do",
      },
      {
        say: "The time that a newcomer needs to get going falls from {from} hours to {to} hours",
        title: "Time a newcomer",
      },
    ],
    adoption: [
      { say: "The share of {people} who look it up before they ask rises from {from}% to {to}%" },
    ],
  },
];
