/** One line: its marker (heading, bullet, number), its label (O1, KR 1.2) and its words. */
import { lazyPattern } from "../lazy-pattern.ts";
import type { Line } from "./lines.ts";
import { OUTLINE_NUMBER } from "./numbering.ts";
import { isPeriodOnly } from "./period.ts";
import { isGreeting } from "./prose.ts";
import { regex } from "../regex.ts";

type Label = "objective" | "keyResult" | "parents" | "parent" | "aside" | "meta";

export interface Marked {
  line: Line;
  marker: "heading" | "bold" | "item" | "plain";
  /** Heading depth, or the indentation. */
  depth: number;
  label: Label | null;
  text: string;
}

const HEADING = /^(#{1,6})[ \t]+/u;
const BULLET =
  /^(?:[-*+•◦▪‣·●○■□▸►▶▼▾➢➤✓✔☐☑✅∙⁃–—]|\(?\d{1,3}[.)]|\(?[a-z][.)]|[IVX]{1,4}[.)])[ \t]+/u;
const CHECKBOX = /^\[[ xX]\][ \t]+/u;

/** Bold in Markdown, and in a chat. */
const SIGNS = ["**", "__", "*"] as const;

const NUMBER = String.raw`#?\d{1,3}(?:\.\d{1,3}){0,3}`;
/** What parts a label from its words: a colon, a dash, an arrow, a closing bracket. */
const SIGN = String.raw`[ \t]*(?:[:.)\]|–—→➔-]|=>)+[ \t]*`;
const AFTER = String.raw`(?:${SIGN}|[ \t]+)`;
const COLON = String.raw`[ \t]*[:–—→-]+[ \t]*`;
const OBJECTIVE = new RegExp(
  String.raw`^[[(]?(?:(?:our|(?:ai )?team)[ \t]+)?(?:(?:objective|obj\.?|goal|ziel)[ \t]*(?:${NUMBER})?${COLON}` +
    String.raw`|o[ \t]*:[ \t]*|(?:objective|obj\.?|goal|ziel|o)[ \t]?${NUMBER}${AFTER})(?=\S)`,
  "iu",
);
const KEY_RESULT = new RegExp(
  String.raw`^[[(]?(?:o\d{1,3}[ \t]?[./-]?[ \t]?)?` +
    String.raw`(?:(?:key[ \t-]?results?|krs?|schlüsselergebnis(?:se)?)[ \t]*(?:${NUMBER})?${COLON}` +
    String.raw`|(?:key[ \t-]?result|kr|se|(?:schlüssel)?ergebnis)[ \t]?${NUMBER}${AFTER})(?=\S)`,
  "iu",
);
/** "KR first reply", "CEO KR: first reply", "VP Product KR 2: first reply". */
const BARE_KR = lazyPattern(
  String.raw`^(?:KR[ \t]+|(?:[\p{L}&/-]{2,20}[ ]){1,3}KR[ \t]*\d{0,2}[ \t]*:[ \t]*)(?=\S)`,
  "u",
);
/** Structure and no content: "Key results", "OKRs:", "as measured by". */
const WORDS_ONLY = regex("iu")`
    ^(?:objectives?|key[ _-]?results?|krs?|okrs?|our okrs|results|(?:as )?measured by|ziele|
      (?:schlüssel)?ergebnisse|gemessen an)[ \t]*:?$
  `;
/** A label that stands alone above its words: "Objective 2", "Key result 1:". */
const ALONE = new RegExp(
  String.raw`^[[(]?(?:(?<objective>objective|obj\.?|goal|ziel|o(?=[ \t]?#?\d))|key[ -]?result|kr|schlüsselergebnis)` +
    String.raw`[ \t]?(?:${NUMBER})?[ \t]*[:.)\]]?$`,
  "iu",
);
const ABOVE =
  "(?:company|business|parent|corporate|organi[sz]ation(?:al)?|leadership|unternehmens?)";
/** "Company KRs": what follows is the level above the team. */
const PARENTS = lazyPattern(
  String.raw`^${ABOVE}[- ]?(?:[a-z]+[ ]){0,2}(?:okrs?|key ?results?|krs?|objectives?|goals?|ziele|ergebnisse)` +
    String.raw`(?:[^\p{L}]{0,12}|[ \t]*[:–—-]+[ \t]+\S.*)$`,
  "iu",
);
/** "Business KR 1: cost per claim": one of them by itself. */
const PARENT = new RegExp(
  String.raw`^${ABOVE}[- ]?(?:key ?result|kr)[ \t]*(?:${NUMBER})?[ \t]*[:–—-]+[ \t]*(?=\S)`,
  "iu",
);
const ASIDE = regex("iu")`
    ^(?:initiatives?|projects?|tasks?|actions?|action items|notes?|risks?|dependencies|links?|
      comments?|background|context|initiativen|maßnahmen|aufgaben|projekte|notizen|risiken|not placed)
      [ \t]*:?$
  `;
const META = regex("iu")`
    ^(?:(?:on track|at risk|off track|behind|not started|in progress|completed)[ \t]*(?:[·|].*)?$|
      (?:teams?|mission|vision|why|warum|rationale|description|beschreibung|initiatives?|initiativen|
      notes?|risks?|dependencies|links?|comments?|background|context|notizen|risiken|owners?|dri|
      leads?|author|status|progress|confidence|score|priority|period|quarter|due|date|last updated|
      updated|pattern|language|(?:already )?live|in production|läuft (?:schon|bereits)|im einsatz|
      zeitraum|quartal|verantwortlich|stand)[ \t]*(?::|=))
  `;

