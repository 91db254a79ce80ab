/** Things that are shown to others: messages, posts, talks, events, campaigns. */
import type { Thing } from "../entry.ts";

export const publicityThings: readonly Thing[] = [
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
    id: "appeal",
    words: "campaign, poster campaign, appeal",
    lines: [
      {
        say: "The share of people reached by {subject} who act on it rises from {from}% to {to}%",
        from: "What share does what it asks for today? A sample tells.",
        title: "Say what people do after it",
      },
      {
        say: "The share of people reached by {subject} who still act on it a month later rises from {from}% to {to}%",
        from: "What share still did so after the last one?",
        title: "See whether it lasts",
      },
    ],
  },
  {
    id: "campaign",
    words:
      "offers, tiktok, linkedin, instagram, youtube channel, social media, drip campaign, email marketing, website, landing page, launch event, seo, advertising, brand, sponsorship, loyalty card, website improvements, pricing page, events",
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
