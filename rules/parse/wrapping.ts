/** What a mail, a wiki or a word processor puts round the lines of a paste. */

const QUOTED = /^\s{0,3}>+ ?/u;
const WIKI_HEADING = /^\s{0,3}h([1-6])\.[ \t]+/u;
const ISSUE_KEY =
  /^(\s*(?:[-*+•◦▪‣·●○■□☐☑✅][ \t]+)?)\[?([A-Z][A-Z0-9]{1,9})-\d{1,6}\]?[:\s–—-]+(?=\S)/u;
/** A sign or number with a tab behind it, and no further cell: a list of a word processor. */
const TABBED_ITEM =
  /^(\s*)([•·●▪■○◦‣§o–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)]|[IVX]{1,4}[.)])\t+(?=[^\t]+$)/u;

/** The lines without it. Whatever is taken off is a mark and no word. */
export function unwrap(lines: readonly string[]): string[] {
  const full = lines.filter((line) => line.trim() !== "");
  let bare = full.some((line) => line.includes("\t")) ? joinQuoted(lines) : [...lines];
  if (mostly(full, QUOTED)) bare = bare.map((line) => line.replace(QUOTED, ""));
  if (full.some((line) => WIKI_HEADING.test(line))) bare = bare.map(fromWiki);
  if (hasIssueKeys(full)) bare = bare.map((line) => line.replace(ISSUE_KEY, "$1"));
  return bare.map((line) => fromTabbedItem(fromStars(line)));
}

/** The most lines that one cell of a sheet may have. */
const CELL_LINES = 20;

/** A cell with line ends in it comes in quotes: joined to one line, the others left empty. */
function joinQuoted(lines: readonly string[]): string[] {
  const joined = [...lines];
  for (let at = 0; at < joined.length; at += 1) {
    if (!/(?:^|\t)"/u.test(joined[at] ?? "") || !opensQuote(joined[at] ?? "")) continue;
    const rest = joined.slice(at + 1, at + 1 + CELL_LINES).findIndex(opensQuote);
    if (rest < 0) continue;
    const end = at + 1 + rest;
    joined[at] = joined.slice(at, end + 1).join(" ");
    joined.fill("", at + 1, end + 1);
  }
  return joined;
}

function opensQuote(line: string): boolean {
  return line.split('"').length % 2 === 0;
}

function mostly(lines: readonly string[], pattern: RegExp): boolean {
  const count = lines.filter((line) => pattern.test(line)).length;
  return count > 1 && count * 2 > lines.length;
}

/** "h2. Aim" and "# figure" as wikis of issue trackers have them. */
function fromWiki(line: string): string {
  const heading = WIKI_HEADING.exec(line);
  if (!heading) return line.replace(/^\s*#[ \t]+/u, "1. ");
  return `${"#".repeat(Number(heading[1]))} ${line.slice(heading[0].length)}`;
}

/** Whether most lines start with a key of the same tracker: "OKR-12 ...". */
function hasIssueKeys(lines: readonly string[]): boolean {
  const projects = lines
    .map((line) => ISSUE_KEY.exec(line)?.[2])
    .filter((one) => one !== undefined);
  return projects.length > 1 && projects.length * 2 > lines.length && new Set(projects).size < 3;
}

/** "** figure" is a list item of the second depth. */
function fromStars(line: string): string {
  const stars = /^(\*{2,5})[ \t]+(?!.*\*\*)/u.exec(line);
  if (!stars) return line;
  return `${"    ".repeat((stars[1]?.length ?? 1) - 1)}* ${line.slice(stars[0].length)}`;
}

function fromTabbedItem(line: string): string {
  const item = TABBED_ITEM.exec(line);
  if (!item) return line;
  const [all, margin = "", sign = ""] = item;
  const shown = sign === "o" ? "◦" : sign === "§" ? "▪" : sign;
  return `${margin}${shown} ${line.slice(all.length)}`;
}
