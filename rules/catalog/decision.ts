/** Decisions, and the bodies that take them. */
import type { Span } from "../okr.ts";
import { spanOf } from "./words.ts";

const DECIDE =
  /\b(?:deci(?:de[sd]?|sion)|go\s?\/?\s?(?:or\s)?no[- ]?go|entscheid\w*|entschieden)\b/iu;
const BODY =
  /\b(?:committee|board|council|sponsor|director|head of|cto|cio|cdo|ceo|cfo|vp|manager|lead(?:ership)?|owner|panel|jury|steering|gremium|ausschuss|vorstand|leitung|lenkungs\w*|(?:by|with) the \w+)\b/iu;

/** The words that announce a decision; null if there are none. */
export function findDecision(text: string): Span | null {
  return spanOf(text, DECIDE);
}

/** Whether somebody is named who could take it. */
export function namesBody(text: string): boolean {
  return BODY.test(text);
}
