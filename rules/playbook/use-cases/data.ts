/** Use cases for those who work with data: platform, quality, reporting. */
import type { Entry } from "../entry.ts";

export const data: readonly Entry[] = [
  {
    id: "data-platform",
    name: "the data platform",
    words:
      "data platform, data warehouse, lakehouse, data lake, data mesh, data product, data products, data engineering, staging layer, dbt, data pipeline, airflow",
    people: "data analysts",
    objective: "Whoever has a question can get to the data",
    outcomes: [
      {
        say: "The time from a new question to usable data falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow a question to its data",
      },
      {
        say: "The share of requests that teams serve themselves rises from {from}% to {to}%",
        from: "What share do they serve themselves today?",
        title: "Say who no longer waits",
      },
      {
        say: "Reports that had to be corrected because of data fall from {from} to {to} a month",
        from: "How many were corrected last month?",
        title: "Say which figures hold",
      },
    ],
    adoption: [
      {
        say: "Teams that work on the platform every week rise from {from} to {to}",
        from: "How many do so today?",
      },
    ],
    operational: [
      {
        say: "The availability of fresh data at the start of work rises from {from}% to {to}% of days",
        from: "On what share of days is it there in time today?",
      },
    ],
    guardrails: [
      {
        say: "Monthly platform cost per active user stays at or below {to} EUR",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Open must not mean boundless",
      },
    ],
    maintenance: [
      {
        say: "Pipelines with no owner fall from {from} to {to}",
        from: "How many have no owner today?",
      },
    ],
  },
  {
    id: "data-quality",
    name: "data quality",
    words:
      "data quality, missing values, duplicate records, data cleansing, data validation, master data, data contract, data contracts, data freshness, data observability",
    people: "data users",
    objective: "People take the figures as they are and decide",
    outcomes: [
      {
        say: "Decisions delayed by doubtful data fall from {from} to {to} a month",
        from: "How many were delayed last month?",
        title: "Say what no longer waits",
      },
      {
        say: "The time from a data fault to its repair falls from {from} hours to {to} hours",
        from: "How many hours does a repair take today?",
        title: "Follow a fault to its end",
      },
      {
        say: "The share of {people} who trust the figures they work with rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those who use it",
      },
    ],
    adoption: [
      {
        say: "Teams that keep a checked data contract rise from {from} to {to}",
        from: "How many do so today?",
      },
    ],
    operational: [
      {
        say: "The availability of fresh tables at the agreed hour rises from {from}% to {to}%",
        from: "What share is there in time today?",
      },
    ],
    guardrails: [
      {
        say: "Data checks that fail with no real fault stay at or below {to} a week",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Strict must not mean noisy",
      },
    ],
    maintenance: [
      {
        say: "Checks with no owner fall from {from} to {to}",
        from: "How many have no owner today?",
      },
    ],
  },
  {
    id: "self-service-bi",
    name: "self-service reporting",
    words:
      "bi self-service, self-service bi, self-service analytics, business intelligence, ad-hoc queries, saved query, metric glossary, non-analysts, metrics layer",
    people: "business users",
    objective: "People outside the data team answer their own questions",
    outcomes: [
      {
        say: "Ad-hoc requests to the data team fall from {from} to {to} a month",
        from: "How many came in last month?",
        title: "Count the requests that stop",
      },
      {
        say: "The time from question to answer falls from {from} days to {to} days",
        from: "How many days does an answer take today?",
        title: "Follow a question to its answer",
      },
      {
        say: "Meetings in which figures disagree fall from {from} to {to} a month",
        from: "In how many meetings did that happen last month?",
        title: "Say what is no longer argued",
      },
    ],
    adoption: [
      {
        say: "{People} who answer a question themselves every week rise from {from} to {to}",
        from: "How many do so today?",
      },
    ],
    operational: [
      {
        say: "The response time for dashboards falls from {from} seconds to {to} seconds",
        from: "How many seconds is it today?",
        to: "How many seconds are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Figures that had to be corrected after publication stay at or below {to} a month",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Own figures must not mean wrong figures",
      },
    ],
    maintenance: [
      {
        say: "Dashboards that nobody opened for a quarter fall from {from} to {to}",
        from: "How many lie unused today?",
      },
    ],
  },
];
