/** What a writer puts at the end of a key result to say whether it is a promise: `, committed`. */
import type { KeyResult } from "../okr.ts";
import { regex } from "../regex.ts";

const PROMISED = "committed|mandatory|verpflichtend|verbindlich|zugesagt|pflicht";
const ASPIRED = "aspirational|ambitioniert";
const WORDS = `(?:(${PROMISED})|(?:${ASPIRED}))`;
const BARE = new RegExp(String.raw`(?:,| [–—-]|;)\s?${WORDS}\.?$`, "iu");
/** In brackets, with the reason behind it. */
const BRACKETED = new RegExp(
  String.raw`\s?(?:\(${WORDS}(?:[,;:] ([^()]{1,60}))?\)|\[${WORDS}\])\.?$`,
  "iu",
);
/** "(committed SLA)": one phrase with what it belongs to, which stays whole. */
const WITHIN = new RegExp(String.raw`\(${WORDS} [^()]{1,60}\)\.?$`, "iu");
/** A reason that says so alone, and stays in the text. */
const BY_LAW = regex("iu")`
    [(,–—-]\s?(?:legal(?:ly)? (?:requirement|required|obligation|duty)|required by law|
      gesetzlich(?:e pflicht| vorgeschrieben)?)\)?\.?$
  `;

/** The line without the word, and what the word says; null where there is none. */
export function readCommitment(line: string): {
  rest: string;
  commitment: KeyResult["commitment"];
} {
  const found = BRACKETED.exec(line) ?? BARE.exec(line);
  if (!found) return { rest: line, commitment: saidWithin(line) };
  const [, promised, reason, promisedToo] = found;
  const rest = line.slice(0, found.index).trimEnd();
  return {
    rest: reason ? `${rest} (${reason})` : rest,
    commitment: (promised ?? promisedToo) ? "committed" : "aspirational",
  };
}

function saidWithin(line: string): KeyResult["commitment"] {
  const within = WITHIN.exec(line);
  if (within) return within[1] ? "committed" : "aspirational";
  return BY_LAW.test(line) ? "committed" : null;
}
