/** The scale and the unit that stand around a number. */
import { regex } from "../regex.ts";

const SCALE = regex("iu")`
    ^\s?(?:(k|tsd\.?|thousand|tausend)|(mio\.?|mn|million(?:en|s)?)|(bn|mrd\.?|billion|milliarden?))
      (?![\p{L}\d])
  `;
const MEGA = /^(M)(?![\p{L}\d])/u;

const UNITS: readonly (readonly [string, RegExp])[] = [
  ["points", /^[\s-]?(?:percentage[\s-]points?|pp|prozentpunkten?|points?|punkten?)(?![\p{L}])/iu],
  ["%", /^[\s-]?(?:%|per\s?cent|prozent)/iu],
  ["EUR", /^\s?(?:€|eur(?:os?)?(?![\p{L}]))/iu],
  ["USD", /^\s?(?:\$|usd|dollars?)(?![\p{L}])/iu],
  ["GBP", /^\s?(?:£|gbp|pounds?)(?![\p{L}])/iu],
  ["CHF", /^\s?(?:chf|franken|francs?)(?![\p{L}])/iu],
  ["ms", /^[\s-]?(?:ms|milliseconds?|millisekunden?)(?![\p{L}])/iu],
  ["s", /^[\s-]?(?:s|secs?|seconds?|sekunden?)(?![\p{L}])/iu],
  ["min", /^[\s-]?(?:mins?|minutes?|minuten?)(?![\p{L}])/iu],
  ["h", /^[\s-]?(?:h|hrs?|hours?|stunden?)(?![\p{L}])/iu],
  [
    "d",
    regex("iu")`
      ^[\s-]?(?:d|(?:working |business |calendar )?days?|tagen?|tage|arbeitstagen?|arbeitstage)
        (?![\p{L}])
    `,
  ],
  ["w", /^[\s-]?(?:w|weeks?|wochen?)(?![\p{L}])/iu],
  ["mo", /^[\s-]?(?:months?|monaten?|monate)(?![\p{L}])/iu],
  ["q", /^[\s-]?(?:quarters?|quartalen?|quartale)(?![\p{L}])/iu],
  ["y", /^[\s-]?(?:y|years?|jahren?|jahre)(?![\p{L}])/iu],
  ["x", /^[\s-]?(?:x|×|times|fold|fach|mal)(?![\p{L}])/iu],
];

const CURRENCY_BEFORE: readonly (readonly [string, RegExp])[] = [
  ["EUR", /(?:€|\beur)\s?$/iu],
  ["USD", /(?:\$|\busd)\s?$/iu],
  ["GBP", /(?:£|\bgbp)\s?$/iu],
  ["CHF", /\bchf\s?$/iu],
];

/** `k`, `Mio.`, `billion` behind a number: its factor and its length in the text. */
export function scaleBehind(behind: string): { factor: number; length: number } {
  const scale = SCALE.exec(behind) ?? MEGA.exec(behind);
  return scale === null
    ? { factor: 1, length: 0 }
    : { factor: factorOf(scale), length: scale[0].length };
}

/** "%", "points", "x", a currency, a time unit, "of N"; "" for a bare count. */
export function unitAround(before: string, behind: string): string {
  const outOf =
    /^\s?(?:\/|of\s|out of\s|von\s)\s?(\d+)(?![\d.,%])/iu.exec(behind) ??
    /^\sin\s(\d+)(?![\d.,]*\s?(?:%|[dhmswy]\b|days|hours|weeks|months|minutes|seconds))/iu.exec(
      behind,
    );
  if (outOf !== null) return `of ${outOf[1]}`;
  for (const [unit, pattern] of CURRENCY_BEFORE) if (pattern.test(before)) return unit;
  for (const [unit, pattern] of UNITS) if (pattern.test(behind)) return unit;
  // In "from 4 to 2 hours" and "10-15 %" the unit stands once, behind the second number.
  const shared = /^\s?(?:-|–|->|→|to|bis)\s?\d[\d.,]*(?=\s?[%\p{L}])/iu.exec(behind);
  if (shared === null) return "";
  const tail = behind.slice(shared[0].length);
  return UNITS.find(([, pattern]) => pattern.test(tail))?.[0] ?? "";
}

function factorOf(scale: RegExpExecArray): number {
  if (scale[0] === "M") return 1e6;
  if (scale[1] !== undefined) return 1e3;
  return scale[2] === undefined ? 1e9 : 1e6;
}
