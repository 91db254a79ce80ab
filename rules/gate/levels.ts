/** Whether a piece of text holds a level, and whether one moves in it. */
import { findDates } from "./dates.ts";
import { blank } from "./scan.ts";

/** "from 18% to 10%", "von 6 auf 2 Tage". */
const MOVES = /\b(?:from|von)\s[^\d{]{0,12}\d[^.;]{0,24}\b(?:to|auf)\s[^\d{]{0,12}\d/iu;

/** A number that is no date. */
export function hasLevel(piece: string): boolean {
  const spans = findDates(piece).map(({ span }) => span);
  return /(?<!\p{L})\d/u.test(blank(piece, spans).replace(/\b(?:[qh][1-4]|20\d\d)\b/giu, ""));
}

/** From one level to another. */
export function movesLevel(piece: string): boolean {
  return MOVES.test(piece);
}
