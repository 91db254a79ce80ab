/** Done or not done, where a level would show progress. */
import { defineRule } from "../../define.ts";
import { isDecided } from "../signs/decision.ts";
import { explores } from "../signs/stands.ts";

export const rule = defineRule({
  meta: {
    id: "kr/binary",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Google re:Work",
  },
  label: "yes or no",
  messages: {
    level: "“{{words}}”: how many of how many?",
  },
  check(kr, { plan }) {
    const { binary, subject } = kr.reading;
    if (!binary || explores(kr, plan) || !subject || !isPlural(subject.text)) return [];
    if (SO_MANY_OF.test(kr.text)) return [];
    // Those who decide are no number to reach.
    if (isDecided(kr.text)) return [];
    return [{ messageId: "level", span: subject.span }];
  },
});

/** "6 of 17 today": it says how many there are. */
const SO_MANY_OF = /\b\d+\s?(?:of|out of|von|\/)\s?\d+\b/i;

/** English plurals; other languages mark them in ways that a reader has to know. */
function isPlural(words: string): boolean {
  // "SAP SuccessFactors" is one, and so is "a WMS".
  if (/^(?:an?|eine?[nsrm]?)\s|\p{Lu}{2,}$/iu.test(words) && !/[^S]s$/u.test(words.slice(-2)))
    return false;
  if (/^(?:\p{Lu}\S*\s?){1,4}$/u.test(words) && /[\p{Lu}].*\p{Lu}/u.test(words)) return false;
  return /[^aiosu\W]s$/u.test(words.toLowerCase());
}
