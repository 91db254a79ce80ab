/** A context for tests of this folder. */
import type { ReadingContext } from "./read.ts";

export const context = (over: Partial<ReadingContext> = {}): ReadingContext => ({
  language: "en",
  today: "2026-11-24",
  fiscalYearStart: 1,
  objective: null,
  pattern: null,
  terms: [],
  ...over,
});
