/** Numbers and signs in front of lines: which are an outline's, and what they put under what. */
import type { Line } from "./lines.ts";

/** "1.2", "2.3)", "1.1:": an outline's number, or a figure as in "4.2 stars". */
export const OUTLINE_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?:[ \t]*[:–—-](?=[ \t]))?[ \t]+/u;

/**
 * The lines, by number, that an outline's number starts: it goes on from the one before or to the
 * one after, takes up the number above it, or is the first with a capital behind it.
 */
export function outlineNumbered(lines: readonly Line[]): ReadonlySet<number> {
  const numbered = new Set<number>();
  let last: readonly number[] = [];
  let lastLine: Line | null = null;
  for (const [index, line] of lines.entries()) {
    const own = numberOf(line);
    if (own) {
      const next = nextNumber(lines, index);
      const first = own.at(-1) === 1 && /^[\d.]+\S*[ \t]+\p{Lu}/u.test(line.text);
      const above = /^[a-z#* ]{0,12}(\d{1,2})\b(?!\.\d)/iu.exec(lastLine?.text ?? "");
      const under = above !== null && Number(above[1]) === own[0];
      if (first || under || follows(last, own) || follows(own, next)) numbered.add(line.number);
      last = own;
    }
    lastLine = line;
  }
  return numbered;
}

function numberOf({ text }: Line): number[] | null {
  const match = OUTLINE_NUMBER.exec(text);
  return match ? (match[0].match(/\d+/gu)?.map(Number) ?? null) : null;
}

/** The next number within three lines: notes may stand between. */
function nextNumber(lines: readonly Line[], index: number): readonly number[] {
  for (const line of lines.slice(index + 1, index + 4)) {
    const own = numberOf(line);
    if (own) return own;
  }
  return [];
}

/** 1.1 to 1.2, or 1.3 to 2.1. */
function follows(a: readonly number[], b: readonly number[]): boolean {
  const [major = 0, minor = 0] = a;
  const [nextMajor = 0, nextMinor = 0] = b;
  if (a.length !== 2 || b.length !== 2) return false;
  return major === nextMajor ? nextMinor === minor + 1 : nextMajor === major + 1 && nextMinor === 1;
}

const STYLES: readonly RegExp[] = [
  /^\(?\d{1,3}[.)][ \t]/u,
  /^[IVX]{1,4}[.)][ \t]/u,
  /^\(?[a-z][.)][ \t]/u,
  /^[•·●∙][ \t]/u,
  /^[◦○][ \t]/u,
  /^[▪■]/u,
  /^[-*+–—][ \t]/u,
];

/**
 * The lines, by number, that a second kind of sign puts under the first where nothing else does:
 * "1. aim", "- figure", "- figure", "2. aim", "- figure", all at the same margin.
 */
export function nestedByStyle(lines: readonly Line[]): ReadonlySet<number> {
  const styled = lines.map((line) => ({ line, style: STYLES.findIndex((s) => s.test(line.text)) }));
  const items = styled.filter(({ style }) => style >= 0);
  const [first, second] = items;
  if (!first || !second || first.style === second.style) return new Set();
  if (items.length * 3 < lines.length * 2) return new Set();
  if (items.some(({ line }) => line.indent !== first.line.indent)) return new Set();
  // Each aim has its figures: a list of mixed signs has not.
  const bare = items.some(
    ({ style }, at) => style === first.style && (items[at + 1]?.style ?? style) === style,
  );
  if (bare) return new Set();
  const under = items.filter(({ style }) => style !== first.style);
  return new Set(under.map(({ line }) => line.number));
}
