/**
 * What business objectives wish for, form by form: the words are the user's, the measure is how
 * their trade counts it. The first form that fits is taken: plain "less" and "more" stand last.
 */
import type { BusinessWish } from "./form.ts";
import { marketWishes } from "./market.ts";
import { peopleWishes } from "./people.ts";
import { workWishes } from "./work.ts";

export const BUSINESS_WISHES: readonly BusinessWish[] = [
  ...peopleWishes,
  ...marketWishes,
  ...workWishes,
];
