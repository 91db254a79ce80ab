/** Counts the team's own production, with no word on what comes of it. */
import { defineRule } from "../../define.ts";
import { isActivityInDisguise } from "../disguise.ts";
import { isEndState } from "../end-state.ts";
import { countsOthers } from "../others.ts";
import { explores } from "../stands.ts";
import { asSure, flaggedWords } from "../words.ts";

/** A count can be of what others did: the reader has to be surer here than elsewhere. */
const SURE = 0.7;

export const rule = defineRule({
  meta: {
    id: "kr/vanity-count",
    scope: "keyResult",
    group: "outcome",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 50,
    source: "Doerr; Gothelf",
  },
  label: "vanity count",
  messages: {
    produced: {
      what: "“{{words}}” counts what you make, not what comes of it.",
      why: "You can reach the count with things that nobody wants.",
      todo: "Count what others do with them: who uses them, how often, to get what done.",
      ask: "What would be different if all of them were there tomorrow?",
    },
    held: {
      what: "“{{words}}” counts how often you do it, not what comes of it.",
      why: "You can reach the count and nobody is better off.",
      todo: "Say what those who came do differently afterwards, and how many of them.",
      ask: "What do people do differently the week after?",
    },
  },
  check(kr, { plan }) {
    const { vanityCount, kind, comparator } = kr.reading;
    if (!vanityCount || kind === "outcome" || isEndState(kr) || isActivityInDisguise(kr)) return [];
    // A limit is not a count to reach.
    if (comparator === "<" || comparator === "<=") return [];
    const messageId = kind === "activity" ? "held" : "produced";
    const mild = explores(kr, plan) || countsOthers(kr);
    return [
      { messageId, span: flaggedWords(kr), ...(mild ? { atMost: "warning" } : asSure(kr, SURE)) },
    ];
  },
});
