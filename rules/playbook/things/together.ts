/** Ways in which a house works together: rounds, roles, queues, portfolios, meetings, agreements. */
import type { Thing } from "../entry.ts";

export const togetherThings: readonly Thing[] = [
  {
    id: "round",
    words:
      "safety walk, safety walks, gemba, gemba walks, walkaround, site inspection, inspection round, spot check, drill, fire drill, toolbox talk, bug bounty",
    lines: [
      {
        say: "The share of findings from {subject} that are put right on time rises from {from}% to {to}%",
        from: "What share of the last findings was put right on time?",
        title: "Seen is not mended",
      },
      {
        say: "Incidents that {subject} should prevent fall from {from} to {to} a month",
        title: "Say what no longer happens",
      },
    ],
  },
  {
    id: "role",
    words:
      "data owners, owner, data stewards, steward, product owner, responsibilities, raci, key users, deputy",
    lines: [
      {
        say: "The share of questions that {subject} settle{s} within the agreed time rises from {from}% to {to}%",
        from: "What share is settled so today?",
        title: "Named is not there for others",
      },
      {
        say: "The time from a problem to somebody who takes it on falls from {from} days to {to} days with {subject}",
        from: "How many days does it take today?",
        title: "Follow a problem to its owner",
      },
    ],
  },
  {
    id: "queue",
    words: "backlog, queue, arrears, open cases, open tickets, pending applications, overdue tasks",
    lines: [
      {
        say: "The time that a case waits in {subject} falls from {from} days to {to} days",
        from: "How many days does a case wait today?",
        title: "Follow a case through the queue",
      },
      {
        say: "Cases in {subject} that are overdue fall from {from} to {to}",
        from: "How many are overdue today?",
        title: "Count who waits too long",
      },
    ],
  },
  {
    id: "portfolio",
    words:
      "use case, use cases, project, projects, lighthouse, lighthouses, initiative, initiatives, idea, ideas, quick win, quick wins, proofs of concept, pocs",
    lines: [
      {
        say: "The share of {subject} that are in daily use rises from {from}% to {to}%",
        from: "What share is in daily use today? None yet? Then 0 is an honest answer.",
        title: "Chosen is not used",
        number: "many",
      },
      {
        say: "The share of {subject} with a benefit that the business confirms rises from {from}% to {to}%",
        from: "For what share has somebody confirmed it today?",
        title: "Ask who gains by it",
        number: "many",
      },
      {
        say: "The share of {people} who say that {subject} has made their work easier rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
        number: "one",
      },
      {
        say: "The time from the first idea to daily use falls from {from} weeks to {to} weeks with {subject}",
        from: "How many weeks did it take the last time?",
        title: "Follow an idea to its users",
      },
    ],
  },
  {
    id: "meeting",
    words:
      "meeting, qbr, qbrs, stakeholder meetings, alignment, align, sync, retro, town hall, all-hands, brainstorm, offsite, standup, stand-up, stand-ups, empathy sessions, jour fixe, check-ins, review, business review, huddle, round table, exchange, forum",
    lines: [
      {
        say: "The share of actions agreed in {subject} that are done on time rises from {from}% to {to}%",
        from: "What share of the actions from the last ones was done on time?",
        title: "Say what the talking sets in motion",
      },
      {
        say: "The time from an open question to a decision falls from {from} days to {to} days through {subject}",
        from: "How many days does a decision take today?",
        title: "Follow a question to its answer",
      },
      {
        say: "Decisions that have to be taken again after {subject} fall from {from} to {to} a month",
        from: "How many decisions were reopened last month?",
        title: "Say what the talking settles",
      },
    ],
  },
  {
    id: "agreement",
    words:
      "framework agreement, framework contract, supplier agreement, price agreement, purchase agreement, contract with, contracts, supplier contracts, delivery terms",
    lines: [
      {
        say: "The cost of what is ordered under {subject} falls from {from} EUR to {to} EUR a month",
        from: "What does the same cost a month today?",
        title: "Follow the money",
      },
      {
        say: "The share of orders that run under {subject} rises from {from}% to {to}%",
        from: "What share does today? Not signed yet? Then 0 is an honest answer.",
        title: "Signed is not used",
      },
      {
        say: "The time from a need to an order under {subject} falls from {from} days to {to} days",
        from: "How many days does such an order take today?",
        title: "Follow a need to its order",
      },
    ],
  },
  {
    id: "joiner",
    words:
      "onboarding programme, onboarding program, onboarding buddy, induction, new hires, new joiners, new starters, onboarding plan",
    lines: [
      {
        say: "The time until a new colleague works unaided falls from {from} weeks to {to} weeks with {subject}",
        from: "How many weeks does it take today?",
        title: "Follow a new colleague",
      },
      {
        say: "The share of new colleagues who say after a month that they have what they need rises from {from}% to {to}% with {subject}",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
      {
        say: "Requests for help that {subject} should make unnecessary fall from {from} to {to} a month",
        from: "How many such requests come in a month today?",
        title: "Count the questions that stop",
      },
    ],
  },
  {
    id: "hackathon",
    words:
      "hackathon, innovation lab, accelerator, incubator, design sprint, innovation sprint, quality sprint, cleanup sprint, hack day, innovation day, idea contest, ideation, idea challenge",
    lines: [
      {
        say: "Ideas from {subject} that are in use a quarter later rise from {from} to {to}",
        from: "How many came of the last one?",
        title: "Follow an idea to its users",
      },
      {
        say: "The share of those taking part in {subject} who take an idea further rises from {from}% to {to}%",
        from: "What share did after the last one?",
        title: "Say what people do afterwards",
      },
    ],
  },
];
