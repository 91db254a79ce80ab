/** Decisions, and the bodies that take them. */
import type { Span } from "../okr.ts";
import { spanOf } from "./words.ts";

const DECIDE =
  /\b(?:deci(?:de[sd]?|sion)|go\s?\/?\s?(?:or\s)?no[- ]?go|entscheid\w*|entschieden)\b/i;
const BODY =
  /\b(?:committee|board|council|sponsor|director|head of|cto|cio|cdo|ceo|cfo|vp|manager|lead(?:ership)?|owner|panel|jury|steering|gremium|ausschuss|vorstand|leitung|lenkungs\w*|(?:by|with) the (?!end|start|middle|beginning|close)[a-zß-ÿ]+)\b/i;

/** The words that announce a decision; null if there are none. */
export function findDecision(text: string): Span | null {
  return spanOf(text, DECIDE);
}

const TAKEN =
  /\b(?:decide[sd]?|go\s?\/?\s?(?:or\s)?no[- ]?go|decisions? (?:on|about|for|whether|to|taken|made)|entscheidet|entschieden|entscheidung(?:en)? (?:über|zu|zum|zur|für|ob))\b/i;

/** Whether the line is a decision that a named body takes. */
export function isDecided(text: string): boolean {
  return TAKEN.test(text) && namesBody(text);
}

/** Whether somebody is named who could take it. */
export function namesBody(text: string): boolean {
  return BODY.test(text);
}
