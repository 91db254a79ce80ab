/** Targets with no digit: `all`, `every`, `no`, `zero`, `double`, `at least once`. */
import type { Level } from "../../okr.ts";
import type { Comparator } from "../numbers/quantity.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const NO_TARGET = wordSet("longer go more later , - / . matter");
const NOT_AFTER = wordSet("with or is has have there's");
const NOT_ALL = wordSet("about along over around we things -");
const IDIOM = wordSet("at in after of above for and overall");
const SPACED = wordSet("working business single");
const BOUNDS = wordSet("least most");
const PER = wordSet("a per");
const BY = wordSet("by in um");
/** What a limit is that has not held: `error budget not blown`, `Budget nicht überschritten`. */
export const BROKEN = wordSet(
  `
    blown exceeded breached missed overrun overspent violated broken überschritten unterschritten
    verletzt gerissen verfehlt
  `,
);
const WHOLE = wordSet("the our all");

interface Read {
  value: number;
  unit: string | null;
  relative: boolean;
  comparator: Comparator | null;
}

export interface Universal {
  level: Level;
  comparator: Comparator | null;
  /** Index of its first token. */
  first: number;
}

type Reader = (before: string, next: string, afterNext: string, at: number) => Read | undefined;

const CADENCE = wordSet(
  `
    day week month quarter year monday tuesday wednesday thursday friday morning sprint release two
    three other time hour second third zweite zweiten dritte dritten tag woche monat working
    business single
  `,
);

const level = (value: number, comparator: Comparator | null = null): Read => {
  return { value, unit: null, relative: false, comparator };
};
const share: Read = { value: 100, unit: "%", relative: false, comparator: null };
const times = (value: number): Read => ({ value, unit: "x", relative: true, comparator: null });

/** Not `no longer`, `go / no-go`, `with no`. */
const readNo: Reader = (before, next, _, at) => {
  if (next === "" || NO_TARGET.has(next)) return undefined;
  if (at > 2 && NOT_AFTER.has(before)) return undefined;
  return level(0, "<=");
};
const readNone: Reader = (before, next, afterNext, at) =>
  /^(?:|,|\.|;|\))$/.test(next) ? level(0, "<=") : readNo(before, next, afterNext, at);
/** Not the aside `(nobody knows it today)`. */
const readNobody: Reader = (before, next, afterNext, at) =>
  before === "(" ? undefined : readNone(before, next, afterNext, at);
/** `Überschreitungen: keine`. */
const readKein: Reader = (before, next, afterNext, at) =>
  before === ":" ? level(0, "<=") : readNo(before, next, afterNext, at);
/** `not exceeded`: of such a thing there shall be none. */
const readNot: Reader = (_, next) => (BROKEN.has(next) ? level(0, "<=") : undefined);

/** Not `at all`, `all about`. */
const readAll: Reader = (before, next) => {
  if (NOT_ALL.has(next)) return undefined;
  const idiom = IDIOM.has(before);
  return idiom && /^(?:|in|,|\.|hands)$/.test(next) ? undefined : share;
};

/** Not `every week`: how often is no target. */
const readEach: Reader = (_, next, afterNext) => {
  const spaced = SPACED.has(next) && CADENCE.has(afterNext);
  if (spaced || (CADENCE.has(next) && next !== "single")) return undefined;
  return /^(?:|,|\.|\)|for|other's|\d.*)$/.test(next) ? undefined : share;
};
const readTwice: Reader = (before, next) => {
  if (BOUNDS.has(before)) return level(2, ">=");
  return PER.has(next) ? undefined : times(2);
};
const readOnce: Reader = (before) => (before === "least" ? level(1, ">=") : undefined);
const readHalf: Reader = (before, next) => {
  if (BY.has(before) || (before === "to" && next !== "of")) return times(0.5);
  return WHOLE.has(next) ? { ...share, value: 50 } : undefined;
};
const readSingle: Reader = (_, next) => (next === "digits" ? level(9, "<=") : undefined);

const READERS: [string, Reader][] = [
  ["no never", readNo],
  ["kein keine keinen keiner keinem", readKein],
  ["none", readNone],
  ["nobody niemand", readNobody],
  ["not nicht", readNot],
  ["zero null", () => level(0)],
  ["all alle allen aller sämtliche", readAll],
  ["every each jede jeder jedes jeden everyone everybody", readEach],
  ["double doubled doubles verdoppeln verdoppelt verdoppelung verdopplung doppelt", () => times(2)],
  ["triple tripled triples verdreifachen verdreifacht verdreifachung", () => times(3)],
  ["quadruple vervierfachen", () => times(4)],
  ["halve halved halves halbieren halbiert halbierung", () => times(0.5)],
  ["twice", readTwice],
  ["once", readOnce],
  ["half hälfte", readHalf],
  ["single", readSingle],
];
let readers: Map<string, Reader> | undefined;

function readerFor(word: string): Reader | undefined {
  readers ??= new Map(
    READERS.flatMap(([words, reader]) =>
      words.split(" ").map((each): [string, Reader] => [each, reader]),
    ),
  );
  return readers.get(word);
}

/** The first universal or relative target, or null. */
export function findUniversal(tokens: readonly Token[], text: string): Universal | null {
  for (const [at, token] of tokens.entries()) {
    const reader = token.type === "word" ? readerFor(token.text) : undefined;
    if (!reader) continue;
    const next = tokens[at + 1];
    const before = tokens[at - 1]?.text ?? "";
    const found = reader(before, next?.text ?? "", tokens[at + 2]?.text ?? "", at);
    if (!found) continue;
    const { comparator, ...read } = found;
    const span = {
      start: token.start,
      end: token.text === "single" ? (next?.end ?? token.end) : token.end,
    };
    const words = { text: text.slice(span.start, span.end), span };
    return { level: { ...read, upper: null, slot: null, ...words }, comparator, first: at };
  }
  return null;
}
