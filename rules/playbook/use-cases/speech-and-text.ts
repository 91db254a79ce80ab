/** Use cases around speech and text at work: summaries, transcripts, knowledge. */
import type { Subject } from "../entry.ts";

export const speechAndText: readonly Subject[] = [
  {
    id: "speech",
    name: "speech recognition",
    words:
      "speech recognition, speech to text, speech-to-text, transcription, transcripts, transcribe, voice recognition, dictation, streaming decoder, speech team, wer, real-time factor",
    people: "call agents",
    outcomes: [
      {
        say: "At least {to}% of transcripts are used without correction{by}, up from {from}%",
        from: "What share is used uncorrected today?",
        title: "Say who relies on it",
        quality: true,
      },
      {
        say: "Time spent on correcting transcripts falls from {from} minutes to {to} minutes per hour of speech",
        title: "Count the minutes of correction",
      },
      {
        say: "The share of calls that can be searched the same day rises from {from}% to {to}%",
        from: "What share can be searched the same day today?",
        title: "Say what becomes findable",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who work from the transcript rises from {from}% to {to}%",
        from: "What share does so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "knowledge-assistant",
    name: "the knowledge assistant",
    words:
      "knowledge assistant, knowledge search, enterprise search, document search, question answering, rag, retrieval augmented, internal assistant, ask the handbook, intranet search, copilot",
    people: "colleagues",
    outcomes: [
      {
        say: "At least {to}% of answers are rated helpful by the person who asked{by}, up from {from}%",
        from: "What share is rated helpful today? Not live yet? Then 0 is an honest answer.",
        title: "Say who gets on",
        quality: true,
      },
      {
        say: "The time colleagues spend on looking things up falls from {from} hours to {to} hours a week",
        from: "How many hours a week does it take today? A short survey tells.",
        title: "Count the hours set free",
      },
      {
        say: "Questions that reach the expert team fall from {from} to {to} a week",
        from: "How many questions reach the experts in a week today?",
        title: "Count the questions that stop",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who ask the assistant at least once a week rises from {from}% to {to}%",
        from: "What share does so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
];
