/** Use cases around people who ask for help: routing, answers, help on the line. */
import type { Subject } from "../entry.ts";

export const contact: readonly Subject[] = [
  {
    id: "ticket-routing",
    name: "ticket routing",
    words:
      "ticket routing, route tickets, routing of tickets, ticket triage, triage tickets, ticket classification, classify tickets, intent classifier, intent classification, email routing, case routing, misrouted tickets, right team, passed on, wrong team",
    people: "service desk agents",
    outcomes: [
      {
        say: "At least {to}% of tickets reach the right team first time{by}, up from {from}%",
        from: "What share of tickets reaches the right team first time today?",
        title: "Say what changes at the desk",
        quality: "accuracy",
      },
      {
        say: "The share of tickets passed on more than once falls from {from}% to {to}%",
        from: "What share of tickets is passed on more than once today?",
        title: "Follow a misrouted ticket",
      },
      {
        say: "The time until a ticket reaches someone who can solve it falls from {from} hours to {to} hours",
        title: "Follow the clock for the person waiting",
      },
    ],
    adoption: [
      {
        say: "{People} accept the suggested team unchanged for {to}% of tickets{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
        to: "How often should they, for this to pay off?",
      },
    ],
  },
  {
    id: "self-service",
    name: "self-service answers",
    words:
      "chatbot, chat bot, self-service answers, self-service bot, virtual assistant, virtual agent, faq bot, answer bot, support bot, conversational assistant, deflection, voice bot, where is my order",
    people: "customers",
    outcomes: [
      {
        say: "At least {to}% of chats are solved without a hand-over to a person{by}, up from {from}%",
        from: "What share is solved without a person today?",
        title: "Say who no longer waits",
        quality: true,
      },
      {
        say: "Questions that still reach the support team fall from {from} to {to} a week",
        from: "How many reach the team in a week today?",
        title: "Count the questions that stop",
      },
      {
        say: "The time from question to solved falls from {from} minutes to {to} minutes",
        from: "How many minutes does a customer wait for a solution today?",
        title: "Follow the clock for the person asking",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who try the assistant before they call rises from {from}% to {to}%",
        from: "What share tries it first today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "agent-assist",
    name: "call-centre assistance",
    words:
      "call centre, call center, contact centre, contact center, copilot for our call centre, agent assist, call centre assist, call center assist, agent assistance, next best answer, suggested reply, suggested replies, reply suggestion, live call guidance, real-time guidance",
    people: "call agents",
    outcomes: [
      {
        say: "The share of calls solved first time rises from {from}% to {to}%",
        from: "What share is solved in the first call today?",
        title: "Say what the caller notices",
      },
      {
        say: "Average handling time falls from {from} minutes to {to} minutes",
        from: "How many minutes does a call take today?",
        title: "Count the minutes per call",
      },
      {
        say: "Time until a new agent takes calls alone falls from {from} weeks to {to} weeks",
        title: "Follow a new agent",
      },
    ],
    adoption: [
      {
        say: "{People} send the suggested reply in {to}% of contacts{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "summarisation",
    name: "summaries",
    words:
      "summarisation, summarization, summary of, summarise, summarize, meeting notes, speech summaries, call summaries, generated summary, call notes, after-call, minutes of meetings",
    people: "readers",
    outcomes: [
      {
        say: "At least {to}% of summaries are used without correction{by}, up from {from}%",
        from: "What share goes out unedited today? Not live yet? Then 0 is an honest answer.",
        title: "Say who relies on it",
        quality: true,
      },
      {
        say: "Time spent on writing notes falls from {from} minutes to {to} minutes per case",
        from: "How many minutes does writing notes take today?",
        title: "Count the minutes set free",
      },
      {
        say: "Follow-up questions about a case that was summarised fall from {from}% to {to}%",
        from: "In what share of cases does somebody ask back today?",
        title: "Follow the next reader",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who start from the summary rises from {from}% to {to}%",
        from: "What share does so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
];
