/** A thing now exists: nothing says whom it helps. */
import { defineRule } from "../../define.ts";
import type { Reading, Span } from "../../okr.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { isCare } from "../signs/care.ts";
import { isDecided } from "../signs/decision.ts";
import { lengthOfChanged } from "../signs/direction.ts";
import { isActivityInDisguise } from "../signs/disguise.ts";
import { findOpinion } from "../signs/opinion.ts";
import { countsPlaces } from "../signs/others.ts";
import { findPromise, promisesInFull } from "../signs/promise.ts";
import {
  explores,
  feeds,
  measuresStart,
  standsInBuild,
  standsInExploration,
} from "../signs/stands.ts";
import { findStandIn } from "../signs/stand-in.ts";
import { isEndState } from "../signs/end-state.ts";
import { removes } from "../signs/removal.ts";
import { isShipping, qualityWords, shippedMeans } from "../signs/shipping.ts";
import { asSure, flaggedWords } from "../signs/words.ts";

export const rule = defineRule({
  meta: {
    id: "kr/output",
    scope: "keyResult",
    group: "outcome",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 48,
    source: "Doerr; Gothelf; Castro",
  },
  label: "output",
  messages: {
    shipped: "“{{words}}” says what you ship, not what changes.",
    quality: "“{{words}}” says how good it is, not what it changes.",
    covered: "“{{words}}” says how much gets done, not what changes.",
    endState: "“{{words}}” can be checked. What does it change?",
  },
  check(kr, { plan }) {
    const { reading } = kr;
    const { kind, vanityCount, target, binary, roles } = reading;
    const means = shippedMeans(kr);
    if (means) return [{ messageId: "shipped", span: means }];
    const reaches = countsPlaces(kr);
    if ((kind !== "output" && !reaches) || isActivityInDisguise(kr)) return [];
    const committed = kr.keyResult.commitment === "committed";
    // What is owed in full is no step on the way to something.
    if (committed && (findPromise(kr) || asksForAll(reading))) return [];
    if (vanityCount && !reaches && !removes(kr.text)) return [];
    // Others speak of these: whether it can be scored is the first question.
    if (findOpinion(kr.text) || findStandIn(kr) || lengthOfChanged(kr.text) > 0) return [];
    if (isCare(kr) || measuresStart(kr.text)) return [];
    if (standsInExploration(kr, plan) || standsInBuild(kr, plan)) return [];
    if (isDecided(kr.text) && reading.deadline) return [];
    const span = flaggedWords(kr);
    if (promisesInFull(kr)) {
      return target?.value === 0 ? [] : [{ messageId: "covered", span, atMost: "nudge" }];
    }
    if (committed || isEndState(kr)) return [{ messageId: "endState", span, atMost: "nudge" }];
    const quality = qualityWords(kr);
    // "Deliver 99.95% availability" ships nothing: it is a level of running.
    if (quality && roles.includes("operational") && isObject(kr, quality)) return [];
    if (quality) return [{ messageId: "quality", span: quality, ...asGrave(kr) }];
    if (target !== null && !binary) return [{ messageId: "covered", span, atMost: "warning" }];
    const grave = isShipping(kr) && !explores(kr, plan);
    return [{ messageId: "shipped", span, ...(grave ? asGrave(kr) : MILD) }];
  },
});

/** Whether it is all of them: 100%, every one, 115 of 115. */
function asksForAll({ target, comparator }: Reading): boolean {
  if (!target || target.relative || comparator === "<" || comparator === "<=") return false;
  if (target.unit === "%") return target.value === 100;
  return target.value === null || target.unit === `of ${target.value}`;
}

/** Whether the words follow the verb at once. */
function isObject({ text, reading: { verb } }: ReadKeyResult, { start }: Span): boolean {
  return verb !== null && text.slice(verb.span.end, Math.max(verb.span.end, start)).trim() === "";
}

const MILD = { atMost: "warning" } as const;

/** An error, unless it feeds a business key result or the reader is not sure. */
function asGrave(kr: ReadKeyResult): { atMost?: "warning" } {
  return feeds(kr) ? MILD : asSure(kr);
}