/** What a tool or a person left under the page. */
const FOOTER = regex("iu")`
    ^(?:last (?:updated|edited|changed|modified|saved)|zuletzt (?:geändert|aktualisiert|bearbeitet))
      \b
  `;

/** Null for a line that is structure only: a rule, "Key results:". */
export function mark(line: Line, numbered: boolean): Marked | null {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line.text)) return null;
  const heading = HEADING.exec(line.text);
  if (heading) {
    const signs = heading[1] ?? "";
    const words = line.text.slice(heading[0].length);
    const closed = words.endsWith(` ${signs}`) ? words.slice(0, -signs.length) : words;
    return labelled(line, "heading", signs.length, closed);
  }
  const outlineNumber = numbered ? OUTLINE_NUMBER.exec(line.text) : null;
  const item = outlineNumber ?? BULLET.exec(line.text);
  const body = (item ? line.text.slice(item[0].length) : line.text).replace(CHECKBOX, "");
  if (!item && isBold(body)) return labelled(line, "bold", line.indent, body);
  const depth = line.indent + (outlineNumber ? outlineNumber[0].split(".").length - 1 : 0);
  return labelled(line, item ? "item" : "plain", depth, body);
}

function labelled(
  line: Line,
  marker: Marked["marker"],
  depth: number,
  body: string,
): Marked | null {
  const text = withoutLeadingBold(body).trim();
  if (WORDS_ONLY.test(text)) return null;
  const parent = PARENT.exec(text);
  if (parent) {
    const words = text.slice(parent[0].length);
    return { line, marker, depth, label: "parent", text: words };
  }
  if (PARENTS().test(text)) return { line, marker, depth, label: "parents", text };
  if (ASIDE.test(text)) return { line, marker, depth, label: "aside", text };
  const bare = withoutFrame(text);
  if (META.test(bare) || isPeriodOnly(bare) || FOOTER.test(bare)) {
    return { line, marker, depth, label: "meta", text: bare };
  }
  if (isGreeting(text)) return { line, marker, depth, label: "meta", text };
  const keyResult = KEY_RESULT.exec(text) ?? BARE_KR().exec(text);
  if (keyResult) {
    const words = text.slice(keyResult[0].length);
    return { line, marker, depth, label: "keyResult", text: words };
  }
  const objective = OBJECTIVE.exec(text);
  if (objective) {
    const words = text.slice(objective[0].length);
    return { line, marker, depth, label: "objective", text: words };
  }
  return { line, marker, depth, label: null, text };
}

/** What a cell's own label says it is: "KR 1.1" is one by itself, its words stand beside it. */
export function labelOf(cell: string): "objective" | "keyResult" | null {
  const text = withoutLeadingBold(cell).trim();
  if (KEY_RESULT.test(text)) return "keyResult";
  return OBJECTIVE.test(text) ? "objective" : labelAlone(text);
}

/** A cell's words, without the `O1:` or `KR 2 -` in front. */
export function unlabel(cell: string): string {
  const text = withoutLeadingBold(cell).trim();
  const label = KEY_RESULT.exec(text) ?? OBJECTIVE.exec(text);
  return label ? text.slice(label[0].length) : text;
}

/** The label that the next line bears: "Objective 2" stands above its words. */
export function labelOfNext({ text }: Line): "objective" | "keyResult" | null {
  return labelAlone(withoutLeadingBold(text.replace(HEADING, "").replace(BULLET, "")).trim());
}

/** "Key results:" and the like, above the list. */
export function isKeyResultHeader({ text }: Line): boolean {
  const bare = withoutLeadingBold(text.replace(HEADING, "")).trim();
  return WORDS_ONLY.test(bare) && /key|kr|result|measured|ergebnis|gemessen/iu.test(bare);
}

/** The label if the text is a label and nothing else. */
export function labelAlone(text: string): "objective" | "keyResult" | null {
  const alone = ALONE.exec(text);
  if (!alone) return null;
  return alone.groups?.["objective"] ? "objective" : "keyResult";
}

function isBold(text: string): boolean {
  return SIGNS.some(
    (sign) =>
      text.length > sign.length * 2 &&
      text.startsWith(sign) &&
      text.indexOf(sign, sign.length) === text.length - sign.length,
  );
}

/** "_Owner: Dana_", "(last edited 12 Nov)": the words between the signs. */
function withoutFrame(text: string): string {
  const framed = /^(?:_(.{3,400})_|\((.{3,400})\)|\[(.{3,400})\])$/u.exec(text);
  return framed?.[1] ?? framed?.[2] ?? framed?.[3] ?? text;
}

/** `**KR 1:** text` to `KR 1: text`; bold elsewhere in the line is the writer's. */
function withoutLeadingBold(text: string): string {
  for (const sign of SIGNS) {
    if (!text.startsWith(sign)) continue;
    const end = text.indexOf(sign, sign.length);
    if (end > sign.length) {
      return text.slice(sign.length, end) + text.slice(end + sign.length);
    }
  }
  return text;
}
