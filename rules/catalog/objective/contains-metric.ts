/** A number in the objective: it belongs to a key result. */
import { defineRule } from "../../define.ts";
import type { Span } from "../../okr.ts";
import { spanOf } from "../signs/words.ts";
import { regex } from "../../regex.ts";

export const rule = defineRule({
  meta: {
    id: "objective/contains-metric",
    scope: "objective",
    group: "clarity",
    severity: { starter: "nudge", standard: "warning", strict: "error" },
    cost: 10,
    source: "Doerr; Wodtke",
  },
  label: "metric in the objective",
  messages: {
    number: "“{{words}}” belongs in a key result.",
  },
  check({ text, reading }) {
    const span = reading.metrics.find((each) => !isName(text, each)) ?? spanOf(text, MULTIPLES);
    return span ? [{ messageId: "number", span }] : [];
  },
});

/** Amounts without a figure: "double the number of merchants". */
const MULTIPLES = regex("i")`
    ^\W{0,3}(?:double|triple|quadruple|halve|verdoppel\w*|verdreifach\w*|halbier\w*)\b(?! down)
    |\b(?:verdoppeln|verdreifachen|halbieren)(?=\W*$)
  `;

const NUMBERED = regex("i")`
    \b(?:day|year|ward|wave|unit|zone|floor|route|terminal|hall|store|site|block|cohort|level|tier|
      phase|stage|step|grade|top|industry|web|release|tag|stufe|schritt|industrie|line|gate|room|
      class|plant|linie|tor|klasse|werk|raum|halle|region|standort|jahrgang|station|etappe|welle|haus|
      gleis|kreis|ebene)\s$
  `;

/** "Our three biggest warehouses": which ones, and there are no more. */
const OURS = /\b(?:our|the|these|all|unser\w*|die|allen?|diese\w?)\s$/i;
const FEW = /^(?:two|three|four|five|zwei|drei|vier|fünf)\b/i;

/** "Day five", "24/7", "our top 3 use cases", "at one glance": a number that says which, and not how much. */
function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (/^(?:one|ein\w*)$/i.test(words)) return true;
  // "Am Ende der 4. Klasse"
  if (/^\.\s\p{L}/u.test(text.slice(end, end + 3))) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  if (FEW.test(words) && OURS.test(before)) return true;
  return NUMBERED.test(before) || /\b24\s?[/x]\s?7\b/.test(text.slice(Math.max(0, start - 4), end));
}
