/**
 * Getting JSON out of what a model says: thoughts, prose and code fences fall away, and a list's
 * items are given the moment that each is whole.
 */
import { jsonrepair } from "jsonrepair";
import { Allow, parse } from "partial-json";

/**
 * The JSON in an answer, whole or so far; null while there is none: an object, or a list of them.
 * A brace that opens no member, such as the slot `{a}` in a line of prose, is passed over.
 */
export function jsonSlice(answer: string): string | null {
  const text = withoutThoughts(answer);
  const start = text.search(/\{\s*["}]|\[\s*\{\s*"/u);
  if (start < 0) return null;
  return text.slice(start, endOfValue(text, start));
}

/**
 * The whole items of the list called `key`, while the answer is still coming. A model that leaves
 * the object around the list out is understood.
 */
export function wholeItems(answer: string, key: string): unknown[] {
  const list = listAt(jsonSlice(answer) ?? "", key);
  if (list === null) return [];
  try {
    const items: unknown = parse(list.slice(0, endOfValue(list, 0)), Allow.ARR);
    return Array.isArray(items) ? items : [];
  } catch {
    return []; // malformed so far: left to the final reading
  }
}

function listAt(json: string, key: string): string | null {
  if (json.startsWith("[")) return json;
  const opening = new RegExp(`"${key}"\\s*:\\s*\\[`, "u").exec(json);
  return opening && json.slice(opening.index + opening[0].length - 1);
}

/** The whole text member called `key`, while the answer is still coming. */
export function wholeText(answer: string, key: string): string | null {
  const json = jsonSlice(answer);
  if (json === null) return null;
  try {
    const members: unknown = parse(json, Allow.OBJ);
    return textAt(members, key);
  } catch {
    return null;
  }
}

export type Parsed = { ok: true; value: unknown } | { ok: false; problem: string };

/**
 * The final answer.
 * @param cut the text stopped for length: such a text is never closed and taken as whole
 */
export function parseAnswer(answer: string, cut: boolean): Parsed {
  const json = jsonSlice(answer);
  if (json === null) return { ok: false, problem: "There is no JSON object in the answer." };
  const strict = attempt(() => JSON.parse(json));
  if (strict.ok) return strict;
  if (cut) return { ok: false, problem: "The answer was cut off before its JSON was complete." };
  const mended = attempt(() => JSON.parse(jsonrepair(json)));
  return mended.ok ? mended : { ok: false, problem: "The answer is not valid JSON." };
}

function attempt(read: () => unknown): Parsed {
  try {
    return { ok: true, value: read() };
  } catch {
    return { ok: false, problem: "not JSON" };
  }
}

function textAt(value: unknown, key: string): string | null {
  if (typeof value !== "object" || value === null) return null;
  const found: unknown = Reflect.get(value, key);
  return typeof found === "string" ? found : null;
}

/** Some servers let the opening tag of a thought go missing, so the last closing one decides. */
function withoutThoughts(text: string): string {
  const closing = [...text.matchAll(/<\/think(?:ing)?>/giu)].at(-1);
  if (closing) return text.slice(closing.index + closing[0].length);
  return /^\s*<think(?:ing)?>/iu.test(text) ? "" : text;
}

/** Where the object or list that opens at `start` closes; the text's end if it does not yet. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === "\\") at++;
      else if (character === '"') quoted = false;
      continue;
    }
    if (character === '"') quoted = true;
    if (character === "{" || character === "[") depth++;
    if (character === "}" || character === "]") depth--;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
