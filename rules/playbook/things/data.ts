/** Things made of data: sets, warehouses, models, experiments. */
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
      "data warehouse, data platform, data model, data source, staging layer, lineage, catalog, catalogue, metrics layer, dashboard, dashboards, db, database, tableau, bi, report",
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
    id: "model",
    words:
      "model, models, classifier, recommender, candidate generator, generator, decoder, predictor, prediction, prototype, poc, proof of concept, heuristics, embedding, distillation, fine-tuning, hashing, survival models, mining, suggestion, correction, analyzer, simulator, similarity, shadow mode, shadow deploy, agent, ai, ml, llm",
    lines: [
      {
        say: "At least {to}% of the results from {subject} are used without correction{by}, up from {from}%",
        from: "What share is used without correction today? Not there yet? Then 0 is an honest answer.",
        title: "Say who relies on it",
        quality: true,
      },
      {
        say: "The time that {people} spend on the work that {subject} should take over falls from {from} hours to {to} hours a week",
        from: "How many hours a week does that work take today?",
        title: "Count the hours set free",
      },
      {
        say: "Mistakes in {subject} that {people} have to correct fall from {from} to {to} a week",
        from: "How many were there last week?",
        title: "Follow what goes wrong",
      },
    ],
  },
  {
    id: "experiment",
    words: "experiment, holdout experiment, a/b test, pilot, trial",
    lines: [
      {
        say: "The share of decisions that follow the result of {subject} rises from {from}% to {to}%",
        from: "What share of such decisions follows a trial today?",
        title: "Say who decides on evidence",
      },
      {
        say: "Results are at least {to} points better with {subject} than without{by}",
        to: "How many points better would make it pay?",
        title: "Say what the trial has to show",
      },
    ],
  },
  {
    id: "choice",
    words: "evaluate, assess, compare, shortlist, vendors, tool selection, decide on",
    lines: [
      {
        say: "At least {to}% of {people} in the trial say that {subject} meet{s} their need{by}",
        to: "What share would convince the sponsor?",
        title: "Ask those who tried it",
      },
      {
        say: "The time from a need to a decision on {subject} falls from {from} weeks to {to} weeks",
        from: "How many weeks did the last such decision take?",
        title: "Follow a need to a decision",
      },
    ],
  },
];
