/** A promise that is treated as a stretch: the 70% rule does not apply to it. */
import { defineRule } from "../../define.ts";
import { findAnyPhrase } from "../signs/house.ts";
import { findPromise } from "../signs/promise.ts";

export const rule = defineRule({
  meta: {
    id: "kr/committed-as-stretch",
    scope: "keyResult",
    group: "ambition",
    severity: { starter: "nudge", standard: "warning", strict: "error" },
    cost: 10,
    source: "Doerr; our method",
    options: { promises: { default: [] } },
  },
  label: "promise as a stretch",
  messages: {
    promise: "“{{words}}” is a promise: 70% of it is a miss.",
  },
  check(kr, { settings }) {
    if (kr.keyResult.commitment !== "aspirational") return [];
    const span = findPromise(kr) ?? findAnyPhrase(kr.text, settings.promises);
    return span ? [{ messageId: "promise", span }] : [];
  },
});
