/** What a run of digits is worth: thousands and decimals as they are written in either language. */
import type { Language } from "../../okr.ts";
import { wordMap } from "../text/word-set.ts";

const SCALES = wordMap({
  k: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  mrd: 1e9,
  milliarden: 1e9,
});

/** The factor that a word such as `k` or `Mio` stands for. */
export const scaleOf = (word: string): number | undefined => SCALES.get(word);

/** `1,250` is 1250 in English, 1.25 in German; `5,1` and `1.000,50` say themselves what they are. */
export function numberOf(digits: string, language: Language): number {
  const plain = digits.replace(/['\u00a0\u202f]/g, "");
  const comma = plain.lastIndexOf(",");
  const point = plain.lastIndexOf(".");
  if (comma >= 0 && point >= 0) {
    const decimal = comma > point ? "," : ".";
    const thousands = decimal === "," ? /\./g : /,/g;
    return Number(plain.replace(thousands, "").replace(decimal, "."));
  }
  const separator = comma >= 0 ? "," : ".";
  if (Math.max(comma, point) < 0) return Number(plain);
  const parts = plain.split(separator);
  const grouped = parts.slice(1).every((part) => part.length === 3) && parts[0] !== "0";
  const groups = language === "de" ? "." : ",";
  if (parts[0] !== "" && grouped && (separator === groups || parts.length > 2)) {
    return Number(parts.join(""));
  }
  return Number(`${parts[0] || "0"}.${parts.slice(1).join("")}`);
}
