/** Use cases around risk and trust: fraud, anomalies, identity. */
import type { Subject } from "../entry.ts";

export const risk: readonly Subject[] = [
  {
    id: "fraud",
    name: "fraud detection",
    words:
      "fraud detection, fraud, fraud scoring, fraud model, chargeback, payment risk, false declines, account takeover, scam detection",
    people: "fraud analysts",
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
  },
  {
    id: "anomaly-detection",
    name: "anomaly detection",
    words:
      "anomaly detection, anomalies, outlier detection, unusual activity, intrusion detection, log anomaly",
    people: "operators",
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
  },
  {
    id: "identity",
    name: "identity checks",
    words:
      "identity check, identity verification, kyc, know your customer, onboarding check, document check, liveness, aml, money laundering, sanctions screening",
    people: "new customers",
    outcomes: [
      {
        say: "The share of {people} who finish the identity check at the first try rises from {from}% to {to}%",
        from: "What share finishes at the first try today?",
        title: "Say what applicants notice",
      },
      {
        say: "The time from application to open account falls from {from} hours to {to} hours",
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
  },
];
