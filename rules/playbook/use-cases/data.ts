/** Use cases for those who work with data: platform, quality, reporting. */
import type { Subject } from "../entry.ts";

export const data: readonly Subject[] = [
  {
    id: "data-platform",
    name: "the data platform",
    words:
      "data platform, data warehouse, lakehouse, data lake, data mesh, data product, data products, data engineering, staging layer, dbt, data pipeline, airflow",
    people: "data analysts",
    outcomes: [
      {
        say: "The time from a new question to usable data falls from {from} days to {to} days",
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
    adoption: [{ say: "Teams that work on the platform every week rise from {from} to {to}" }],
  },
  {
    id: "data-quality",
    name: "data quality",
    words:
      "data quality, missing values, duplicate records, data cleansing, golden record, data validation, master data, data contract, data contracts, data freshness, data observability",
    people: "data users",
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
    adoption: [{ say: "Teams that keep a checked data contract rise from {from} to {to}" }],
  },
  {
    id: "self-service-bi",
    name: "self-service reporting",
    words:
      "self-service dashboard, self-service dashboards, self-service report, self-service analytics, bi self-service, self-service bi, self-service analytics, business intelligence, ad-hoc queries, saved query, metric glossary, non-analysts, metrics layer",
    people: "business users",
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
      { say: "{People} who answer a question themselves every week rise from {from} to {to}" },
    ],
  },
];
