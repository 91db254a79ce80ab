/** Use cases for those who build with data and models: platforms, stores, gateways, evaluation. */
import type { Entry } from "../entry.ts";

export const platform: readonly Entry[] = [
  {
    id: "data-platform",
    name: "the data platform",
    words:
      "data platform, data warehouse, warehouse, lakehouse, data lake, data mesh, data product, data products, data engineering, staging layer, dbt, data pipeline, airflow",
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
        say: "Daily data is ready before work starts on {to}% of days{by}, up from {from}%",
        from: "On what share of days is it in time today?",
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
    objective: "People stop checking the figures twice",
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
        say: "At least {to}% of tables are fresh at the agreed hour{by}, up from {from}%",
        from: "What share is fresh in time today?",
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
        say: "At least {to}% of dashboards load within {n} seconds",
        to: "What share has to be on time?",
        n: "How many seconds will people wait?",
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
  {
    id: "feature-store",
    name: "the feature store",
    words: "feature store, shared features, feature reuse, feature pipeline, online features",
    people: "model teams",
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
        say: "At least {to}% of lookups are answered within {n} ms",
        to: "What share has to be on time?",
        n: "How many milliseconds can a model wait?",
      },
    ],
    guardrails: [
      {
        say: "Cost per million lookups stays at or below {to} EUR",
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
    people: "model teams",
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
        say: "At least {to}% of predictions are answered within {n} ms",
        to: "What share has to be on time?",
        n: "How many milliseconds can a caller wait?",
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
        say: "At least {to}% of live models report fresh figures every day{by}, up from {from}%",
        from: "What share does so today?",
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
    people: "model teams",
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
        say: "At least {to}% of evaluation runs end within {n} minutes",
        to: "What share has to be on time?",
        n: "How many minutes will a team wait?",
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
  {
    id: "labelling",
    name: "labelling",
    words:
      "labelling, labeling, annotation, annotators, label quality, double-labelled, relabel, cohen kappa, ground truth",
    people: "annotators",
    objective: "Labels that anyone would give alike",
    outcomes: [
      {
        say: "The share of model errors caused by wrong labels falls from {from}% to {to}%",
        from: "What share has this cause today?",
        title: "Say which mistakes stop",
      },
      {
        say: "At least {to}% of labels are confirmed by another annotator{by}, up from {from}%",
        from: "What share is confirmed today?",
        title: "Say how far labels can be trusted",
        quality: true,
      },
      {
        say: "The time from raw case to checked label falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow a case to its label",
      },
    ],
    adoption: [
      {
        say: "Teams that train on the shared labels rise from {from} to {to}",
        from: "How many do so today?",
      },
    ],
    operational: [
      {
        say: "The cost of a checked label falls from {from} EUR to {to} EUR",
        from: "What does a label cost today?",
      },
    ],
    guardrails: [
      {
        say: "Labels sent back in review stay at or below {to}%",
        to: "What is the share now? The guardrail is usually today's value.",
        title: "Fast must not mean sloppy",
      },
    ],
    maintenance: [
      {
        say: "The time until a disputed label is settled falls from {from} days to {to} days",
        from: "How many days does it take today?",
      },
    ],
  },
  {
    id: "experimentation",
    name: "the experiment platform",
    words:
      "experiment platform, experimentation, a/b test, a/b testing, ab test, split test, holdout experiment, controlled experiment",
    people: "product teams",
    objective: "Teams try it before they believe it",
    outcomes: [
      {
        say: "The share of releases decided by an experiment rises from {from}% to {to}%",
        from: "What share is decided so today?",
        title: "Say who decides on evidence",
      },
      {
        say: "The time from idea to a verdict falls from {from} weeks to {to} weeks",
        from: "How many weeks does a verdict take today?",
        title: "Follow an idea to its verdict",
      },
      {
        say: "Changes taken back after full release fall from {from}% to {to}%",
        from: "What share is taken back today?",
        title: "Count what is no longer regretted",
      },
    ],
    adoption: [
      {
        say: "Teams that run an experiment every month rise from {from} to {to}",
        from: "How many do so today?",
      },
    ],
    operational: [
      {
        say: "At least {to}% of results are ready within {n} hours of the end",
        to: "What share has to be on time?",
        n: "How many hours will a team wait?",
      },
    ],
    guardrails: [
      {
        say: "Experiments stopped because of harm to users stay at or below {to} a quarter",
        to: "What is the count now?",
        title: "Curious must not mean careless",
      },
    ],
    maintenance: [
      {
        say: "Experiments left running past their end fall from {from} to {to}",
        from: "How many are running past it today?",
      },
    ],
  },
  {
    id: "llm-gateway",
    name: "the LLM gateway",
    words:
      "llm gateway, model gateway, ai gateway, prompt management, llm platform, foundation model access, genai platform, token budget, per-team budgets",
    people: "product teams",
    objective: "One safe way to every language model",
    outcomes: [
      {
        say: "The time from idea to a language model in a product falls from {from} weeks to {to} weeks",
        from: "How many weeks does it take today?",
        title: "Follow an idea to its users",
      },
      {
        say: "Cost per answered request falls from {from} EUR to {to} EUR",
        from: "What does a request cost today?",
        title: "Price a request",
      },
      {
        say: "Product outages caused by a model provider fall from {from} hours to {to} hours a quarter",
        from: "How many hours were lost last quarter?",
        title: "Say what keeps working",
      },
    ],
    adoption: [
      {
        say: "Teams that send all their model calls through the gateway rise from {from} to {to}",
        from: "How many do so today?",
      },
    ],
    operational: [
      {
        say: "At least {to}% of calls are passed on within {n} ms",
        to: "What share has to be on time?",
        n: "How many milliseconds may the gateway add?",
      },
    ],
    guardrails: [
      {
        say: "Requests that carry personal data unmasked stay at or below {to} a month",
        to: "What is the count now?",
        title: "Open must not mean leaky",
      },
    ],
    maintenance: [
      {
        say: "Calls to retired model versions fall from {from}% to {to}%",
        from: "What share of calls goes to retired versions today?",
      },
    ],
  },
  {
    id: "code-assistance",
    name: "code assistance",
    words:
      "code assistance, code assistant, coding assistant, code completion, code generation, code review bot, pair programmer, ai coding, code suggestions, developer productivity, style analyzer, lookout analyzer",
    people: "engineers",
    objective: "Engineers spend their day on the hard parts",
    outcomes: [
      {
        say: "The time from first commit to merge falls from {from} hours to {to} hours",
        from: "How many hours does a change take today?",
        title: "Follow a change to the main branch",
      },
      {
        say: "At least {to}% of suggestions are accepted by the author{by}, up from {from}%",
        from: "What share is accepted today? Not live yet? Then 0 is an honest answer.",
        title: "Say who relies on it",
        quality: true,
      },
      {
        say: "The share of {people} who say that they get into the hard work sooner rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who use the code assistant on most working days rises from {from}% to {to}%",
        from: "What share does so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "At least {to}% of suggestions appear within {n} ms",
        to: "What share has to be on time?",
        n: "How many milliseconds before it disturbs?",
      },
    ],
    guardrails: [
      {
        say: "Defects found after merge stay at or below {to} a week",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Faster must not mean careless",
      },
    ],
    maintenance: [
      {
        say: "Suggestions that break house rules fall from {from}% to {to}%",
        from: "What share breaks them today?",
      },
    ],
  },
];
