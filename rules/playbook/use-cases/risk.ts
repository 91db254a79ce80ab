/** Use cases around risk and trust: fraud, anomalies, identity. */
import type { Entry } from "../entry.ts";

export const risk: readonly Entry[] = [
  {
    id: "fraud",
    name: "fraud detection",
    words:
      "fraud detection, fraud, fraud scoring, fraud model, chargeback, payment risk, false declines, account takeover, scam detection",
    people: "fraud analysts",
    objective: "Fraud is stopped and honest customers never notice",
    outcomes: [
      {
        say: "Losses to fraud fall from {from} EUR to {to} EUR a month",
        from: "What was lost last month?",
        title: "Follow the money",
      },
      {
        say: "The share of honest payments declined falls from {from}% to {to}%",
        from: "What share is declined by mistake today?",
        title: "Say what honest customers notice",
      },
      {
        say: "At least {to}% of alerts turn out to be fraud{by}, up from {from}%",
        from: "What share turns out to be fraud today?",
        title: "Say whose time is not wasted",
        quality: true,
      },
    ],
    adoption: [
      {
        say: "{People} settle {to}% of cases with the score and its reasons alone{by}, up from {from}%",
        from: "What share do they settle so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "The response time for payments falls from {from} ms to {to} ms",
        from: "How many milliseconds is it today?",
        to: "How many milliseconds are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Complaints about blocked payments stay at or below {to} a week",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Safe must not mean shut",
      },
    ],
    maintenance: [
      {
        say: "The time until a new fraud pattern is caught falls from {from} days to {to} days",
        from: "How many days did the last one go unseen?",
      },
    ],
  },
  {
    id: "anomaly-detection",
    name: "anomaly detection",
    words:
      "anomaly detection, anomalies, outlier detection, unusual activity, intrusion detection, log anomaly",
    people: "operators",
    objective: "Someone looks before it becomes a problem",
    outcomes: [
      {
        say: "The time from first sign to first look falls from {from} hours to {to} hours",
        from: "How many hours did it take in the last cases?",
        title: "Say how soon somebody looks",
      },
      {
        say: "At least {to}% of alerts lead to action{by}, up from {from}%",
        from: "What share leads to action today?",
        title: "Say whose time is not wasted",
        quality: true,
      },
      {
        say: "Incidents that {people} learn of from outside fall from {from} to {to} a month",
        from: "How many were reported from outside last month?",
        title: "Be first to know",
      },
    ],
    adoption: [
      {
        say: "The share of alerts that {people} settle the same day rises from {from}% to {to}%",
        from: "What share is settled the same day today?",
      },
    ],
    operational: [
      {
        say: "The response time for events falls from {from} minutes to {to} minutes",
        from: "How many minutes is it today?",
        to: "How many minutes are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Alerts that turn out to be false stay at or below {to} a day",
        to: "How many can the shift stand?",
        title: "Early must not mean noisy",
      },
    ],
    maintenance: [
      {
        say: "The time until a noisy alert is adjusted falls from {from} days to {to} days",
        from: "How many days does it take today?",
      },
    ],
  },
  {
    id: "identity",
    name: "identity checks",
    words:
      "identity check, identity verification, kyc, know your customer, onboarding check, document check, liveness, aml, money laundering, sanctions screening",
    people: "new customers",
    objective: "Honest people are in within minutes, others never",
    outcomes: [
      {
        say: "The share of {people} who finish the identity check at the first try rises from {from}% to {to}%",
        from: "What share finishes at the first try today?",
        title: "Say what applicants notice",
      },
      {
        say: "The time from application to open account falls from {from} hours to {to} hours",
        from: "How many hours does it take today?",
        title: "Follow an application",
      },
      {
        say: "At least {to}% of checks pass without a manual review{by}, up from {from}%",
        from: "What share passes with no review today?",
        title: "Say what needs no second look",
        quality: true,
      },
    ],
    adoption: [
      {
        say: "The share of {people} who choose the online check rises from {from}% to {to}%",
        from: "What share chooses it today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "The response time for checks falls from {from} seconds to {to} seconds",
        from: "How many seconds is it today?",
        to: "How many seconds are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "The difference in rejections between groups of applicants stays within {to} points",
        to: "What is the difference now?",
        title: "Safe must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time until a new kind of passport is accepted falls from {from} weeks to {to} weeks",
        from: "How many weeks is a new one refused today?",
      },
    ],
  },
];
