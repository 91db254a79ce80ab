/** Filling message templates, and the fingerprint by which a finding is set aside. */
import type { Span } from "./okr.ts";

import { withoutHanging } from "./hanging.ts";

export const MESSAGE_LIMIT = 90;

/**
 * Fills `{{name}}` from `data`. Values are shortened, the longest first, so that the whole keeps
 * to `limit` characters; a name without a value becomes empty.
 */
export function fill(
  template: string,
  data: Readonly<Record<string, string>>,
  limit = Number.POSITIVE_INFINITY,
): string {
  if (!template.includes("{{")) return template;
  const { names, between } = partsOf(template);
  const values = names.map((name) => data[name] ?? "");
  const whole = weave(between, values);
  if (whole.length <= limit) return whole;
  const fixed = between.reduce((sum, part) => sum + part.length, 0);
  return weave(between, fit(values, limit - fixed));
}

interface Parts {
  names: readonly string[];
  /** What stands before, between and after the names. */
  between: readonly string[];
}

/** There are as many templates as the rules have messages, so each is taken apart once. */
const taken = new Map<string, Parts>();

function partsOf(template: string): Parts {
  const known = taken.get(template);
  if (known) return known;
  const all = template.split(/\{\{(\w+)\}\}/);
  const parts = {
    names: all.filter((_, index) => index % 2 === 1),
    between: all.filter((_, index) => index % 2 === 0),
  };
  taken.set(template, parts);
  return parts;
}

function weave([first = "", ...rest]: readonly string[], values: readonly string[]): string {
  return rest.reduce((text, part, at) => text + (values[at] ?? "") + part, first);
}

/** Gives each value its share of the room; what short ones leave over goes to the others. */
function fit(values: readonly string[], room: number): string[] {
  const order = values
    .map((value, index) => ({ value, index }))
    .toSorted((a, b) => a.value.length - b.value.length);
  const shown = [...values];
  let left = room;
  for (const [rank, { value, index }] of order.entries()) {
    const share = Math.floor(left / (order.length - rank));
    const text = shorten(value, share);
    shown[index] = text;
    left -= text.length;
  }
  return shown;
}

/** Cuts between two words, never inside one that is not the first, and says so with an ellipsis. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = Math.max(0, limit - 1);
  const space = text.lastIndexOf(" ", end);
  if (space > limit * 0.3) return `${withoutHanging(text.slice(0, space))}…`;
  // Half a surrogate pair would show as a broken character.
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * The same for the same words beside the same neighbours, wherever they stand. A finding without
 * a span goes by the whole text.
 */
export function fingerprint(ruleId: string, text: string, span: Span | null): string {
  const words =
    span === null ? text : text.slice(wordBefore(text, span.start), wordAfter(text, span.end));
  const trimmed = words.toLowerCase().trim();
  return hash(`${ruleId}\n${UNEVEN.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed}`);
}

/** White space that is not one blank. */
const UNEVEN = /\s\s|[^\S ]/;

function wordBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && text.charAt(at - 1) === " ") at -= 1;
  return text.lastIndexOf(" ", at - 1) + 1;
}

function wordAfter(text: string, end: number): number {
  let at = end;
  while (text.charAt(at) === " ") at += 1;
  const space = text.indexOf(" ", at);
  return space === -1 ? text.length : space;
}

/** 53 bits in base 36 (cyrb53): short, stable across engines, and no secret. */
function hash(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return inBase36(4294967296 * (2097151 & h2) + (h1 >>> 0));
}

const FIVE_DIGITS = 36 ** 5;

/** As `toString(36)`, in two parts: above 31 bits that takes ten times as long. */
function inBase36(value: number): string {
  const high = Math.floor(value / FIVE_DIGITS);
  const low = (value % FIVE_DIGITS).toString(36);
  return high === 0 ? low : high.toString(36) + low.padStart(5, "0");
}
