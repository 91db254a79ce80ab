/** English advice of the rules on whether a key result can be measured. */
import type { MessagePack } from "../define.ts";

export const measurableAdvice: MessagePack = {
  "kr/not-measurable": {
    messages: {
      vague: {
        why: "Two people could look at the same quarter and disagree on it.",
        todo: "Say which figure shows it, where it stands today and where it should be.",
        ask: "Which figure would show it, and what is it today?",
      },
      noTarget: {
        why: "Without a level nobody can say when it is reached.",
        todo: "Add where it stands today and where it should be.",
        ask: "How far should it go, and where is it today?",
      },
      noEnd: {
        why: "Without an end state or a level it is never done and never missed.",
        todo: "Say what is true once it is done, in words that two strangers would score alike.",
        ask: "How would a stranger see that it is done?",
      },
    },
  },
  "kr/placeholder": {
    messages: {
      number: {
        why: "With a blank in it nobody can tell whether you got there.",
        todo: "Put the number in. If nobody knows it, measuring it is the first key result.",
        ask: "Which number belongs here?",
      },
      line: {
        why: "Nobody can plan by a line that is still to come.",
        todo: "Write what should be different, with its figure, or take the line out until you know.",
        ask: "What should be different by the end, and by which figure would you see it?",
      },
    },
  },
  "kr/contradiction": {
    messages: {
      goesUp: {
        why: "Nobody can score a key result whose words and numbers disagree.",
        todo: "Swap the numbers, or the verb.",
        ask: "Should it go up or down?",
      },
      goesDown: {
        why: "Nobody can score a key result whose words and numbers disagree.",
        todo: "Swap the numbers, or the verb.",
        ask: "Should it go up or down?",
      },
      stands: {
        why: "A target that equals the baseline is reached before the quarter starts.",
        todo: "Change the target, or say that the level should hold.",
        ask: "Should the level change, or hold?",
      },
      units: {
        why: "A start in one unit and a target in another cannot be compared.",
        todo: "Write both with the same unit.",
        ask: "Which unit is meant on both sides?",
      },
      overAll: {
        why: "A share of a group ends at 100%.",
        todo: "Correct the share, or say of what it is a share.",
        ask: "Which share is meant?",
      },
      overScale: {
        why: "The scale ends at {{scale}}, so nobody can reach it.",
        todo: "Correct the level, or say on which scale it is.",
        ask: "Which level is meant, on which scale?",
      },
      points: {
        why: "The two can lie far apart, and each side will pick its own.",
        todo: "Write the level that you want to reach: “from … to …”.",
        ask: "Which level do you want to reach?",
      },
      twoChanges: {
        why: "The line gives two targets, and each side will pick its own.",
        todo: "Keep the two levels and correct or drop the share.",
        ask: "Which of the two is meant?",
      },
      nothing: {
        why: "It is reached before the quarter starts.",
        todo: "Say how far it should go, or that the level should hold.",
        ask: "How far should it go?",
      },
      open: {
        why: "Better can mean more or less of it, and the score needs to know which.",
        todo: "Write rise or fall in place of “better”, with today's level and the target.",
        ask: "Should it rise or fall, and where is it today?",
      },
      worse: {
        why: "Of this there should mostly be less, and a swapped pair rewards the wrong way.",
        todo: "Swap the numbers, or write “rises from … to …” if more of it is what you want.",
        ask: "Should it go up or down?",
      },
      fall: {
        why: "Of this there should mostly be more, and a swapped pair rewards the wrong way.",
        todo: "Swap the numbers, or write “falls from … to …” if less of it is what you want.",
        ask: "Should it go up or down?",
      },
    },
  },
  "kr/deadline-outside": {
    messages: {
      over: {
        why: "Nobody can steer by a date that has passed.",
        todo: "Score it and close it, or set a date that is still to come.",
        ask: "By when do you want to be there?",
      },
      late: {
        why: "What is due later cannot be scored at the end of this plan.",
        todo: "Say how far it should be by the end of this plan.",
        ask: "How far will it be when this plan ends?",
      },
    },
  },
  "kr/no-baseline": {
    messages: {
      missing: {
        why: "Without today's level nobody can tell a stretch from a formality.",
        todo: "Add “from …”. If nobody knows, measuring it is the first key result.",
        ask: "What is it today?",
      },
      relative: {
        why: "A change without a start cannot be checked.",
        todo: "Add today's level: “from … to …”.",
        ask: "What is it today?",
      },
    },
  },
  "kr/no-deadline": {
    messages: {
      missing: {
        why: "Without a date, or a period for the plan, it is never due.",
        todo: "Add a date, or set the plan's period and let its end count.",
        ask: "By when do you want to be there?",
      },
    },
  },
  "kr/open-slot": {
    messages: {
      open: {
        why: "The coach asks before it invents.",
        todo: "Fill it in, or find out who knows.",
        ask: "Which number belongs here?",
      },
    },
  },
  "kr/binary": {
    messages: {
      level: {
        why: "A yes or no shows nothing until the last day, and halfway counts for nothing.",
        todo: "If it comes by degrees, write how many of them by when.",
        ask: "How many are there, and how many are done today?",
      },
    },
  },
};
