/** Sentences that give a mark and no measure: "is good", "is better than the old one", "the best in the market". */
import type { Span } from "../okr.ts";
import { spanOf } from "./words.ts";

const MARK =
  "(?:good|great|better|best|nice|useful|helpful|happy|stable|reliable|healthy|robust|fast|faster|clear|clean|excellent|gut|besser|toll|nützlich|hilfreich|zufrieden|stabil|zuverlässig|schnell|schneller|klar|sauber|hervorragend)";
const OPINION = new RegExp(
  String.raw`\b(?:is|are|ist|sind)\s(?:(?:very|really|much|more|sehr|viel|deutlich)\s)?${MARK}(?:(?:\sthan|\sals)\s.{1,60})?[\s.!]{0,3}$` +
    String.raw`|\b(?:be(?:come)?|make\s.{1,60}|are|is|werden?|sind)\s(?:the\s|our\s|der\s|die\s|das\s)?(?:world[- ]class|best[- ]in[- ]class|best in (?:the )?(?:market|industry|world|class|business)|market leader|number one|marktführer|beste[nr]? (?:am markt|der branche))\b`,
  "i",
);

/** The words of the mark; null where a figure stands beside it. */
export function findOpinion(text: string): Span | null {
  return /\d/u.test(text) ? null : spanOf(text, OPINION);
}
