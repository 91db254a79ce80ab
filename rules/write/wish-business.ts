/**
 * What business objectives wish for, form by form: the words are the user's, the measure is how
 * their trade counts it. The first form that fits is taken: plain "less" and "more" stand last.
 */
import type { BusinessWish } from "./wish-form.ts";
import { marketWishes } from "./wish-market.ts";
import { peopleWishes } from "./wish-people.ts";
import { workWishes } from "./wish-work.ts";

export const BUSINESS_WISHES: readonly BusinessWish[] = [
  ...peopleWishes,
  ...marketWishes,
  ...workWishes,
];
