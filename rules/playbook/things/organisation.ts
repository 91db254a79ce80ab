/** Things that a house gives itself: boards, processes, methods, help, partnerships. */
import type { Thing } from "../entry.ts";

export const organisationThings: readonly Thing[] = [
  {
    id: "body",
    words:
      "board, committee, council, steering committee, steering group, steerco, task force, working group, centre of excellence, center of excellence, coe, competence centre, competence center, champions, ambassadors, guild, community of practice, design authority",
    lines: [
      {
        say: "The time from an open question to an answer from {subject} falls from {from} days to {to} days",
        from: "How many days does such an answer take today?",
        title: "Follow a question to its answer",
      },
      {
        say: "The share of decisions taken with {subject} that are carried out on time rises from {from}% to {to}%",
        from: "What share of such decisions is carried out on time today?",
        title: "Founded is not followed",
      },
      {
        say: "The share of colleagues who know what {subject} can do for them rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
    ],
  },
  {
    id: "process",
    words:
      "process, workflow, procedure, approval, approvals, handover, hand-over, triage process, intake process, approval process, request process",
    lines: [
      {
        say: "The time that a case spends in {subject} falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow a case to its end",
      },
      {
        say: "The share of cases that go through {subject} without a question back rises from {from}% to {to}%",
        from: "What share goes straight through today?",
        title: "Say what is right the first time",
      },
      {
        say: "Complaints about {subject} fall from {from} to {to} a month",
        title: "Say what stops going wrong",
      },
    ],
  },
  {
    id: "method",
    words:
      "agile working, agile, scrum, kanban, okr, lean management, five s, hybrid working, ways of working, way of working, job rotation",
    lines: [
      {
        say: "The time from start to finish of a piece of work falls from {from} days to {to} days with {subject}",
        from: "How many days does it take today?",
        title: "Say what gets faster",
      },
      {
        say: "The share of {people} who say that {subject} make{s} their work easier rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
      {
        say: "Work that has to be done again falls from {from}% to {to}% with {subject}",
        title: "Say what is right the first time",
      },
    ],
  },
  {
    id: "figures",
    words: "kpi, kpis, key figures, indicators, scorecard, metric tree, target system",
    lines: [
      {
        say: "The share of reviews in which {subject} change{s} a decision rises from {from}% to {to}%",
        from: "What share of the last reviews ended with a different decision?",
        title: "Measured is not steered",
      },
      {
        say: "The time from a bad figure to a first countermeasure falls from {from} days to {to} days with {subject}",
        title: "Say how soon somebody acts",
      },
    ],
  },
  {
    id: "business-case",
    words:
      "business case, feasibility study, tender, rfp, request for proposal, investment case, decision paper",
    lines: [
      {
        say: "The time from {subject} to a decision falls from {from} weeks to {to} weeks",
        from: "How many weeks did the last such decision take?",
        title: "Written is not decided",
      },
      {
        say: "The share of the benefit promised in {subject} that has been measured rises from {from}% to {to}%",
        from: "What share of the last promise was ever measured?",
        title: "Promised is not gained",
      },
    ],
  },
  {
    id: "helper",
    words:
      "auditor, consultant, consultancy, external agency, contractor, freelancer, service provider, law firm, interim manager, external partner",
    lines: [
      {
        say: "The share of recommendations from {subject} that are carried out rises from {from}% to {to}%",
        from: "What share of the last recommendations was carried out?",
        title: "Advised is not changed",
      },
      {
        say: "The time from a request to a result from {subject} falls from {from} days to {to} days",
        from: "How many days does such a result take today?",
        title: "Follow a request to its result",
      },
    ],
  },
  {
    id: "helpdesk",
    words:
      "call-back service, hotline, help desk, service desk, support team, support desk, shared service centre, shared service center, service centre, service center, counter, first-level support, front office, walk-in",
    lines: [
      {
        say: "The share of requests that {subject} settle{s} at the first contact rises from {from}% to {to}%",
        from: "What share is settled so today? Not there yet? Then 0 is an honest answer.",
        title: "Say who need not ask again",
      },
      {
        say: "The time until {people} get an answer from {subject} falls from {from} hours to {to} hours",
        from: "How many hours do they wait today?",
        title: "Follow the wait",
      },
    ],
  },
  {
    id: "partnership",
    words:
      "partnership, partnership with, cooperation with, cooperation, collaboration with, alliance, joint venture",
    lines: [
      {
        say: "Ideas from {subject} that are in daily use rise from {from} to {to}",
        from: "How many are in daily use today?",
        title: "Agreed is not used",
      },
      {
        say: "The time from an idea to a first joint trial falls from {from} weeks to {to} weeks through {subject}",
        from: "How many weeks did the last one take?",
        title: "Follow an idea to its trial",
      },
    ],
  },
];
