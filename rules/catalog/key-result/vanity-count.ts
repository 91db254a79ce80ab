/** Counts the team's own production, with no word on what comes of it. */
import { defineRule } from "../../define.ts";
import { isActivityInDisguise } from "../signs/disguise.ts";
import { isCare } from "../signs/care.ts";
import { isEndState } from "../signs/end-state.ts";
import { countsOthers, countsPeople, countsPlaces } from "../signs/others.ts";
import { removes } from "../signs/removal.ts";
import { explores } from "../signs/stands.ts";
import { asSure, flaggedWords } from "../signs/words.ts";

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
    produced: "“{{words}}” counts what you make, not what comes of it.",
    held: "“{{words}}” counts how often you do it, not what comes of it.",
    attended: "“{{words}}” counts who was there, not what they do with it.",
  },
  check(kr, { plan }) {
    const { vanityCount, kind, comparator } = kr.reading;
    if (!vanityCount || kind === "outcome" || isEndState(kr) || isActivityInDisguise(kr)) return [];
    // What is cleared away is a piece of work, and nobody shall use it.
    if (isCare(kr) || (kind === "output" && removes(kr.text))) return [];
    // A limit is not a count to reach.
    if (comparator === "<" || comparator === "<=" || countsPlaces(kr)) return [];
    const made = kind === "activity" ? "held" : "produced";
    const messageId = countsPeople(kr) ? "attended" : made;
    const mild = explores(kr, plan) || countsOthers(kr);
    return [
      { messageId, span: flaggedWords(kr), ...(mild ? { atMost: "warning" } : asSure(kr, SURE)) },
    ];
  },
});
