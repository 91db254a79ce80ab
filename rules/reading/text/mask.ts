/** Blanks out what is not part of the statement: tags, owners, links, marks, status. Same length. */
import { lazyPattern } from "../../lazy-pattern.ts";
import { regex } from "../../regex.ts";

const URL = /https?:\/\/[^\s)>\]]+/gi;
const LINK = /\]\([^)\]\n]{0,2000}\)/g;
const BRACKETS = /\[[^[\]\n]{0,40}\](?!\()/g;
const STANDS =
  "today|now|currently|current|was|were|from|before|previously|baseline|base|last (?:year|quarter|month|week|term|season)|ist|heute|jetzt|aktuell|derzeit|bisher|zuletzt|vorjahr";
const MONTH = String.raw`(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]{0,6}\.?`;
/** `[today 3]`, `[Q4: 22%]`, `[Nov 12%]`, `[12% now]`: no tag, but where the level stands. */
const SAYS_LEVEL = lazyPattern(
  String.raw`^\[(?:(?:${STANDS})|(?:q[1-4]|h[12]|20\d\d)\s?[:=])[^\p{L}\d]{0,4}\d` +
    String.raw`|\d[^\s\]]{0,8}\s?%? (?:${STANDS}|i[mn] ${MONTH})\]$` +
    String.raw`|^\[${MONTH}:? \d[^\s\]]{0,8}\s?%\]$`,
  "iu",
);
const ISSUE = /\(?#\d+\)?/g;
const OWNER = /(^|[\s(])(@[\w.-]{1,40}|OWNER\b|\?{3}(?=\s|$))/g;
const NOTE = regex("gi")`
    \((?:wip|done|tbd|stretch|committed|aspirational|[a-z]{1,3}|0?\.\d+|1\.0|
      (?:committed, )?legal requirement|required by law|gesetzlich(?: vorgeschrieben)?)\)
  `;
const MARKUP =
  /\*\*|__|~~|`|^\s*(?:[-*•+]\s+)?(?:\[[ xX]\]\s+)?(?:(?:\d{1,2}(?:[.)/]|\s\||\.\d{1,2}[.)]?)|\(\d{1,2}\))\s(?!or |and |of |%|hours|h |days|million|points|out |x |stars|in ))?/g;
const ARROWS = /\u{1F449}|[▶►➡⟶➞➙]\uFE0F?/gu;
/** `(5/8)`, `- 40/65` or `| done` at the end is how far it has got. */
const PROGRESS = /\(\d{1,3}\/\d{1,3}\)\s*$|\s[-–]\s\d{1,3}\/\d{1,3}\s*$/;
const EMOJI = /[\u2600-\u2793]|\uFE0F|\u200D|[\uD83C-\uD83E][\uDC00-\uDFFF]/g;
const PREFIX = regex("i")`
    ^[\s:-]*(?:\(?(?:key result|kr|ergebnis|o|okr)
      [\s#-]?\d{1,2}(?:[.\-_]\d{1,3}){0,3}[a-z]?\)?(?=[\s:.)\-–—]|$)|kr [a-z](?=:)|[a-z]{2,4} kr(?=:)|
      P\d(?![\w%])|P\?|kr(?=:))[\s:.)\-–—]*
  `;

/** `=> 84%`, `=> Done` at the end: how far it has got, unless a bare level stands before it. */
const STATUS = /=>[^=>]{1,30}$/;
const BARE_LEVEL = /(\S{1,40})\s[-−+]?[$€£]?\d[\d.,]{0,12}\s?(?:%|[a-zA-Z]{1,4})?\s*$/;
const LEADS_TO_LEVEL =
  /^(?:of|in|to|by|at|under|below|above|over|within|than|least|most|from|cut|[<>≤≥→]|->)$/i;

/**
 * A sentence of letters, figures and everyday marks that does not open like the name of a line: most
 * texts are one. Both cases are spelt out, for a pattern that ignores them takes longer to make.
 */
const PLAIN = regex("")`
    ^(?![A-Za-z]{1,8}[ -]?\d|[Kk][Ee][Yy] )(?:[A-Za-zÀ-ÿ]|\d+[ %,A-Za-z])
      [A-Za-zÀ-ÿ\d ,.;%'’“”"$€&+<>≤≥→!–—-]*$
  `;

const blank = (found: string) => " ".repeat(found.length);

/** A tag is blanked, a level stands in round brackets from here on. */
const withoutTag = (found: string) =>
  SAYS_LEVEL().test(found) ? `(${found.slice(1, -1)})` : blank(found);

/** `KR1:`, `O1.2 -`, `P0`: names and ranks of the line, not words of it. */
function withoutPrefix(text: string): string {
  let masked = text;
  for (let round = 0; round < 3; round += 1) {
    const prefix = PREFIX.exec(masked)?.[0];
    if (!prefix) break;
    masked = blank(prefix) + masked.slice(prefix.length);
  }
  return masked;
}

function withoutStatus(text: string): string {
  const status = STATUS.exec(text);
  if (!status) return text;
  const before = BARE_LEVEL.exec(text.slice(0, status.index))?.[1];
  if (before !== undefined && !LEADS_TO_LEVEL.test(before)) return text;
  return text.slice(0, status.index) + blank(status[0]);
}

/** The text with everything blanked that states nothing; spans keep counting in the original. */
export function mask(text: string): string {
  if (PLAIN.test(text) && !text.includes("OWNER")) return text;
  let masked = withoutPrefix(text.includes("=>") ? withoutStatus(text) : text);
  if (text.includes("://")) {
    masked = masked.replace(LINK, blank).replace(URL, blank);
  }
  if (text.includes("](")) masked = masked.replace(LINK, blank);
  if (text.includes("[")) {
    masked = masked.replace(BRACKETS, withoutTag).replaceAll("[", " ");
  }
  if (text.includes("#")) masked = masked.replace(ISSUE, blank);
  if (/@|OWNER|\?{3}/.test(text)) {
    masked = masked.replace(OWNER, (_, before: string, owner: string) => before + blank(owner));
  }
  if (text.includes("{")) masked = masked.replace(/(?<=[A-Za-z\d])\{[a-z]\}/g, blank);
  masked = masked.replace(ARROWS, (found) => "→".padEnd(found.length));
  if (text.includes("(")) masked = masked.replace(NOTE, blank);
  masked = masked.replace(MARKUP, blank);
  if (text.includes("/")) masked = masked.replace(PROGRESS, blank);
  if (/[\u2600-\u2793\uD83C-\uD83E]/.test(text)) masked = masked.replace(EMOJI, blank);
  return withoutPrefix(masked).replace(/^\s*(?:[:|]|[-–—](?!\d))+/, blank);
}
