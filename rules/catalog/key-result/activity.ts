/** Effort was spent: nothing says what is different afterwards. */
import { defineRule } from "../../define.ts";
import { lazyPattern } from "../../lazy-pattern.ts";
import { isCare } from "../signs/care.ts";
import { isDecided } from "../signs/decision.ts";
import { saysChangeAlone, saysDirection } from "../signs/direction.ts";
import { isActivityInDisguise } from "../signs/disguise.ts";
import { isEndState } from "../signs/end-state.ts";
import { findOpinion } from "../signs/opinion.ts";
import { countsPlaces } from "../signs/others.ts";
import { promisesInFull } from "../signs/promise.ts";
import { explores, measuresStart, standsInExploration } from "../signs/stands.ts";
import { findStandIn } from "../signs/stand-in.ts";
import { asSure, flaggedWords, frontOf } from "../signs/words.ts";
import { regex } from "../../regex.ts";

export const rule = defineRule({
  meta: {
    id: "kr/activity",
    scope: "keyResult",
    group: "outcome",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 50,
    source: "Google re:Work; Castro",
  },
  label: "activity",
  messages: {
    effort: "“{{words}}” says what you do, not what changes.",
    openSearch: "“{{words}}” has no end: when is the question answered?",
  },
  check(kr, { plan }) {
    const { kind, vanityCount, placeholders } = kr.reading;
    if (kind !== "activity" || vanityCount || isEndState(kr)) return [];
    // "Grow users to <number>" is a change; its blank has a finding of its own.
    if (placeholders.length > 0 && saysDirection(kr.text)) return [];
    if (isCare(kr) || promisesInFull(kr) || measuresStart(kr.text)) return [];
    // These have a finding of their own: put off, how far a thing got, more of a metric.
    if (findStandIn(kr) || countsPlaces(kr) || saysChangeAlone(kr.text)) return [];
    if (ENDS_IN_CEILING.test(kr.text)) return [];
    if (isActivityInDisguise(kr) || findOpinion(kr.text)) return [];
    if (standsInExploration(kr, plan)) return [];
    const sentence = kr.text.slice(frontOf(kr.text));
    // A line without words is none yet: still empty, or marks and tags alone.
    if (!letter().test(sentence) || LIMITS.test(sentence)) return [];
    const messageId = explores(kr, plan) ? "openSearch" : "effort";
    const decided = isDecided(kr.text) && kr.reading.deadline !== null;
    return [{ messageId, span: flaggedWords(kr), ...(decided ? { atMost: "nudge" } : asSure(kr)) }];
  },
});

/** "Attempts to cheat in exams: at most 5": a count of what others do, and no cap on the own effort. */
const ENDS_IN_CEILING = regex("iu")`
    ^\W{0,3}\p{L}{4,40}\s.{0,60}(?:at most|no more than|not more than|max(?:imum)?|höchstens|
      maximal)\.?\s\d[\d.,]{0,9}\W*$
  `;

const letter = lazyPattern("\\p{L}", "u");

/** "Zero manual changes", "no handler spends more than 15 minutes": a level, and no rule of conduct. */
const LIMITS = regex("i")`
    ^(?:zero|null)\s
    |^(?:no|nobody|kein\w*|niemand)\s.{1,80}\b(?:more|longer|later|mehr|länger|später) (?:than|als)
      \b
  `;
