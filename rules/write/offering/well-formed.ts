/** A last look at a composed English sentence: one that was cut wrongly is not shown at all. */
import { regex } from "../../regex.ts";

const WORD = "(?:every|rises?|falls?|by|from|up|that|stays?|is|are|of|for|with|without|in|on|at)";
const BROKEN: readonly RegExp[] = [
  // A name that ends in the air: "rely on the and hand every week".
  new RegExp(`\\s(?:and|or|&|\\+|w/|the|an?)\\s${WORD}\\s`, "u"),
  regex("u")`
    \b[Tt]he\s(?:and|or|the|an?|it|them|we|us|they|you|why|how|what|where|make|understand|is|are|
      has|have|with|for|of|in|on|to|by|from)\s
  `,
  // Another sentence, or somebody who speaks.
  /\s(?:We|They|You|This|It|He|She|Our|These|Please)\s/u,
  /\b(?:of|for|with|in|on|at|to)\s(?:of|for|with|in|on|at|to|from|by)\s/u,
  /\b(\p{Ll}{2,})\s\1\b/u,
  /\s(?:w\/|\+)\s|[,;]\s(?:every|rises?|falls?)\s|\(\s*[^()]*$/u,
];

/** Whether nothing in it was left over from a clause of the user's. */
export function isWellFormed(text: string): boolean {
  const plain = text.replace(/“[^”]*”/gu, "it");
  return !BROKEN.some((pattern) => pattern.test(plain));
}
