/**
 * Sorts of things that stand in weak key results, whatever the business: so what follows from a
 * document, a hire, a release? `{subject}` is the user's phrase with its article; `{s}`, `{is}`
 * and `{it}` agree with it. `{people}` are those the objective names.
 */
import type { Thing } from "./entry.ts";
import { businessThings } from "./things/business.ts";
import { dataThings } from "./things/data.ts";
import { machineThings } from "./things/machines.ts";
import { modelThings } from "./things/models.ts";
import { moodThings } from "./things/moods.ts";
import { organisationThings } from "./things/organisation.ts";
import { peopleThings } from "./things/people.ts";
import { proofThings } from "./things/proof.ts";
import { protectionThings } from "./things/protection.ts";
import { publicityThings } from "./things/publicity.ts";
import { runningThings } from "./things/running.ts";
import { softwareThings } from "./things/software.ts";
import { textsThings } from "./things/texts.ts";
import { togetherThings } from "./things/together.ts";

export const things: readonly Thing[] = [
  ...peopleThings,
  ...organisationThings,
  ...togetherThings,
  ...softwareThings,
  ...businessThings,
  ...proofThings,
  ...protectionThings,
  ...machineThings,
  ...dataThings,
  ...modelThings,
  ...moodThings,
  ...textsThings,
  ...publicityThings,
  ...runningThings,
];

/** Where nothing else is known of the subject. */
export const anything: Thing = {
  id: "anything",
  words: "",
  lines: [
    {
      say: "At least {to}% of {people} rely on {subject} every week{by}, up from {from}%",
      from: "What share does today? Not there yet? Then 0 is an honest answer.",
      to: "What share should, for it to have been worth the effort?",
      title: "Say who will rely on it",
    },
    {
      say: "The share of {people} who say that {subject} make{s} things easier for them rises from {from}% to {to}%",
      from: "What share would say so today? A short survey tells.",
      title: "Ask those it is for",
    },
  ],
};

/** Where not even the subject is named. */
export const unnamed: Thing = {
  id: "unnamed",
  words: "",
  lines: [
    {
      say: "The share of {people} who notice a change for the better rises from {from}% to {to}%",
      from: "What share would say so today? A short survey tells.",
      title: "Ask those it is for",
    },
    {
      say: "Complaints from {people} about the present state fall from {from} to {to} a month",
      title: "Say what stops going wrong",
    },
  ],
};

/** Where a question is to be answered first, and no effect can be promised yet. */
export const openQuestion: Thing = {
  id: "open-question",
  words: "",
  lines: [
    {
      say: "On past cases {subject} do{es} at least {to} points better than today's way of working{by}",
      to: "How many points better would make it pay?",
      title: "Say what the trial has to show",
    },
    {
      say: "At least {to}% of {people} in the trial want to keep {subject}{by}",
      to: "What share would convince the sponsor?",
      title: "Ask those who tried it",
    },
  ],
};
