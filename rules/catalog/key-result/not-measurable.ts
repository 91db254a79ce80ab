/** Two strangers could not agree on whether it was reached. */
import { defineRule } from "../../define.ts";
import { isEndState } from "../signs/end-state.ts";
import { lengthOfChanged, lengthOfMore, saysDirection } from "../signs/direction.ts";
import { saysAmount } from "../signs/numbers.ts";
import { findOpinion } from "../signs/opinion.ts";
import { measuresStart, standsInExploration } from "../signs/stands.ts";
import { findStandIn } from "../signs/stand-in.ts";
import { findVague } from "../signs/vague.ts";
import { flaggedWords, frontOf, phraseFrom } from "../signs/words.ts";

export const rule = defineRule({
  meta: {
    id: "kr/not-measurable",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 40,
    source: "Doerr; Google re:Work",
  },
  label: "not measurable",
  messages: {
    vague: "“{{words}}” can be read in many ways. By which number?",
    noTarget: "“{{words}}” is a metric without a target.",
    noEnd: "“{{words}}” has no end that anyone can check.",
  },
  check(kr, { plan }) {
    const opinion = findOpinion(kr.text);
    if (opinion) return [{ messageId: "vague", span: opinion }];
    const { measurable, slots, placeholders, kind, metric } = kr.reading;
    const changed = placeholders.length > 0 ? 0 : lengthOfChanged(kr.text);
    if (changed > 0) {
      return [{ messageId: "noTarget", span: { start: frontOf(kr.text), end: changed } }];
    }
    if (measurable || slots.length > 0 || placeholders.length > 0 || isEndState(kr)) return [];
    if (findStandIn(kr) || HOLDS.test(kr.text)) return [];
    if (kr.text.trim() === "" || standsInExploration(kr, plan) || measuresStart(kr.text)) return [];
    const more = lengthOfMore(kr.text);
    if (more > 0 && kind !== "output") {
      const span = metric?.span ?? phraseFrom(kr.text, more);
      return [{ messageId: "noTarget", span, ...(saysAmount(kr.text) ? MILD : {}) }];
    }
    // An activity has a finding of its own; what it measures is the second question.
    if (kind === "activity") return [];
    if (AT_MOST_ONCE.test(kr.text)) return [];
    const vague = findVague(kr.text);
    // An output has a graver finding; an outcome may hold a level that the reader does not know.
    const unsure = kind === "output" || saysAmount(kr.text);
    const cap = unsure ? MILD : {};
    if (vague) return [{ messageId: "vague", span: vague, ...cap }];
    // Whether a thing is there is the lesser question: the graver finding asks what it is for.
    if (kind === "output") return [];
    if (metric && kind === "outcome" && saysDirection(kr.text)) {
      return [{ messageId: "noTarget", span: metric.span, ...cap }];
    }
    return [{ messageId: "noEnd", span: flaggedWords(kr), atMost: "warning" }];
  },
});

const MILD = { atMost: "warning" } as const;

/** "Rollbacks at most once in 30 releases" */
const AT_MOST_ONCE =
  /\b(?:at most|no more than|not more than|höchstens|maximal) (?:once|twice|einmal|zweimal)\b/i;

/** "Error budget not blown in any month", "Überschreitungen: keine": none of it, which can be checked. */
const HOLDS =
  /\b(?:not|never|no)\b.{1,40}\bin any\b|\bnie\b.{1,60}überschr|:\s{0,2}(?:none|keine?)\W*$/i;
