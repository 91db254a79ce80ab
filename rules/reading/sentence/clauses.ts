/** Cuts a statement into the parts that could each be a result. */
import type { Joint, Place, Saying } from "./clause.ts";
import {
  isRemark,
  isSecondOrder,
  isUniversal,
  leadsUp,
  placeOf,
  sayingOf,
  sharesSubject,
} from "./clause.ts";
import type { Levels } from "../levels/levels.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const ALSO = wordSet("and & und + sowie");
const MEANWHILE = wordSet("while plus während");
const STOPS = wordSet(": . ! ?");
const ABBREVIATED = wordSet("max mind min incl excl ca approx inkl e.g i.e resp bzw");
const OPENS = wordSet("( [");
const CLOSES = wordSet(") ]");
const RANGES = wordSet("between both from zwischen von");

/** Most words before `and` in `we define and publish the policy`. */
const PAIRED = 2;

export interface Clause {
  joint: Joint;
  first: Token;
  saying: Saying;
  place: Place;
  /** It orders something of its own: `hold 6 talks`. */
  orders: boolean;
  /** It goes on with a verb of the subject before it: `and keep it`. */
  shares: boolean;
  /** It opens with `no`, `every`, `nobody`. */
  universal: boolean;
  /** It is the upper end of a range: `between 4 and 6 talks`. */
  ranges: boolean;
  /** It only tells more of the part before it. */
  remark: boolean;
}

function jointAt(tokens: readonly Token[], at: number): Joint {
  const text = tokens[at]?.text ?? "";
  if (ALSO.has(text)) return tokens[at - 1]?.text === "," ? "then" : "also";
  if (MEANWHILE.has(text)) return "then";
  if (text === ";") return "semicolon";
  return text === "," ? "comma" : "none";
}

/** Whether anything joins two parts, be it in brackets. */
export const hasJoint = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => jointAt(tokens, at) !== "none");

function stopsAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return STOPS.has(text) && !(text === "." && ABBREVIATED.has(tokens[at - 1]?.text ?? ""));
}

function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (OPENS.has(text)) depth += 1;
    const inside = depth > 0;
    if (CLOSES.has(text) && depth > 0) depth -= 1;
    return !inside;
  });
}

/** The parts of a statement, without its brackets and what leads up to it. */
export function clausesOf(all: readonly Token[], levels: Levels): Clause[] {
  const tokens = withoutBrackets(all);
  const counts = new Set(
    levels.numbers.flatMap(({ role, span }) =>
      role === "target" || role === "condition" ? [span.start] : [],
    ),
  );
  const clauses: Clause[] = [];
  let joint: Joint = "none";
  let from = 0;
  let previous = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const next = jointAt(tokens, at);
    if (at < tokens.length && next === "none" && !stopsAt(tokens, at)) continue;
    const part = tokens.slice(from, at);
    const [first] = part;
    if (first) {
      const place = placeOf(part, joint, counts);
      const told: boolean =
        clauses.at(-1)?.remark === true && (joint === "also" || joint === "comma");
      const remark: boolean = told || isRemark(part, joint);
      const intro: boolean =
        joint === "none" && next === "comma" && (remark || leadsUp(part, place));
      if (!intro) {
        clauses.push({
          joint,
          first,
          saying: sayingOf(part, joint),
          place,
          orders: isSecondOrder(part, from - 2 < previous + PAIRED ? tokens[from - 2] : undefined),
          shares: sharesSubject(part),
          universal: isUniversal(first),
          ranges: first.type === "number" && RANGES.has(tokens[from - 3]?.text ?? ""),
          remark,
        });
      }
      joint = intro ? "none" : next;
    } else joint = next;
    previous = from;
    from = at + 1;
  }
  return clauses;
}
