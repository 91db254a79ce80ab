/** Things that are done with people: hires, talks, training, rules. */
import type { Thing } from "../entry.ts";

export const peopleThings: readonly Thing[] = [
  {
    id: "hire",
    words:
      "hire, hiring, recruit, fill roles, open role, team-lead roles, headcount, full time, full stack, add designer, add engineer, generalist, vacancies",
    lines: [
      {
        say: "The time to unaided work for {subject} falls from {from} weeks to {to} weeks",
        from: "How many weeks does a new joiner in such a role need today?",
        title: "Say what the hire makes possible",
      },
      {
        say: "Work that waits for {subject} falls from {from} days to {to} days",
        from: "How many days does such work wait today?",
        title: "Count what waits today",
      },
    ],
  },
  {
    id: "staff-survey",
    words: "engagement survey, pulse survey, employee survey, staff survey, pulse check",
    lines: [
      {
        say: "The share of colleagues who say that something has changed since {subject} rises from {from}% to {to}%",
        from: "What share would say so today?",
        title: "Ask what came of it",
      },
      {
        say: "The share of problems named in {subject} that are solved rises from {from}% to {to}%",
        from: "What share of the problems named last time is solved today?",
        title: "Follow an answer to its effect",
      },
    ],
  },
  {
    id: "career-event",
    words:
      "career fair, career fairs, job fair, job fairs, campus, employer branding, employer brand",
    lines: [
      {
        say: "Applications that come through {subject} rise from {from} to {to} a month",
        title: "Count who applies",
      },
      {
        say: "The share of offers accepted by people met through {subject} rises from {from}% to {to}%",
        title: "Say who joins",
      },
    ],
  },
  {
    id: "user-research",
    words:
      "user research, customer calls, customer interviews, interviews, user interviews, feedback, usability test, usability testing, talk with, talk to, speak with, speak to, listen to, user test, user testing, talks with, days with, visits to, conversation, conversations, conversations with, survey, friction log, friction logs, pain points, customer visits, discovery",
    lines: [
      {
        say: "The share of problems named in {subject} that are solved rises from {from}% to {to}%",
        from: "What share of the problems named last time is solved today?",
        title: "Heard is not solved",
      },
      {
        say: "Decisions that rest on {subject} rise from {from} to {to} a month",
        from: "How many decisions a month rest on such evidence today?",
        title: "Say who decides differently",
      },
    ],
  },
  {
    id: "training",
    words:
      "training, course, workshop, webinar, onboarding session, lunch and learn, bootcamp, labelling parties, session, sessions, office hours, enablement, feedback course, e-learning, literacy, leadership programme, leadership program, training programme, development programme, talent programme, learning programme, curriculum, academy, coaching, mentoring, learning path",
    lines: [
      {
        say: "The share of those taking part in {subject} who use what they learned a month later rises from {from}% to {to}%",
        from: "What share did so after the last one?",
        title: "Say what people do afterwards",
      },
      {
        say: "Requests for help that {subject} should make unnecessary fall from {from} to {to} a month",
        from: "How many such requests come in a month today?",
        title: "Count the questions that stop",
      },
    ],
  },
  {
    id: "rules",
    words:
      "rules, payment terms, retention period, retention periods, naming convention, conventions, thresholds, definitions, standards, lines of defence, segregation of duties, team charter, charter, quality rules",
    lines: [
      {
        say: "The share of cases that keep to {subject} rises from {from}% to {to}%",
        from: "What share would today? A sample tells.",
        title: "Written is not kept",
      },
      {
        say: "Exceptions to {subject} fall from {from} to {to} a month",
        from: "How many exceptions came up last month?",
        title: "See it in daily practice",
      },
      {
        say: "Questions about {subject} fall from {from} to {to} a month",
        from: "How many such questions came up last month?",
        title: "Count the questions that stop",
      },
    ],
  },
  {
    id: "policy",
    words:
      "policy, agreement, company values, core values, team values, norms, team norms, practices, governance, salary bands, culture, handbook, principles, off-boarding, guardrails, style guide, career path, competency model, job architecture, bonus scheme, bonus system, incentive scheme, compensation, code of conduct, buddy, career framework, vision, mission",
    lines: [
      {
        say: "The share of colleagues who say that {subject} help{s} them in their daily work rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
      {
        say: "Questions about {subject} fall from {from} to {to} a month",
        from: "How many such questions came up last month?",
        title: "Count the questions that stop",
      },
      {
        say: "Exceptions to {subject} fall from {from} to {to} a month",
        from: "How many exceptions came up last month?",
        title: "See it in daily practice",
      },
    ],
  },
];
