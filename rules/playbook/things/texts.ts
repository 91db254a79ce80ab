/** Things that are read, heard or shown: documents, posts, campaigns, plans. */
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
    id: "message",
    words:
      "calls, phone calls, cold calls, sales calls, reminder, reminders, dunning letters, mailing, mailings, cold emails, invitations, outreach, notifications, auto-replies",
    lines: [
      {
        say: "The share of {subject} that lead to the next step rises from {from}% to {to}%",
        from: "What share leads on today, for example to a meeting, an order, a payment?",
        title: "Say what follows from them",
        number: "many",
      },
    ],
  },
  {
    id: "writing",
    words:
      "blog post, blog posts, blog, article, articles, newsletter, newsletter issue, case study, white paper, tech reports, story, stories, publication, paper, papers, press release, header style, tone",
    lines: [
      {
        say: "The share of readers who act on {subject} rises from {from}% to {to}%",
        from: "What share acts on it today, for example with a trial, a reply or a link?",
        title: "Say what readers do next",
      },
      {
        say: "Requests that come through {subject} rise from {from} to {to} a month",
        from: "How many came that way last month?",
        title: "Count who gets in touch",
      },
      {
        say: "The share of readers of {subject} who come back for more rises from {from}% to {to}%",
        from: "What share came back last time?",
        title: "Ask who comes back",
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
  {
    id: "show",
    words:
      "meetup, meetups, conference, podcast, episode, stream, streams, video, videos, talk, talks, demo, demos, conference talk, presentation, marketing assets, campaign assets",
    lines: [
      {
        say: "The share of the audience that acts on {subject} rises from {from}% to {to}%",
        from: "What share acts on it today, for example with a trial or a question?",
        title: "Say what the audience does next",
      },
      {
        say: "Requests that come through {subject} rise from {from} to {to} a month",
        from: "How many came that way last month?",
        title: "Count who gets in touch",
      },
      {
        say: "The share of the audience of {subject} that comes back for more rises from {from}% to {to}%",
        from: "What share came back last time?",
        title: "Ask who comes back",
      },
    ],
  },
  {
    id: "event",
    words:
      "trade fair, trade fairs, trade show, exhibition, roadshow, booth, fair, customer event, partner day",
    lines: [
      {
        say: "Qualified leads that come through {subject} rise from {from} to {to}",
        from: "How many came of the last ones?",
        title: "Count who is really interested",
      },
      {
        say: "The share of contacts from {subject} that become a meeting rises from {from}% to {to}%",
        from: "What share did after the last ones?",
        title: "Met is not won",
      },
      {
        say: "Revenue won with contacts from {subject} rises from {from} EUR to {to} EUR",
        from: "What did the last ones bring?",
        title: "Follow the money",
      },
    ],
  },
  {
    id: "campaign",
    words:
      "campaign, offers, tiktok, linkedin, instagram, youtube channel, social media, drip campaign, email marketing, website, landing page, launch event, seo, advertising, brand, sponsorship, loyalty card, website improvements, pricing page, events",
    lines: [
      {
        say: "The share of people reached by {subject} who sign up rises from {from}% to {to}%",
        from: "What share signs up today?",
        title: "Say what visitors do",
      },
      {
        say: "Qualified leads that come through {subject} rise from {from} to {to} a month",
        from: "How many came last month?",
        title: "Count who is really interested",
      },
      {
        say: "Questions that {people} still ask before they decide, in spite of {subject}, fall from {from} to {to} a week",
        from: "How many such questions came last week?",
        title: "Count the doubts that go",
      },
    ],
  },
];
