/** English advice of the rules on activities, outputs and counts. */
import type { MessagePack } from "../define.ts";

export const outcomeAdvice: MessagePack = {
  "kr/activity": {
    messages: {
      effort: {
        why: "You can do all of it and nobody is better off.",
        todo: "Say who does what differently afterwards, and by how much.",
        ask: "Who will do something differently once this is done?",
      },
      openSearch: {
        why: "In an exploration the result is an answer on paper, and an open search never gives one.",
        todo: "Name the finished assessment, the measured baseline or the decision and who takes it.",
        ask: "Which question must be answered, and who decides on the answer?",
      },
    },
  },
  "kr/output": {
    messages: {
      shipped: {
        why: "Good things ship every quarter and nobody uses them.",
        todo: "Say who works differently once it is there, and by how much.",
        ask: "Who works differently once it is there, and how would you notice?",
      },
      quality: {
        why: "A model can reach its level and still be used by nobody.",
        todo: "Keep the level as a condition, and say who works or decides differently with it.",
        ask: "Who does what differently once it is this good?",
      },
      covered: {
        why: "It shows progress, and its effect is still unsaid.",
        todo: "Keep it if it is a promise; otherwise say what gets better with it.",
        ask: "What gets better once you are there?",
      },
      endState: {
        why: "It is a clear end, and its effect is still unsaid.",
        todo: "Keep it if that is the aim; otherwise say what it makes possible.",
        ask: "What becomes possible with it?",
      },
    },
  },
  "kr/vanity-count": {
    messages: {
      produced: {
        why: "You can reach the count with things that nobody wants.",
        todo: "Count what others do with them: who uses them, how often, to get what done.",
        ask: "What would be different if all of them were there tomorrow?",
      },
      held: {
        why: "You can reach the count and nobody is better off.",
        todo: "Say what those who came do differently afterwards, and how many of them.",
        ask: "What do people do differently the week after?",
      },
      attended: {
        why: "People can be counted in a room and do nothing different afterwards.",
        todo: "Say what they do with it afterwards, and how many of them.",
        ask: "What do they do differently the week after?",
      },
    },
  },
  "kr/activity-in-disguise": {
    messages: {
      effort: {
        why: "More work is a cost until somebody gains from it.",
        todo: "Say what the extra effort is for, and measure that instead.",
        ask: "What do you expect to get better when you do more of it?",
      },
    },
  },
  "kr/technical-only": {
    messages: {
      nobody: {
        why: "A model can get better on paper with nobody outside the team noticing.",
        todo: "Name who gains, or link it to the business key result that it feeds.",
        ask: "What do users or the business notice when this level is reached?",
      },
    },
  },
};
