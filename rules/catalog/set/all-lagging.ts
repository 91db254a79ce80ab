/** Only figures of the business: they move long after the work. */
import { defineRule } from "../../define.ts";
import { findAnyPhrase } from "../signs/house.ts";
import { anyWord } from "../signs/word-list.ts";

export const rule = defineRule({
  meta: {
    id: "set/all-lagging",
    scope: "set",
    group: "balance",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Doerr; our method",
    options: { figures: { default: [] } },
  },
  label: "all lagging",
  messages: {
    late: "All of these move late. What moves first?",
  },
  check({ keyResults }, { settings: { figures } }) {
    if (keyResults.length < 2) return [];
    const late = keyResults.every(
      ({ text, reading }) =>
        (LAGGING().test(text) || findAnyPhrase(text, figures)) &&
        reading.kind === "outcome" &&
        !reading.roles.includes("adoption"),
    );
    return late ? [{ messageId: "late" }] : [];
  },
});

/** Figures that sum up what customers and markets did over months. */
const LAGGING = anyWord(
  "revenue arr mrr bookings sales margin profit ebit* costs? churn retention market_share nps " +
    "umsatz gewinn kosten marge deckungsbeitrag",
);
