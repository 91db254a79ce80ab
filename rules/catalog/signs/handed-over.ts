/** Objectives that put a thing into people's hands: what changes is who works with it. */

const HANDS = /(?:hands|hände)\b/i;
const INTO_HANDS = /\b(?:into|in) (?:the )?(?:\S+ ){0,3}(?:hands|hände)\b/i;

/** "Put production-ready AI into the adjusters' hands" (method, section 4). */
export function isHandedOver(objective: string): boolean {
  // Few objectives name hands, and only for those the longer pattern need be made ready.
  return HANDS.test(objective) && INTO_HANDS.test(objective);
}
