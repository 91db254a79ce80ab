/** Tells why a candidate is better than what stands there, and where the user's levels went. */
import { holdsNumbers, promisedLevel } from "../mending/keep-numbers.ts";
import { quoteOf, reasonFor, weaknessOf } from "./reason.ts";
import type { Standing } from "../standing.ts";
import type { Written } from "../offering/vouched.ts";

/** `at` is how many came before it, so that no two say the same. */
export function explained(written: Written, standing: Standing, at: number): Written {
  const { candidate, words } = written;
  if (candidate.explanation !== "") return written;
  const { reasons, reading, theirs } = standing;
  const weakness = weaknessOf(reading);
  const reason = reasonFor(reasons, weakness, theirs, candidate.text, at);
  const kept = keptOf(standing, candidate.text);
  const explanation = kept === null ? reason : `${reason.slice(0, -1)} (${kept}).`;
  const own = `${reasons.because[weakness].join(" ")} ${reasons.kept} ${reasons.unnamed}`;
  return {
    candidate: { ...candidate, explanation },
    words: `${words} ${own.replace(/\{\w+\}/gu, " ")} ${reasons.measure("")} ${inflected(standing)}`,
  };
}

/** "and your 85% accuracy stays": null where the candidate holds the level or there is none. */
function keptOf({ words, reasons, text }: Standing, candidate: string): string | null {
  const promise = promisedLevel(words.sentence);
  if (promise === null || holdsNumbers(candidate, promise)) return null;
  const quote = quoteOf(promise, text);
  return quote === null ? null : reasons.kept.replace("{kept}", () => reasons.quote(quote));
}

/** The user's words as another language bends them, and its names of months. */
function inflected({ words, people, by, language }: Standing): string {
  if (language === "en") return "";
  return [words.subject, words.subjectAcc, words.subjectDat, people, by].join(" ");
}
