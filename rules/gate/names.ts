/** Names and quotes that the user never wrote. */
import type { Candidate } from "../okr.ts";
import { fieldsOf } from "./form.ts";
import type { Refusal } from "./refusal.ts";
import { tokenise } from "../reading/text/tokenise.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

/** Short forms that people at work use without spelling them out. */
const ACRONYMS = new Set(
  (
    "AI ML API NPS CSAT SLA SLO KPI OKR ROI MRR ARR GMV CTR CRM ERP UX UI HR IT QA CI CD EUR USD " +
    "GBP CHF LLM NLP OCR BI PR SQL MTTR MTTD SKU FAQ GPU CPU WAU MAU DAU PDF KYC AML PII VAT PO " +
    "kWh MWh kW km"
  ).split(" "),
);

const CALENDAR = new Set(
  (
    "January February March April May June July August September October November December Monday " +
    "Tuesday Wednesday Thursday Friday Saturday Sunday Januar Februar März Mai Juni Juli Oktober " +
    "Dezember I"
  ).split(" "),
);

/** @param said what the user wrote of the work, and words that a writer is known to bring along */
export function nameRefusals(candidate: Candidate, said: string): Refusal[] {
  const refusals: Refusal[] = [];
  const known = new Set((said.match(/[\p{L}\p{M}\d]+/gu) ?? []).map((word) => word.toLowerCase()));
  for (const word of wordsOf(said)) known.add(word.toLowerCase());
  const german = GERMAN.test(fieldsOf(candidate).join("\n"));
  for (const field of fieldsOf(candidate)) {
    for (const match of field.matchAll(/["“”„«»‘]\s?([^"“”„«»‘’]{2,120})["”“»’]/gu)) {
      const quote = (match[1] ?? "").trim().toLowerCase();
      if (!said.toLowerCase().includes(quote) && !isOneWord(quote, known)) {
        refusals.push({ code: "new-quote", message: "Quote only words that the user wrote." });
      }
    }
    const name = german ? newGermanName(field, known, said) : newName(field, known, said);
    if (name !== null) {
      refusals.push({
        code: "new-name",
        message: `"${name.slice(0, 40)}" is a name that the user did not write; leave it out.`,
      });
    }
  }
  return refusals;
}

/** "built" for the user's "build". */
function isOneWord(quote: string, known: ReadonlySet<string>): boolean {
  const [token, ...more] = tokenise(quote, "en");
  return more.length === 0 && token?.type === "word" && known.has(token.word.base);
}

const GERMAN = /\b(?:der|die|das|und|von|auf|bis|steigt|sinkt|wird|werden|wie|ist)\b/u;

const CAPITALS = /\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)+/gu;

/** Every German noun has a capital: two in a row with a strange one, or one all in capitals, are a name. */
function newGermanName(field: string, known: ReadonlySet<string>, said: string): string | null {
  const isStrange = (word: string) =>
    /\p{Lu}/u.test(word) && !known.has(word.toLowerCase()) && ownWordsOf(word).length > 0;
  for (const { 0: row, index } of field.matchAll(CAPITALS)) {
    const opens = /(?:^|[.?!:„"]\s*)$/u.test(field.slice(0, index));
    const words = row.split(/\s/u).slice(opens ? 1 : 0);
    if (words.length > 1 && words.some(isStrange)) return words.join(" ");
  }
  return newName(
    field.replace(/\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}?[\p{Ll}\p{M}]+)*/gu, (word) =>
      word.toLowerCase(),
    ),
    known,
    said,
  );
}

/** Capitals after the first word mark a name, and so do words that nobody else shouts. */
function newName(field: string, known: ReadonlySet<string>, said: string): string | null {
  let start = true;
  for (const match of field.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\d'’-]*|[.?!:]/gu)) {
    const word = match[0];
    if (/^[.?!:]$/u.test(word)) {
      start = true;
      continue;
    }
    const first = start;
    start = false;
    const capitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
    const capital = /^\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
    if (!capital || (first && !capitals)) continue;
    const parts = word.split(/['’-]/u).filter((part) => part.length > 1);
    const fine = parts.every(
      (part) =>
        known.has(part.toLowerCase()) ||
        ACRONYMS.has(part.replace(/s$/u, "")) ||
        CALENDAR.has(part) ||
        !/\p{Lu}/u.test(part),
    );
    if (!fine && !known.has(word.toLowerCase())) return word;
    if (capitals && word.length > 4 && !said.includes(word)) return word;
  }
  return null;
}
