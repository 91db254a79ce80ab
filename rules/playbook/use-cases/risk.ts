/** Use cases around risk and trust: fraud, anomalies, identity, content, credit. */
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
        say: "At least {to}% of payments are scored within {n} ms",
        to: "What share has to be on time?",
        n: "How many milliseconds can a payment wait?",
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
        say: "At least {to}% of events are judged within {n} minutes",
        to: "What share has to be on time?",
        n: "How many minutes may judging take?",
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
        say: "At least {to}% of checks pass with no manual review{by}, up from {from}%",
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
        say: "At least {to}% of checks end within {n} seconds",
        to: "What share has to be on time?",
        n: "How many seconds will an applicant wait?",
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
  {
    id: "moderation",
    name: "content moderation",
    words:
      "content moderation, moderation, image moderation, abuse detection, toxic, toxicity, hate speech, nudity, gore, spam, harmful content, trust and safety",
    people: "moderators",
    objective: "People meet each other here, and no abuse",
    outcomes: [
      {
        say: "The share of views that harmful content gets before removal falls from {from}% to {to}%",
        from: "What share of views does it get today?",
        title: "Say what people no longer see",
      },
      {
        say: "The time from upload to removal falls from {from} minutes to {to} minutes",
        from: "How many minutes does it take today?",
        title: "Follow a post that breaks the rules",
      },
      {
        say: "At least {to}% of removals stand after an appeal{by}, up from {from}%",
        from: "What share stands today?",
        title: "Say who is treated fairly",
        quality: true,
      },
    ],
    adoption: [
      {
        say: "{People} confirm the proposed decision in {to}% of cases{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "At least {to}% of uploads are judged within {n} seconds",
        to: "What share has to be on time?",
        n: "How many seconds can an upload wait?",
      },
    ],
    guardrails: [
      {
        say: "Harmless posts removed by mistake stay at or below {to} a week",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Strict must not mean blind",
      },
    ],
    maintenance: [
      {
        say: "The time until a new kind of abuse is caught falls from {from} days to {to} days",
        from: "How many days did the last trick work?",
      },
    ],
  },
  {
    id: "credit",
    name: "credit decisions",
    words:
      "credit decision, credit scoring, credit risk, loan, lending, default prediction, affordability, mortgage",
    people: "credit officers",
    objective: "Good borrowers get a yes at once, and nobody borrows too much",
    outcomes: [
      {
        say: "The time from application to decision falls from {from} hours to {to} hours",
        from: "How many hours does a decision take today?",
        title: "Follow an application",
      },
      {
        say: "The share of loans in arrears after a year falls from {from}% to {to}%",
        from: "What share is in arrears today?",
        title: "Say what the book gains",
      },
      {
        say: "At least {to}% of applications are decided with no manual review{by}, up from {from}%",
        from: "What share is decided so today?",
        title: "Say who gets an answer at once",
        quality: true,
      },
    ],
    adoption: [
      {
        say: "{People} follow the proposed decision in {to}% of cases{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "At least {to}% of decisions are ready within {n} seconds",
        to: "What share has to be on time?",
        n: "How many seconds will an applicant wait?",
      },
    ],
    guardrails: [
      {
        say: "The difference in approvals between protected groups stays within {to} points",
        to: "What is the difference now?",
        title: "Exact must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time between checks of the score against repayments falls from {from} months to {to} months",
        from: "How many months lie between checks today?",
      },
    ],
  },
];
