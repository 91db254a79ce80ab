/** Cuts masked text into words, numbers and marks, each with its place. */
import type { Word } from "../lexicon/lookup.ts";

export interface Token {
  /** Lower case. */
  text: string;
  start: number;
  end: number;
  type: "word" | "number" | "mark";
  /** What the lexicon knows of it; `none` for numbers and marks. */
  word: Word;
}

/** Whether nothing stands between two tokens. */
export const isGlued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

export type LookUp = (lowerCase: string) => Word;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters of Latin, Greek and Cyrillic scripts and whatever lies beyond the symbol blocks. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xb5 || code === 0xaa || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || code >= 0x2c00;
}

const isJoint = (code: number) =>
  code === 45 || code === 39 || code === 0x2019 || code === 0x2011 || code === 38;

/** `:innen` of `Kund:innen`. */
const GENDERED = /^[:*_]in(?:nen)?(?![a-zäöü])/;

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) {
      end += 1;
      continue;
    }
    const next = text.charCodeAt(end + 1);
    const version = code === 46 && isDigit(next) && /^[vV]\d/.test(text.slice(from, from + 2));
    if (version) {
      end += 2;
      continue;
    }
    if (code === 58 || code === 42 || code === 95) {
      const ending = GENDERED.exec(text.slice(end, end + 7))?.[0] ?? "";
      if (ending) return end + ending.length;
    }
    if (!isJoint(code) || !(isLetter(next) || isDigit(next)) || end === from) break;
    end += 2;
  }
  return end;
}

/** Digits with their separators: `1.000,50`, `1,250`, `0.93`, `.75`. */
function endOfNumber(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) {
      end += 1;
      continue;
    }
    const joins = code === 44 || code === 46 || code === 39 || code === 0x202f || code === 0xa0;
    if (!joins || !isDigit(text.charCodeAt(end + 1))) break;
    if (code === 0xa0 && !/^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5))) break;
    end += 1;
  }
  return end;
}

/** `none` stands for what the lexicon does not know. */
export function cut(text: string, lookUp: LookUp, none: Word): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || code === 0x202f) {
      at += 1;
    } else if (isLetter(code)) {
      const end = endOfWord(text, at);
      const lower = text.slice(at, end).toLowerCase();
      tokens.push({ text: lower, start: at, end, type: "word", word: lookUp(lower) });
      at = end;
    } else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) {
      const end = endOfNumber(text, code === 46 ? at + 1 : at);
      tokens.push({ text: text.slice(at, end), start: at, end, type: "number", word: none });
      at = end;
    } else {
      tokens.push({ text: text.charAt(at), start: at, end: at + 1, type: "mark", word: none });
      at += 1;
    }
  }
  return tokens;
}
