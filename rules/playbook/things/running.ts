/** Things that run already or have been bought: their care, and whether they pay. */
import type { Thing } from "../entry.ts";

export const runningThings: readonly Thing[] = [
  {
    id: "upkeep",
    words: "retrain, retraining, retrained, recalibrate, recalibration",
    lines: [
      {
        say: "The time from a drift alert to a healthy state of {subject} falls from {from} days to {to} days",
        from: "How many days did it take the last time?",
        title: "Say how soon it is fit again",
      },
      {
        say: "The share of weeks in which {subject} stay{s} within the agreed error rises from {from}% to {to}%",
        from: "What share of the last weeks was it?",
        title: "Say what the care is for",
      },
      {
        say: "Complaints from {people} about outdated results from {subject} fall from {from} to {to} a month",
        title: "Count what users notice",
      },
    ],
  },
  {
    id: "promise",
    words: "comply, complies, compliant",
    lines: [
      {
        say: "The share of {subject} without an open finding rises from {from}% to {to}%",
        from: "What share has none today?",
        title: "Say what an auditor no longer finds",
      },
      {
        say: "The time to close a finding on {subject} falls from {from} days to {to} days",
        title: "Follow a finding to its end",
      },
    ],
  },
  {
    id: "burden",
    words:
      "double work, duplicate work, duplicates, duplicate accounts, duplicate records, queue of requests",
    lines: [
      {
        say: "The time that {people} spend on {subject} falls from {from} hours to {to} hours a week",
        from: "How many hours a week does it cost them today?",
        title: "Count the hours set free",
      },
      {
        say: "Complaints from {people} about {subject} fall from {from} to {to} a month",
        title: "Say what stops going wrong",
      },
    ],
  },
  {
    id: "move",
    words: "new platform, new system, cloud migration",
    lines: [
      {
        say: "Hours a month that the team spends on keeping {subject} running fall from {from} to {to}",
        from: "How many hours did it cost last month?",
        title: "Count the hours set free",
      },
      {
        say: "Incidents caused by {subject} fall from {from} to {to} a month",
        from: "How many were there last month?",
        title: "Say what stops breaking",
      },
      {
        say: "The running cost of {subject} falls from {from} EUR to {to} EUR a month",
        from: "What was it last month?",
        title: "Follow the money",
      },
    ],
  },
  {
    id: "removed",
    words: "",
    lines: [
      {
        say: "{People} who still work with {subject} fall from {from} to {to}",
        from: "How many do so today?",
        title: "Say who no longer needs it",
      },
      {
        say: "Hours a month that the team spends on {subject} fall from {from} to {to}",
        from: "How many hours did it cost last month?",
        title: "Count the hours set free",
      },
      {
        say: "The running cost of {subject} falls from {from} EUR to {to} EUR a month",
        from: "What was it last month?",
        title: "Follow the money",
      },
    ],
  },
  {
    id: "channel",
    words: "online channel, digital channel",
    lines: [
      {
        say: "The share of {subject} that runs through the new channel rises from {from}% to {to}%",
        from: "What share does today? Not open yet? Then 0 is an honest answer.",
        title: "Moved is not used",
      },
      {
        say: "The time that {people} need for {subject} falls from {from} minutes to {to} minutes",
        title: "Time the task",
      },
      {
        say: "Calls and letters about {subject} fall from {from} to {to} a week",
        title: "Count the questions that stop",
      },
    ],
  },
  {
    id: "routine",
    words: "schedule, cleaning schedule, maintenance schedule, calendar, routine, cycle count",
    lines: [
      {
        say: "The share of dates in {subject} that are kept rises from {from}% to {to}%",
        from: "What share was kept last quarter?",
        title: "Planned is not done",
      },
      {
        say: "Problems that {subject} should prevent fall from {from} to {to} a month",
        title: "Say what no longer happens",
      },
    ],
  },
  {
    id: "sourcing",
    words: "payroll, lease, rent, catering, cleaning services, outsourcing",
    lines: [
      {
        say: "The monthly cost of {subject} falls from {from} EUR to {to} EUR",
        from: "What was it last month?",
        title: "Follow the money",
      },
      {
        say: "Complaints from {people} about {subject} fall from {from} to {to} a month",
        title: "Cheap must not mean worse",
      },
    ],
  },
  {
    id: "licence",
    words: "licence, licences, license, licenses, seats",
    lines: [
      {
        say: "At least {to}% of {people} with access use {subject} every week{by}, up from {from}%",
        from: "What share does today? Not there yet? Then 0 is an honest answer.",
        to: "What share should, for it to pay off?",
        title: "Bought is not used",
      },
      {
        say: "The share of {subject} that nobody has used for a month falls from {from}% to {to}%",
        from: "What share lay idle last month?",
        title: "Count what lies idle",
      },
      {
        say: "The share of {people} who say that {subject} save{s} them time every week rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
    ],
  },
];
