/** The four kinds of quarter: the objective's form, and which key results a draft brings. */
import type { Pattern } from "../okr.ts";
import type { QuarterForm } from "./entry.ts";
import { fromEntry, own } from "./part.ts";

export const quarterForms: Readonly<Record<Pattern, QuarterForm>> = {
  exploration: {
    objective: "Know whether {subject} would really help {people}, before anything is built",
    prefersEntry: false,
    parts: [
      own(
        "measure-first",
        {
          say: "{Subject} {is} tried on {n} real cases, with each result judged in writing",
          n: "How many cases make a fair sample?",
          title: "Try it on real cases first",
        },
        {
          say: "The results of {subject} on {n} real cases are judged in writing",
          n: "How many cases make a fair sample?",
          title: "Try it on real cases first",
        },
      ),
      own("measure-first", {
        say: "Today's effort without {subject} is measured on {n} real cases",
        n: "How many cases make a fair sample?",
        title: "Know today's level first",
      }),
      own("adoption", {
        say: "At least {to}% of {people} in the trial want to keep {subject}",
        to: "What share would convince the sponsor?",
        title: "Ask those who tried it",
      }),
      own("measure-first", {
        say: "The steering committee decides{by} on written evidence whether {subject} go{es} ahead",
        title: "Decide in the open",
      }),
    ],
  },
  build: {
    objective: "{People} trust {subject} in their daily work",
    prefersEntry: true,
    parts: [
      fromEntry("business", "outcomes"),
      fromEntry("adoption", "adoption"),
      fromEntry("operational", "operational"),
      fromEntry("guardrail", "guardrails"),
    ],
  },
  scale: {
    objective: "{People} everywhere get the full value of {subject}",
    prefersEntry: false,
    parts: [
      fromEntry("business", "outcomes", "widest"),
      own(
        "adoption",
        {
          say: "{People} who work with {subject} every week rise from {from} to {to}",
          from: "How many do so today, in the pilot?",
          to: "How many could work with it by then?",
          title: "From pilot to everyone",
        },
        {
          say: "The share of {people} who use {subject} every week rises from {from}% to {to}%",
          from: "What share does so today, in the pilot?",
          title: "From pilot to everyone",
        },
      ),
      own("operational", {
        say: "The running cost of {subject} per case falls from {from} EUR to {to} EUR",
        from: "What does a case cost to run today?",
        title: "Price a case",
      }),
      fromEntry("guardrail", "guardrails"),
    ],
  },
  platform: {
    objective: "Teams build on shared foundations instead of starting anew",
    prefersEntry: false,
    parts: [
      own("business", {
        say: "The time from trained model to production falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow a model to its users",
      }),
      own(
        "adoption",
        {
          say: "Teams that build on {subject} every week rise from {from} to {to}",
          from: "How many do so today?",
          title: "Deployed is not used",
        },
        {
          say: "Teams that ship on the shared foundations every week rise from {from} to {to}",
          from: "How many do so today?",
          title: "Deployed is not used",
        },
      ),
      own("operational", {
        say: "The share of production models with live monitoring rises from {from}% to {to}%",
        from: "What share is monitored today?",
        title: "Know how every model fares",
      }),
      own(
        "guardrail",
        {
          say: "The running cost per team on {subject} stays at or below {to} EUR a month",
          to: "What is it now? The guardrail is usually today's value.",
          title: "Shared must not mean costly",
        },
        {
          say: "The monthly running cost per team stays at or below {to} EUR",
          to: "What is it now? The guardrail is usually today's value.",
          title: "Shared must not mean costly",
        },
      ),
    ],
  },
};
