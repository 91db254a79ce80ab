/** Pasted text to lines: byte order mark, line ends, Windows-1252 leftovers, indentation. */
import { unwrap } from "./wrapping.ts";

export interface Line {
  /** From 1, as an editor counts. */
  number: number;
  /** In columns; a tab goes to the next multiple of four. */
  indent: number;
  /** Without the white space around it; never empty. */
  text: string;
  /** Whether an empty line, or the start of the text, stands before it. */
  afterBlank: boolean;
}

/** C1 controls are never meant: they are Windows-1252 read as Latin-1. */
const WINDOWS_1252: Readonly<Record<string, string>> = {
  "\u0080": "€",
  "\u0082": "‚",
  "\u0084": "„",
  "\u0085": "…",
  "\u0091": "‘",
  "\u0092": "’",
  "\u0093": "“",
  "\u0094": "”",
  "\u0095": "•",
  "\u0096": "–",
  "\u0097": "—",
  "\u0099": "™",
};

const ONE_LINE = /^(?:objective|goal|ziel|o\d)/iu;
/** "Objective: aim. KR1: figure. KR2: figure" in one line comes apart before its labels. */
const INLINE = /[;,]?[ ]{1,3}(?=KR[ ]?\d{1,2}(?:\.\d{1,2})?[ ]?:[ ])/u;

/** All lines that hold anything, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const [index, raw] of unwrap(clean(text).split("\n")).entries()) {
    const body = raw.trim();
    if (body === "") {
      afterBlank = true;
      continue;
    }
    const indent = indentOf(raw);
    for (const part of ONE_LINE.test(body) ? body.split(INLINE) : [body]) {
      lines.push({ number: index + 1, indent, text: part, afterBlank });
      afterBlank = false;
    }
  }
  return lines;
}

/** One kind of line end, no marks that only programs see, controls other than tab replaced. */
function clean(text: string): string {
  return (
    text
      .replace(/^\uFEFF/u, "")
      .replace(/\r\n?|[\u2028\u2029\v\f]/gu, "\n")
      .replace(/[\u0080-\u009F]/gu, (control) => WINDOWS_1252[control] ?? " ")
      // oxlint-disable-next-line no-control-regex -- controls are what is looked for
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/gu, "\uFFFD")
      .replace(/[\u200B\uFEFF]/gu, "")
      .toWellFormed()
  );
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const char of raw) {
    if (char === "\t") columns += 4 - (columns % 4);
    else if (/\s/u.test(char)) columns += 1;
    else break;
  }
  return columns;
}
