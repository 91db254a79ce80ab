/** English advice of the rules on objectives, sets and plans. */
import type { MessagePack } from "../define.ts";

export const planAdvice: MessagePack = {
  "objective/contains-metric": {
    messages: {
      number: {
        why: "An objective says what for and for whom; a number in it makes the aim the number.",
        todo: "Move the figure into a key result, and say here what it is for.",
        ask: "What is better, and for whom, once you are there?",
      },
    },
  },
  "objective/is-a-task": {
    messages: {
      task: {
        why: "You can finish a task and nobody is better off.",
        todo: "Say who gains from it, and what is different for them.",
        ask: "Who is it for, and what is different for them afterwards?",
      },
    },
  },
  "objective/prescribes-solution": {
    messages: {
      means: {
        why: "A fixed solution stops the team from finding a cheaper one.",
        todo: "Write the problem as its people feel it, and leave the means to the team.",
        ask: "If that were not available, what would you still want to reach?",
      },
    },
  },
  "objective/slogan": {
    messages: {
      nobody: {
        why: "Nobody can disagree with a slogan, so it decides nothing.",
        todo: "Name who gains and what is different for them.",
        ask: "Who gains, and what is different for them?",
      },
    },
  },
  "objective/missing": {
    messages: {
      missing: {
        why: "Without the reason above them nobody can tell whether the figures are the right ones.",
        todo: "Write in one line what should be different, and for whom.",
        ask: "What should be different, and for whom?",
      },
    },
  },
  "set/count": {
    messages: {
      none: {
        why: "Without a measure you can never reach or miss the objective.",
        todo: "Write two to four figures that would prove it.",
        ask: "What would you see if it were reached?",
      },
      one: {
        why: "A single figure invites winning the number and losing the aim.",
        todo: "Add the use, or what must not get worse meanwhile.",
        ask: "What else must be true for the objective to be reached?",
      },
      few: {
        why: "A few figures invite winning the numbers and losing the aim.",
        todo: "Add the use, or what must not get worse meanwhile.",
        ask: "What else must be true for the objective to be reached?",
      },
      many: {
        why: "What everybody must watch at once, nobody watches.",
        todo: "Keep those that prove the objective; track the rest elsewhere.",
        ask: "Which of these would you look at first?",
      },
    },
  },
  "set/missing-adoption": {
    messages: {
      nobody: {
        why: "Many AI projects succeed technically and fail because nobody works with them.",
        todo: "Add the share of the intended users, how often, doing what.",
        ask: "Who should use it, how often, for what?",
      },
    },
  },
  "set/missing-operational": {
    messages: {
      unrun: {
        why: "What is slow, costly or down is not used twice.",
        todo: "Add one level: latency, availability, error rate, cost per use or drift.",
        ask: "What would make people stop using it: slow, wrong, costly or down?",
      },
    },
  },
  "set/missing-guardrail": {
    messages: {
      unguarded: {
        why: "Every figure can be reached at the cost of another one.",
        todo: "Pair the growth with a level that holds: quality, satisfaction, cost or errors.",
        ask: "What could get worse while these figures get better?",
      },
    },
  },
  "set/no-outcome": {
    messages: {
      none: {
        why: "You can do all of them and still miss the objective.",
        todo: "Add one figure that moves for users, customers or the business.",
        ask: "Who would notice if the objective were reached, and how?",
      },
      few: {
        why: "What is done and made leaves little room for what it is for.",
        todo: "Turn one of the others into what it changes for users, customers or the business.",
        ask: "Which of the others would somebody notice, and how?",
      },
      system: {
        why: "A system can run well and nobody works, buys or decides differently.",
        todo: "Add one figure that moves for users, customers or the business.",
        ask: "What would they notice first if it stopped running?",
      },
    },
  },
  "set/all-lagging": {
    messages: {
      late: {
        why: "Revenue and cost tell you after the quarter whether the work was right.",
        todo: "Add one that the team can move itself within weeks, such as use or time saved.",
        ask: "What would you see in week three if you were on the right way?",
      },
    },
  },
  "set/duplicates": {
    messages: {
      same: {
        why: "A result that counts twice hides what else the objective needs.",
        todo: "Keep one, or say how they differ.",
        ask: "How do the two differ?",
      },
    },
  },
  "plan/no-period": {
    messages: {
      missing: {
        why: "A result without a date can be late for ever.",
        todo: "Set the plan's period, such as “Q1 2027”: its last day is then the date of each line.",
        ask: "Which quarter or half-year is this plan for?",
      },
    },
  },
  "plan/objective-count": {
    messages: {
      several: {
        why: "Focus is what an objective is for, and every further one takes some away.",
        todo: "Keep those that matter most.",
        ask: "Which one would you drop first?",
      },
      many: {
        why: "With everything important, nothing is.",
        todo: "Keep those that matter most, and park the rest where they are not forgotten.",
        ask: "Which of them would you keep?",
      },
    },
  },
  "plan/maintenance": {
    messages: {
      forgotten: {
        why: "Models in production drift, and the work on them comes whether it is planned or not.",
        todo: "Add a key result for retraining, monitoring, data refresh or retirement.",
        ask: "What does it take each week to keep what is live fit to run?",
      },
    },
  },
  "plan/language": {
    messages: {
      unknown: {
        why: "It would take words for what they are not, so it keeps quiet on them.",
        todo: "Paste the plan in English or German; what rests on no words is still checked.",
      },
    },
  },
  "plan/cadence": {
    messages: {
      quarter: {
        why: "Research does not yield a measurable outcome every quarter.",
        todo: "Give it {{months}} months, with a review in the middle.",
        ask: "What could you know by the middle of that time?",
      },
    },
  },
  "plan/house-metric": {
    messages: {
      missing: {
        why: "Your organisation follows this metric through every plan.",
        todo: "Add a key result on it, or say in the notes why this plan has none.",
        ask: "Where does it stand today, and where should it be?",
      },
    },
  },
  "plan/parent-unfed": {
    messages: {
      none: {
        why: "Leadership reads the plan through what it moves above.",
        todo: "Link each key result to the one above that moves when it does.",
        ask: "Which business key result moves when yours do?",
      },
      one: {
        why: "What nobody feeds is expected of everybody and done by no one.",
        todo: "Link a key result to it, add one, or say openly that another team feeds it.",
        ask: "Is another team on it?",
      },
    },
  },
};
