/** Decisions, and the bodies that take them. */
import type { Span } from "../../okr.ts";
import { anyWord } from "./word-list.ts";
import { spanOf } from "./words.ts";

const GO_OR_NO_GO = String.raw`go\s?\/?\s?(?:or\s)?no[- ]?go`;
const DECIDE = new RegExp(
  String.raw`\b(?:deci(?:de[sd]?|sion)|${GO_OR_NO_GO}|entscheid\w*|entschieden)\b`,
  "i",
);
const BODY = anyWord(
  "committee board council sponsor directors? heads?_of cto cio cdo ceo cfo vp managers? leads? " +
    "leadership owners? panel jury steering cabinet mayor gremium *ausschuss vorstand *leitung lenkungs* " +
    "*rats? *räte verwaltungsrat geschäftsführung direktion kader inhaber*",
);
/** "By the works council"; "by the end of June" names nobody. */
const BY_SOMEBODY = /\b(?:by|with) the (?!end|start|middle|beginning|close)[a-zß-ÿ]+/i;

/** The words that announce a decision; null if there are none. */
export function findDecision(text: string): Span | null {
  return spanOf(text, DECIDE);
}

const TAKEN = new RegExp(
  String.raw`\b(?:decide[sd]?|entscheidet|entschieden|entscheids?|${GO_OR_NO_GO}` +
    String.raw`|decisions? (?:on|about|for|whether|to|taken|made)` +
    String.raw`|entscheidung(?:en)? (?:über|zu|zum|zur|für|ob|des|der|durch|vom))\b`,
  "i",
);

/** Whether the line is a decision that a named body takes. */
export function isDecided(text: string): boolean {
  return TAKEN.test(text) && namesBody(text);
}

/** Whether somebody is named who could take it. */
export function namesBody(text: string): boolean {
  return BODY().test(text) || BY_SOMEBODY.test(text);
}
