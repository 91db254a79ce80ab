/** Words and numbers that cannot both be meant. */
import type { Problem } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { findContradiction } from "../signs/contradictions.ts";

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
    goesUp: "“{{verb}}” points down, and {{from}} to {{to}} goes up.",
    goesDown: "“{{verb}}” points up, and {{from}} to {{to}} goes down.",
    stands: "“{{words}}” is where it already stands.",
    units: "{{from}} to {{to}}: are both in the same unit?",
    overAll: "“{{words}}” is more than all of them.",
    overScale: "“{{words}}” is beyond the scale.",
    points: "{{from}} by {{by}}: percent, or percentage points?",
    twoChanges: "“{{words}}”, and {{from}} to {{to}} is {{share}}.",
    nothing: "“{{words}}” is no change.",
    open: "Better by “{{words}}”: should it rise or fall?",
    worse: "“{{words}}” is a rise: is it meant?",
    fall: "“{{words}}” is a fall: is it meant?",
  },
  check(kr): readonly Problem[] {
    const problem = findContradiction(kr);
    return problem ? [problem] : [];
  },
});
