/** A set of things done and made, or of figures of the system, with no result for anyone. */
import { defineRule } from "../../define.ts";
import { onlyRuns } from "../balance.ts";
import { explores } from "../stands.ts";

export const rule = defineRule({
  meta: {
    id: "set/no-outcome",
    scope: "set",
    group: "outcome",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 8,
    source: "Gothelf; Castro",
  },
  label: "no outcome",
  messages: {
    none: {
      what: "None of these {{count}} says what changes, or for whom.",
      why: "You can do all of them and still miss the objective.",
      todo: "Add one figure that moves for users, customers or the business.",
      ask: "Who would notice if the objective were reached, and how?",
    },
    system: {
      what: "All of these look at the system. What changes for people or the business?",
      why: "A system can run well and nobody works, buys or decides differently.",
      todo: "Add one figure that moves for users, customers or the business.",
      ask: "What would they notice first if it stopped running?",
    },
  },
  check(set, { plan }) {
    const { keyResults } = set;
    if (keyResults.length < 2 || keyResults.some((kr) => explores(kr, plan))) return [];
    if (onlyRuns(set)) return [{ messageId: "system", atMost: "nudge" }];
    if (keyResults.some(({ reading }) => reading.kind === "outcome")) return [];
    return [{ messageId: "none", data: { count: String(keyResults.length) } }];
  },
});
