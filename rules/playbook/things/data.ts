/** Things made of data: sets, warehouses, pipelines, findings. */
import type { Thing } from "../entry.ts";

export const dataThings: readonly Thing[] = [
  {
    id: "dataset",
    words:
      "dataset, data set, data sets, labels, labelled, relabel, annotation, photos, corpus, lexicon, training data, ground truth, structured dataset, data acquisition, data collection, gps data, sensor data, images, satellite images, recordings",
    lines: [
      {
        say: "The share of cases decided correctly without a manual check rises from {from}% to {to}% with {subject}",
        from: "What share is decided so today? Not possible yet? Then 0 is an honest answer.",
        title: "Say what is decided better",
      },
      {
        say: "The share of cases that people still check by hand in spite of {subject} falls from {from}% to {to}%",
        from: "What share is checked by hand today?",
        title: "Follow the data to the desk",
      },
    ],
  },
  {
    id: "data",
    words:
      "customer data, sales data, campaign data, market data, product data, weather data, operational data, usage data, financial data, machine data, supplier data, spend cube, data mart, cockpit, self-service analytics, data warehouse, data platform, data model, data source, staging layer, lineage, catalog, catalogue, metrics layer, dashboard, dashboards, db, database, tableau, bi, report",
    lines: [
      {
        say: "The share of questions that {people} answer themselves with {subject} rises from {from}% to {to}%",
        from: "What share do they answer without help today?",
        title: "Say who gets answers alone",
      },
      {
        say: "The time from a question to a figure from {subject} falls from {from} days to {to} days",
        from: "How many days does a figure take today?",
        title: "Follow a question to its figure",
      },
      {
        say: "{People} who work with {subject} every week rise from {from} to {to}",
        from: "How many do so today?",
        title: "Deployed is not used",
      },
    ],
  },
  {
    id: "pipeline",
    words:
      "pipeline, pipelines, data pipeline, etl, batch job, batch jobs, data feed, data feeds, crawler",
    lines: [
      {
        say: "Failed runs of {subject} fall from {from} to {to} a month",
        from: "How many runs failed last month?",
        title: "Say what stops breaking",
      },
      {
        say: "The time until fresh data from {subject} is ready falls from {from} hours to {to} hours",
        title: "Say how soon somebody can work with it",
      },
      {
        say: "Hours a month that the team spends on repairing {subject} fall from {from} to {to}",
        from: "How many hours did it cost last month?",
        title: "Count the hours set free",
      },
    ],
  },
  {
    id: "master-data",
    words:
      "product master, material master, item master, customer master, vendor master, price list, bill of materials, master data",
    lines: [
      {
        say: "Corrections caused by wrong entries in {subject} fall from {from} to {to} a month",
        from: "How many were there last month?",
        title: "Say what need not be put right",
      },
      {
        say: "The share of entries in {subject} that pass the check rises from {from}% to {to}%",
        from: "What share passes today?",
        title: "Say how far it can be trusted",
      },
    ],
  },
  {
    id: "connected",
    words: "interface, interface to, connector",
    lines: [
      {
        say: "Entries from {subject} that are still made by hand fall from {from} to {to} a week",
        from: "How many were made by hand last week?",
        title: "Say what nobody types any more",
      },
      {
        say: "The share of decisions that {staff} take on the strength of {subject} rises from {from}% to {to}%",
        from: "What share is today? Not connected yet? Then 0 is an honest answer.",
        title: "Connected is not used",
      },
      {
        say: "The time until {people} can work with {subject} falls from {from} hours to {to} hours",
        title: "Say how soon somebody knows",
      },
    ],
  },
  {
    id: "analysis",
    words:
      "analysis, maturity assessment, readiness assessment, skills assessment, deep dive, root cause, study, benchmark, benchmarking, evaluation report, lessons learned, post-mortem",
    lines: [
      {
        say: "The share of recommendations from {subject} that are carried out rises from {from}% to {to}%",
        from: "What share of the last recommendations was carried out?",
        title: "Known is not changed",
      },
      {
        say: "Decisions that rest on {subject} rise from {from} to {to} a month",
        from: "How many decisions a month rest on such evidence today?",
        title: "Say who decides differently",
      },
    ],
  },
];
