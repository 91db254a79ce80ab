/** Sentences that give a mark and no measure: "is good", "is better than the old one", "the best in the market". */
import type { Span } from "../../okr.ts";
import { oneOf } from "./word-list.ts";
import { spanOf } from "./words.ts";

const MARK = oneOf(
  "good great better best nice useful helpful happy stable reliable healthy robust fast faster " +
    "clear clean excellent gut besser toll nützlich hilfreich zufrieden stabil zuverlässig " +
    "schnell schneller klar sauber hervorragend",
);
const TITLE = oneOf(
  "world_class best_in_class best_in_market best_in_the_market best_in_industry " +
    "best_in_the_industry best_in_the_world best_in_the_class best_in_business " +
    "best_in_the_business market_leader number_one marktführer best*_am_markt " +
    "best*_der_branche",
);
const IS_GOOD = String.raw`\b(?:is|are|ist|sind)\s(?:(?:very|really|much|more|sehr|viel|deutlich)\s)?${MARK}`;
const THAN_OTHERS = String.raw`(?:(?:\sthan|\sals)\s.{1,60})?`;
const BECOMES = String.raw`\b(?:be(?:come)?|make\s.{1,60}|are|is|werden?|sind)\s`;
const ARTICLE = String.raw`(?:the\s|our\s|der\s|die\s|das\s)?`;
const OPINION = new RegExp(
  String.raw`${IS_GOOD}${THAN_OTHERS}[\s.!]{0,3}$|${BECOMES}${ARTICLE}${TITLE}\b`,
  "i",
);

const KEPT = oneOf(
  "gepflegt dokumentiert aufgesetzt strukturiert geführt organisiert maintained documented structured " +
    "organi[sz]ed kept",
);
/** "CRM sauber gepflegt", "tickets properly documented". */
const WELL_KEPT = new RegExp(
  String.raw`\b(?:well|properly|cleanly|sauber|ordentlich|gut)[ -]${KEPT}\W*$`,
  "i",
);
const BETTER = oneOf(
  "better improved stronger smoother cleaner more_robust bessere bessere[rs] stärkere stärkere[rs]",
);
/** "Better observability", "explainability": a quality that is wished for, and no level of it. */
const WISHED = new RegExp(
  String.raw`^\W{0,3}(?:${BETTER}\s[^,;:]{3,60}|[a-zß-ÿ]{3,30}(?:ability|ibility|ness|barkeit|igkeit))\W*$`,
  "i",
);

/** The words of the mark; null where a figure stands beside it. */
export function findOpinion(text: string): Span | null {
  if (/\d/u.test(text)) return null;
  return spanOf(text, OPINION) ?? spanOf(text, WELL_KEPT) ?? spanOf(text.trim(), WISHED);
}
