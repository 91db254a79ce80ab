/** Key results for a set whose subject no entry knows: the user's own words in plain forms. */
import type { Line, Lines } from "./entry.ts";
import { unnamed } from "./things.ts";

export const general: Lines = {
  outcomes: [
    {
      say: "The time that {people} still spend on work that {subject} should take over falls from {from} hours to {to} hours a week",
      from: "How many hours a week does that work take today?",
      title: "Say what changes for people",
    },
    {
      say: "Problems that {people} report about {subject} fall from {from} to {to} a month",
      from: "How many were reported last month?",
      title: "Say what stops going wrong",
    },
  ],
  adoption: [
    {
      say: "At least {to}% of {people} rely on {subject} every week{by}, up from {from}%",
      to: "How often should they, for this to pay off?",
      from: "What share does today? Not there yet? Then 0 is an honest answer.",
    },
  ],
  operational: [
    {
      say: "The availability of {subject} in working hours rises from {from}% to {to}%",
      from: "What is it today? Not live yet? Then 0 is an honest answer.",
    },
  ],
  guardrails: [
    {
      say: "Complaints from {people} about {subject} stay at or below {to} a month",
      to: "How many are there now? The guardrail is usually today's value.",
      title: "Better must not mean worse elsewhere",
    },
  ],
  maintenance: [
    {
      say: "The share of planned maintenance on {subject} that is done on time rises from {from}% to {to}%",
      from: "What share was done on time last quarter?",
    },
    {
      say: "The time from a reported fault in {subject} to its repair falls from {from} days to {to} days",
      from: "How many days did it take last time?",
    },
  ],
};

/** What keeps a model fit. */
export const modelUpkeep: readonly Line[] = [
  {
    say: "The time from a drift alert to a retrained model behind {subject} falls from {from} days to {to} days",
    from: "How many days did it take last time?",
  },
];

/** For work that leaves nothing behind that could be used or run. */
export const plain: Lines = {
  outcomes: unnamed.lines,
  adoption: [
    {
      say: "At least {to}% of {people} use the new way of working every week{by}, up from {from}%",
      from: "What share does today? Not there yet? Then 0 is an honest answer.",
      to: "What share should, for this to pay off?",
      title: "Done is not yet habit",
    },
  ],
  operational: [
    {
      say: "The response time to a problem that {people} report falls from {from} days to {to} days",
      title: "Say how soon somebody helps",
    },
  ],
  guardrails: [
    {
      say: "Satisfaction of {people} stays at or above {to} points",
      title: "Better must not mean worse elsewhere",
    },
  ],
  maintenance: [],
};

/** For a use case that was typed as work, and that no entry knows: "handing over shifts". */
export const work: Lines = {
  outcomes: [
    {
      say: "The time that {people} spend on {work} falls from {from} minutes to {to} minutes a day",
      from: "How many minutes a day does it take today?",
      title: "Say what changes for people",
    },
  ],
  adoption: [
    {
      say: "At least {to}% of {people} rely on AI for {work} every week{by}, up from {from}%",
      to: "How many of them should, for this to pay off?",
      from: "What share does today? Not there yet? Then 0 is an honest answer.",
    },
  ],
  operational: [
    {
      say: "The response time of AI for {work} falls from {from} seconds to {to} seconds",
      from: "What is it today? Not live yet? Then take the first trial.",
    },
  ],
  guardrails: [
    {
      say: "Mistakes in {work} that {people} report stay at or below {to} a month",
      to: "How many are there now? The guardrail is usually today's value.",
      title: "Quick must not mean wrong",
    },
  ],
  maintenance: [],
};
