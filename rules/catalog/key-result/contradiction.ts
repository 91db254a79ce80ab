/** Words and numbers that cannot both be meant. */
import type { Problem } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { findContradiction } from "../contradictions.ts";

export const rule = defineRule({
  meta: {
    id: "kr/contradiction",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 45,
    source: "Our method",
  },
  label: "contradiction",
  messages: {
    goesUp: {
      what: "“{{verb}}” points down, and {{from}} to {{to}} goes up.",
      why: "Nobody can score a key result whose words and numbers disagree.",
      todo: "Swap the numbers, or the verb.",
      ask: "Should it go up or down?",
    },
    goesDown: {
      what: "“{{verb}}” points up, and {{from}} to {{to}} goes down.",
      why: "Nobody can score a key result whose words and numbers disagree.",
      todo: "Swap the numbers, or the verb.",
      ask: "Should it go up or down?",
    },
    stands: {
      what: "“{{words}}” is where it already stands.",
      why: "A target that equals the baseline is reached before the quarter starts.",
      todo: "Change the target, or say that the level should hold.",
      ask: "Should the level change, or hold?",
    },
    units: {
      what: "{{from}} to {{to}}: are both in the same unit?",
      why: "A start in one unit and a target in another cannot be compared.",
      todo: "Write both with the same unit.",
      ask: "Which unit is meant on both sides?",
    },
    overAll: {
      what: "“{{words}}” is more than all of them.",
      why: "A share of a group ends at 100%.",
      todo: "Correct the share, or say of what it is a share.",
      ask: "Which share is meant?",
    },
    overScale: {
      what: "“{{words}}” is beyond the scale.",
      why: "The scale ends at {{scale}}, so nobody can reach it.",
      todo: "Correct the level, or say on which scale it is.",
      ask: "Which level is meant, on which scale?",
    },
    points: {
      what: "{{from}} by {{by}}: percent, or percentage points?",
      why: "The two can lie far apart, and each side will pick its own.",
      todo: "Write the level that you want to reach: “from … to …”.",
      ask: "Which level do you want to reach?",
    },
    twoChanges: {
      what: "“{{words}}”, and {{from}} to {{to}} is {{share}}.",
      why: "The line gives two targets, and each side will pick its own.",
      todo: "Keep the two levels and correct or drop the share.",
      ask: "Which of the two is meant?",
    },
    nothing: {
      what: "“{{words}}” is no change.",
      why: "It is reached before the quarter starts.",
      todo: "Say how far it should go, or that the level should hold.",
      ask: "How far should it go?",
    },
    worse: {
      what: "“{{words}}” is a rise: is it meant?",
      why: "Of this there should mostly be less, and a swapped pair rewards the wrong way.",
      todo: "Swap the numbers, or write “rises from … to …” if more of it is what you want.",
      ask: "Should it go up or down?",
    },
    fall: {
      what: "“{{words}}” is a fall: is it meant?",
      why: "Of this there should mostly be more, and a swapped pair rewards the wrong way.",
      todo: "Swap the numbers, or write “falls from … to …” if less of it is what you want.",
      ask: "Should it go up or down?",
    },
  },
  check(kr): readonly Problem[] {
    const problem = findContradiction(kr);
    return problem ? [problem] : [];
  },
});
