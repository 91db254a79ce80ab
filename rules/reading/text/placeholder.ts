/** Numbers promised and not given (`X %`, `TBD`, `$N`), and open slots (`{a}`). */
import type { Span } from "../../okr.ts";
import { regex } from "../../regex.ts";

const PLACEHOLDER = regex("g")`
    [<>≤≥]?\s?\?{1,4}\s?(?:%|[kKMG]B?\b|€|\$)?
    |[$€£]\s?(?:[XNYZ]{1,4}\b|\?{1,4}|_{2,4}|\.{3})
    |\b(?:X{1,4}|N{1,3}|[YZ])\s?(?:%|[kKM]\b|€)
    |\b(?:X{2,4}|xx|yy|zz)\b
    |\b(?:TBD|TBC|TBA|TODO|tbd|tbc|tba|n\.n\.)(?![\w-])
    |\b_{2,6}
    |<(?:number|target|value|x|n|baseline|date)>
    |\[(?:number|target|value|x|n|baseline|date|tbd)\]
    |\b(?:from|to|by|of|least|than|reach|are|get) [XNYZ]\b
  `;
/** More than anyone writes; a bound on work for texts that nobody wrote. */
const MOST = 26;
const SLOT = /(?<![A-Za-z\d])\{([a-z])\}/g;

export interface Slotted {
  name: string;
  span: Span;
}

/** Where the text promises a number and gives none. */
export function findPlaceholders(text: string): Span[] {
  if (!/[?XNYZ_<[]|TB|tb|TODO|n\.n|xx|yy|zz/.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(PLACEHOLDER)) {
    const question = match[0].trim() === "?" && !/[\s$€(<>]/.test(text[match.index - 1] ?? " ");
    const closing =
      match[0].trim() === "?" && /^\s*$/.test(text.slice(match.index + match[0].length));
    if (question || closing) continue;
    const word = /^(?:from|to|by|of|least|than|reach|are|get) /.exec(match[0])?.[0].length ?? 0;
    const start = match.index + word + (/^\s/.test(match[0]) ? 1 : 0);
    found.push({ start, end: match.index + match[0].trimEnd().length });
  }
  return found.slice(0, MOST);
}

export function findSlots(text: string): Slotted[] {
  if (!text.includes("{")) return [];
  return [...text.matchAll(SLOT)].slice(0, MOST).map((match) => ({
    name: match[1] ?? "",
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
