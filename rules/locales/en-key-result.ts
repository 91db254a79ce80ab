/** English advice of the rules on how a key result is aimed and worded. */
import type { MessagePack } from "../define.ts";

export const keyResultAdvice: MessagePack = {
  "kr/compound": {
    messages: {
      split: {
        why: "If you reach only one of them, nobody can score the line.",
        todo: "Make it two: “{{first}}” and “{{second}}”.",
      },
      two: {
        why: "If you reach only one of them, nobody can score the line.",
        todo: "Give each its own line, or keep the one that matters more.",
        ask: "Which of the two matters more?",
      },
    },
  },
  "kr/undecided": {
    messages: {
      nobody: {
        why: "A decision that nobody owns is put off to the next quarter.",
        todo: "Name the person or the body that decides, and on which evidence.",
        ask: "Who takes the decision, and on which evidence?",
      },
    },
  },
  "kr/committed-as-stretch": {
    messages: {
      promise: {
        why: "Compliance, safety and service levels are expected in full, and a miss needs a reason.",
        todo: "Mark it as committed, and set the level that you promise.",
        ask: "Whom did you promise it to, and at which level?",
      },
    },
  },
  "kr/sandbagged": {
    messages: {
      small: {
        why: "OKRs are set so that reaching about 70% is a success; a sure thing teaches nothing.",
        todo: "Aim at a level that you reach in seven of ten tries, or mark it as committed.",
        ask: "Which level would you be proud of?",
      },
    },
  },
  "kr/fantasy": {
    messages: {
      leap: {
        why: "A target that nobody believes in steers nobody.",
        todo: "Name what makes it possible, or aim at the first step.",
        ask: "What would have to be true for this to happen in the period?",
      },
    },
  },
  "kr/feeds-nothing": {
    messages: {
      loose: {
        why: "What is linked to nothing above is the first to be cut and the last to be understood.",
        todo: "Link it to the one that it feeds, or say that it is a guardrail.",
        ask: "Which business key result moves when this one does?",
      },
    },
  },
  "kr/too-long": {
    messages: {
      words: {
        why: "A key result steers only if the team can say it from memory.",
        todo: "Keep metric, start, target and date; move the rest to the notes.",
      },
    },
  },
  "kr/house-phrase": {
    messages: {
      avoid: {
        why: "Your organisation has agreed to do without it.",
        todo: "Say it in other words.",
      },
      instead: {
        why: "Your organisation has agreed on one word for it.",
        todo: "Write “{{instead}}”.",
      },
    },
  },
  "kr/house-unit": {
    messages: {
      other: {
        why: "Plans in one set of units can be added up and compared.",
        todo: "Write it in one of the house's units.",
      },
    },
  },
  "kr/noise": {
    messages: {
      tag: {
        why: "Owners, priorities and links change; the result should read without them.",
        todo: "Move it to the notes.",
      },
    },
  },
};
