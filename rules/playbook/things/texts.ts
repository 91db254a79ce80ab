/** Things that are read and worked with: documents, templates, forms, archives. */
import type { Thing } from "../entry.ts";

export const textsThings: readonly Thing[] = [
  {
    id: "design-document",
    words:
      "design document, design doc, technical plan, product plan, specification, rfc, architecture, roadmap, target picture, operating model, write-up, strategy, key results, concept, proposal, plan, metrics, reference implementation",
    lines: [
      {
        say: "Rework that goes back to gaps in {subject} falls from {from} days to {to} days a month",
        from: "How many days went into rework last month?",
        title: "Say what the clarity saves",
      },
      {
        say: "The share of those building on {subject} who say that it is clear rises from {from}% to {to}%",
        from: "What share would say so today?",
        title: "Ask those who build on it",
      },
      {
        say: "Decisions taken again in spite of {subject} fall from {from} to {to} a month",
        from: "How many decisions were reopened last month?",
        title: "Count what stays settled",
      },
    ],
  },
  {
    id: "documentation",
    words:
      "documentation, document, docs, guide, glossary, readme, wiki, manual, tutorial, faq, help page, knowledge base, guidelines, log, macros, list, research log, onboarding docs, reference, write-ups, playbook, instructions, faq articles, help articles, knowledge articles, help center articles, help centre articles",
    lines: [
      {
        say: "Questions that {subject} should answer fall from {from} to {to} a month",
        from: "How many such questions come in a month today?",
        title: "Count the questions that stop",
      },
      {
        say: "The share of {people} who turn to {subject} and get on without asking anyone rises from {from}% to {to}%",
        from: "What share gets on alone today?",
        title: "Say what readers can do",
      },
      {
        say: "The time that newcomers need to get going with {subject} falls from {from} hours to {to} hours",
        from: "How many hours does a newcomer need today?",
        title: "Time a newcomer",
      },
    ],
  },
  {
    id: "template",
    words:
      "template, clause, checklist, standard text, boilerplate, sop, work instructions, standard operating procedure, text module, prompt library, prompt, pattern, blueprint, reference architecture, starter kit, toolkit",
    lines: [
      {
        say: "The share of cases that start from {subject} rises from {from}% to {to}%",
        from: "What share does today? Not there yet? Then 0 is an honest answer.",
        title: "Written is not used",
      },
      {
        say: "The time that {people} need for such a case falls from {from} minutes to {to} minutes with {subject}",
        from: "How many minutes does a case take today?",
        title: "Time the work it is for",
      },
      {
        say: "The share of cases sent back for correction falls from {from}% to {to}% with {subject}",
        from: "What share is sent back today?",
        title: "Say what is right the first time",
      },
    ],
  },
  {
    id: "form",
    words:
      "form, application form, questionnaire, checkout, login, digital id, sign-up, registration",
    lines: [
      {
        say: "The share of {people} who complete {subject} at the first attempt rises from {from}% to {to}%",
        from: "What share does today?",
        title: "Say who gets through",
      },
      {
        say: "The time that {people} need for {subject} falls from {from} minutes to {to} minutes",
        title: "Time the task",
      },
      {
        say: "Questions about {subject} fall from {from} to {to} a week",
        title: "Count the questions that stop",
      },
    ],
  },
  {
    // What may help, and is nothing that anybody works with every week.
    id: "means",
    words: "",
    lines: [
      {
        say: "The share of {people} who say that {subject} make{s} things easier for them rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
    ],
  },
  {
    id: "archive",
    words:
      "files, personnel files, archive, paper records, document management, folders, drawings, legacy contracts",
    lines: [
      {
        say: "The time to find what is needed in {subject} falls from {from} minutes to {to} minutes",
        from: "How many minutes does a search take today?",
        title: "Time a search",
      },
      {
        say: "The share of questions answered from {subject} without asking anyone rises from {from}% to {to}%",
        from: "What share is answered so today?",
        title: "Say who gets on alone",
      },
    ],
  },
];
