/** The texts of the review, which other views have in common with it. */
import { enReview } from "../../locales/en.review.ts";
import type { ReviewTexts } from "../../locales/en.review.ts";
import type { Texts } from "../../locales/en.ts";

export function reviewTexts(texts: Texts): ReviewTexts {
  return texts.parts.review ?? enReview;
}
