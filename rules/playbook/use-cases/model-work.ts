/** Use cases for those who build models: features, delivery, monitoring, evaluation. */
import type { Subject } from "../entry.ts";

export const modelWork: readonly Subject[] = [
  {
    id: "feature-store",
    name: "the feature store",
    words: "feature store, shared features, feature reuse, feature pipeline, online features",
    people: "machine learning teams",
    outcomes: [
      {
        say: "The time from idea to feature in production falls from {from} days to {to} days",
        title: "Follow a feature to production",
      },
      {
        say: "The share of features in new models that were reused rises from {from}% to {to}%",
        from: "What share is reused today?",
        title: "Say what is no longer built again",
      },
      {
        say: "Incidents caused by different data in training and production fall from {from} to {to} a quarter",
        title: "Say what stops breaking",
      },
    ],
    adoption: [
      {
        say: "Teams served by the feature store in production rise from {from} to {to}",
        from: "How many are served today?",
      },
    ],
  },
  {
    id: "mlops",
    name: "model delivery",
    words:
      "mlops, ml platform, model deployment, model registry, deploy models, model delivery, training pipeline, ml infrastructure, gpu cluster, kubeflow, model serving, inference platform, deployment of ml, ml applications, production models",
    people: "machine learning teams",
    outcomes: [
      {
        say: "The time from trained model to production falls from {from} days to {to} days",
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
      { say: "Teams that release models through the shared path rise from {from} to {to}" },
    ],
  },
  {
    id: "model-monitoring",
    name: "model monitoring",
    words:
      "model monitoring, drift, drift alert, drift alerts, drift alarm, drift monitoring, drift detection, model performance monitoring, ml observability",
    people: "model owners",
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
  },
  {
    id: "evaluation",
    name: "model evaluation",
    words:
      "model evaluation, evaluation suite, eval suite, evals, golden set, evaluation pipeline, automatic evaluation, golden dataset, gold standard, benchmark suite, prompt regression, regression suite, prompt evaluation, test set, human evaluation",
    people: "machine learning teams",
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
  },
];
