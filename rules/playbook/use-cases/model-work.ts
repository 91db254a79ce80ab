/** Use cases for those who build models: features, delivery, monitoring, evaluation. */
import type { Entry } from "../entry.ts";

export const modelWork: readonly Entry[] = [
  {
    id: "feature-store",
    name: "the feature store",
    words: "feature store, shared features, feature reuse, feature pipeline, online features",
    people: "machine learning teams",
    objective: "Good features are shared and used by many",
    outcomes: [
      {
        say: "The time from idea to feature in production falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow a feature to production",
      },
      {
        say: "The share of features in new models that were reused rises from {from}% to {to}%",
        from: "What share is reused today?",
        title: "Say what is no longer built again",
      },
      {
        say: "Incidents caused by different data in training and production fall from {from} to {to} a quarter",
        from: "How many were there last quarter?",
        title: "Say what stops breaking",
      },
    ],
    adoption: [
      {
        say: "Teams served by the feature store in production rise from {from} to {to}",
        from: "How many are served today?",
      },
    ],
    operational: [
      {
        say: "The response time for lookups falls from {from} ms to {to} ms",
        from: "How many milliseconds is it today?",
        to: "How many milliseconds are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "The running cost of the feature store stays at or below {to} EUR a month",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Shared must not mean costly",
      },
    ],
    maintenance: [
      {
        say: "Features with no owner or no reader fall from {from} to {to}",
        from: "How many are there today?",
      },
    ],
  },
  {
    id: "mlops",
    name: "model delivery",
    words:
      "mlops, ml platform, model deployment, model registry, deploy models, model delivery, training pipeline, ml infrastructure, gpu cluster, kubeflow, model serving, inference platform, deployment of ml, ml applications, production models",
    people: "machine learning teams",
    objective: "Shared foundations that every model team can build on",
    outcomes: [
      {
        say: "The time from trained model to production falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow a model to its users",
      },
      {
        say: "Rolled-back model releases fall from {from}% to {to}%",
        from: "What share is rolled back today?",
        title: "Say what a release risks",
      },
      {
        say: "Hours a month that {people} spend on running their models fall from {from} to {to}",
        from: "How many hours a month does it take today?",
        title: "Count the hours set free",
      },
    ],
    adoption: [
      {
        say: "Teams that release models through the shared path rise from {from} to {to}",
        from: "How many do so today?",
      },
    ],
    operational: [
      {
        say: "The response time for predictions falls from {from} ms to {to} ms",
        from: "How many milliseconds is it today?",
        to: "How many milliseconds are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Running cost per model stays at or below {to} EUR a month",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Easy must not mean costly",
      },
    ],
    maintenance: [
      {
        say: "Models that run past their review date fall from {from} to {to}",
        from: "How many are past it today?",
      },
    ],
  },
  {
    id: "model-monitoring",
    name: "model monitoring",
    words:
      "model monitoring, drift, drift alert, drift alerts, drift alarm, drift monitoring, drift detection, model performance monitoring, ml observability",
    people: "model owners",
    objective: "We know before our users do when a model goes wrong",
    outcomes: [
      {
        say: "The time from a model going wrong to somebody acting falls from {from} days to {to} days",
        from: "How many days did it take in the last cases?",
        title: "Say how soon somebody acts",
      },
      {
        say: "Model faults first reported by users fall from {from} to {to} a quarter",
        from: "How many did users report last quarter?",
        title: "Be first to know",
      },
      {
        say: "The share of production models with a tested way back rises from {from}% to {to}%",
        from: "What share has one today?",
        title: "Say what can be undone",
      },
    ],
    adoption: [
      {
        say: "The share of alerts that {people} settle within a working day rises from {from}% to {to}%",
        from: "What share is settled so today?",
      },
    ],
    operational: [
      {
        say: "The share of production models with live monitoring rises from {from}% to {to}%",
        from: "What share is monitored today?",
      },
    ],
    guardrails: [
      {
        say: "Alerts that need no action stay at or below {to} a week",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Watchful must not mean noisy",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a healthy model falls from {from} days to {to} days",
        from: "How many days did it take last time?",
      },
    ],
  },
  {
    id: "evaluation",
    name: "model evaluation",
    words:
      "model evaluation, evaluation suite, eval suite, evals, golden set, benchmark suite, prompt regression, regression suite, prompt evaluation, test set, human evaluation",
    people: "machine learning teams",
    objective: "Nobody ships a model on a feeling",
    outcomes: [
      {
        say: "Quality faults that users find after a model release fall from {from} to {to} a release",
        from: "How many did users find after the last one?",
        title: "Say what users no longer find",
      },
      {
        say: "The time from change to a verdict on its quality falls from {from} days to {to} days",
        from: "How many days does a verdict take today?",
        title: "Follow a change to its verdict",
      },
      {
        say: "The share of offline verdicts that hold up with users rises from {from}% to {to}%",
        from: "What share held up so far?",
        title: "Say how far the tests can be trusted",
      },
    ],
    adoption: [
      {
        say: "The share of model releases decided on evaluation results rises from {from}% to {to}%",
        from: "What share is decided so today?",
      },
    ],
    operational: [
      {
        say: "The response time for evaluation runs falls from {from} minutes to {to} minutes",
        from: "How many minutes is it today?",
        to: "How many minutes are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Spending on evaluation stays at or below {to} EUR a month",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Sure must not mean costly",
      },
    ],
    maintenance: [
      {
        say: "The age of the test cases falls from {from} weeks to {to} weeks",
        from: "How many weeks old are they today?",
      },
    ],
  },
];
