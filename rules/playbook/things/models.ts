/** Things that predict, answer or are tried out. */
import type { Thing } from "../entry.ts";

export const modelThings: readonly Thing[] = [
  {
    id: "model",
    words:
      "model, triage, pre-screening, detection, extraction, classifier, classification, document classification, recommender, candidate generator, generator, decoder, prototype, poc, proof, proof of concept, proof of value, heuristics, embedding, distillation, fine-tuning, hashing, mining, suggestion, correction, analyzer, simulator, similarity, shadow mode, shadow deploy, ai agent, internal agent, coding agent, ml, llm, pre-check, recognition, algorithm, matching, routing, prioritisation",
    lines: [
      {
        say: "At least {to}% of the results from {subject} are used without correction{by}, up from {from}%",
        from: "What share is used without correction today? Not there yet? Then 0 is an honest answer.",
        title: "Say who relies on it",
        quality: true,
      },
      {
        say: "The time that {staff} spend on the work that {subject} should take over falls from {from} hours to {to} hours a week",
        from: "How many hours a week does that work take today?",
        title: "Count the hours set free",
      },
      {
        say: "Mistakes in {subject} that {staff} have to correct fall from {from} to {to} a week",
        from: "How many were there last week?",
        title: "Follow what goes wrong",
      },
    ],
  },
  {
    id: "prediction",
    words:
      "prediction, predictor, prediction model, predictive model, forecast, forecast model, demand model, mix model, attribution model, risk model, propensity model, survival models, scoring model, score, risk score, risk index, early warning, warning system, simulation, gradient boosting, boosting model, regression model, random forest, time series model, value model, lifetime value model, ltv model, clv model, heat map, prevalence",
    lines: [
      {
        say: "The share of decisions that {staff} take with {subject} at hand rises from {from}% to {to}%",
        from: "What share is today? Not there yet? Then 0 is an honest answer.",
        title: "Predicted is not decided",
      },
      {
        say: "The share of problems that {staff} prevent because {subject} warned in time rises from {from}% to {to}%",
        from: "What share is prevented in time today?",
        title: "Say what is seen in time",
      },
      {
        say: "The share of decisions that turn out right rises from {from}% to {to}% with {subject}",
        from: "What share turned out right last quarter?",
        title: "Say what is decided better",
      },
    ],
  },
  {
    id: "assistant",
    words:
      "assistant, chatbot, bot, voice bot, copilot, gpt, internal gpt, chatgpt, virtual agent, voice assistant, report writer, writer, tutor, ai coach",
    lines: [
      {
        say: "At least {to}% of {people} use {subject} every week{by}, up from {from}%",
        from: "What share does today? Not out yet? Then 0 is an honest answer.",
        to: "What share should, for it to have been worth building?",
        title: "Shipped is not used",
      },
      {
        say: "The share of answers from {subject} that settle the question rises from {from}% to {to}%",
        from: "What share does today? Not out yet? Then take the first trial.",
        title: "Say what an answer is worth",
        quality: true,
      },
      {
        say: "Questions that still reach a colleague in spite of {subject} fall from {from} to {to} a week",
        from: "How many such questions came in last week?",
        title: "Count the questions that stop",
      },
    ],
  },
  {
    id: "experiment",
    words: "experiment, holdout experiment, a/b test",
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
    id: "trial",
    words: "pilot, trial",
    lines: [
      {
        say: "At least {to}% of {people} who tried {subject} in the pilot want to keep {it}{by}",
        to: "What share would justify a roll-out?",
        title: "Ask those who tried it",
      },
      {
        say: "Results in the pilot are at least {to} points better with {subject} than without{by}",
        to: "How many points better would make it pay, and in which measure?",
        title: "Say what the trial has to show",
      },
      {
        say: "The time that {staff} need for a case in the pilot falls from {from} minutes to {to} minutes with {subject}",
        from: "How many minutes does a case take today?",
        title: "Time the work in the trial",
      },
    ],
  },
  {
    id: "choice",
    words: "evaluate, assess, compare, shortlist, tool selection, decide on",
    lines: [
      {
        say: "On past cases the best of {subject} does at least {to} points better than today's way of working{by}",
        to: "How many points better would make it pay, and in which measure?",
        title: "Say what the choice has to show",
        number: "many",
      },
      {
        say: "At least {to}% of {people} who tried the best of {subject} would keep working with it{by}",
        to: "What share would convince the sponsor?",
        title: "Ask those who tried it",
        number: "many",
      },
      {
        say: "On past cases {subject} do{es} at least {to} points better than today's way of working{by}",
        to: "How many points better would make it pay, and in which measure?",
        title: "Say what the choice has to show",
        number: "one",
      },
      {
        say: "At least {to}% of {people} who tried {subject} would keep working with it{by}",
        to: "What share would convince the sponsor?",
        title: "Ask those who tried it",
        number: "one",
      },
      {
        say: "The time from a need to a decision on {subject} falls from {from} weeks to {to} weeks",
        from: "How many weeks did the last such decision take?",
        title: "Follow a need to a decision",
      },
    ],
  },
  {
    id: "open-data",
    words: "",
    lines: [
      {
        say: "On unseen cases, results with {subject} are at least {to} points better than today's way of working{by}",
        to: "How many points better would make it pay, and in which measure?",
        title: "Say what the data has to show",
      },
      {
        say: "At least {to}% of the cases in a trial are decided correctly on the strength of {subject}{by}",
        to: "What share would convince the sponsor?",
        title: "Say how far the data carries",
      },
    ],
  },
];
