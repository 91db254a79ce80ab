/** Objectives that put a thing into people's hands: what changes is who works with it. */

const HANDS = /\b(?:into|in) (?:the )?(?:\S+ ){0,3}(?:hands|hände)\b/i;

/** "Put production-ready AI into the adjusters' hands" (method, section 4). */
export function isHandedOver(objective: string): boolean {
  return HANDS.test(objective);
}
