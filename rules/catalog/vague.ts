/** Words that promise quality and name no test of it, in the languages that the coach reads. */
import type { Span } from "../okr.ts";
import { spanOf } from "./words.ts";

const VAGUE =
  /\b(?:improv\w*|enhanc\w*|optimi[sz]\w*|better|cleaner|clearer|faster|smoother|stronger|robust\w*|seamless\w*|world[- ]class|best[- ]in[- ]class|the best in|market leader|state[- ]of[- ]the[- ]art|cutting[- ]edge|effective\w*|efficient\w*|streamlin\w*|user[- ]friendly|high[- ]quality|scalable|support\w*|strengthen\w*|foster\w*|drive|leverag\w*|accelerat\w*|modern\w*|as much as possible|where possible|various|several|humane|makes sense|verbesser\w*|optimier\w*|besser\w*|stärk\w*|unterstütz\w*|nachhaltig\w*|effizient\w*|effektiv\w*|hochwertig\w*|möglichst)\b/i;

/** The first vague words of the text. */
export function findVague(text: string): Span | null {
  return spanOf(text, VAGUE);
}
