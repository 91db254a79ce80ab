/** Use cases for those who build with models: labels, experiments, gateway, code. */
import type { Subject } from "../entry.ts";

export const modelTools: readonly Subject[] = [
  {
    id: "labelling",
    name: "labelling",
    words:
      "labelling, labeling, annotation, annotators, label quality, double-labelled, relabel, cohen kappa, ground truth",
    people: "annotators",
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
        title: "Follow a case to its label",
      },
    ],
    adoption: [{ say: "Teams that train on the shared labels rise from {from} to {to}" }],
  },
  {
    id: "experimentation",
    name: "the experiment platform",
    words:
      "experiment platform, experimentation, a/b test, a/b testing, ab test, split test, holdout experiment, controlled experiment",
    people: "product teams",
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
    adoption: [{ say: "Teams that run an experiment every month rise from {from} to {to}" }],
  },
  {
    id: "llm-gateway",
    name: "the LLM gateway",
    words:
      "llm gateway, model gateway, ai gateway, prompt management, llm platform, foundation model access, genai platform, token budget, per-team budgets",
    people: "product teams",
    outcomes: [
      {
        say: "The time from idea to a language model in a product falls from {from} weeks to {to} weeks",
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
      { say: "Teams that send all their model calls through the gateway rise from {from} to {to}" },
    ],
  },
  {
    id: "code-assistance",
    name: "code assistance",
    words:
      "github copilot, developer copilot, coding assistant, code assistance, code assistant, coding assistant, code completion, code generation, code review bot, pair programmer, ai coding, code suggestions, developer productivity",
    people: "engineers",
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
  },
];
