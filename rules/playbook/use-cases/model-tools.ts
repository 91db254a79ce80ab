/** Use cases for those who build with models: labels, experiments, gateway, code. */
import type { Entry } from "../entry.ts";

export const modelTools: readonly Entry[] = [
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
        say: "The response time for results falls from {from} hours to {to} hours",
        from: "How many hours is it today?",
        to: "How many hours are fast enough?",
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
        say: "The response time for calls falls from {from} ms to {to} ms",
        from: "How many milliseconds is it today?",
        to: "How many milliseconds are fast enough?",
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
      "code assistance, code assistant, coding assistant, code completion, code generation, code review bot, pair programmer, ai coding, code suggestions, developer productivity",
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
        say: "The response time for suggestions falls from {from} ms to {to} ms",
        from: "How many milliseconds is it today?",
        to: "How many milliseconds are fast enough?",
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
