/** Labelled key results made ready for fitting: analysed once, parted into folds, weighted. */
import { basename } from "node:path";
import type { Language } from "../../rules/okr.ts";
import type { Analysis } from "../../rules/reading/analysis.ts";
import { analyse } from "../../rules/reading/analysis.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import type { Row } from "./corpus.ts";
import { loadRows } from "./corpus.ts";

const FOLDS = 5;
/** Rows of the kind that the reader is measured by count so often. */
const NEAR = 3;
/** What the guide settles must hold. */
const SETTLED = 14;
/** Rows of another language teach what carries over: classes of words, levels, order. */
const FOREIGN = 0.2;

export interface Case {
  row: Row;
  file: string;
  language: Language;
  analysis: Analysis;
  features: Set<string>;
  fold: number;
  weight: number;
}

/** Labelled here, and not among the rows that the reader is measured by. */
export const isOwn = (file: string) => basename(file).startsWith("own-");

/** The key results of these files, analysed. */
export const loadCases = (files: readonly string[]): Case[] =>
  files.flatMap((file) => loadRows(file).map((row) => toCase(row, file)));

function toCase(row: Row, file: string): Case {
  const language = detectLanguage(row.text);
  const analysis = analyse(row.text, {
    language,
    today: "2026-11-24",
    fiscalYearStart: 1,
    objective: row.objective,
  });
  const features = new Set(analysis.features.map(({ name }) => name));
  const weight = file.includes("settled") ? SETTLED : isOwn(file) ? 1 : NEAR;
  return { row, file, language, analysis, features, fold: foldOf(row.id), weight };
}

function foldOf(id: string): number {
  const group = id.replace(/\.\d+$/, "");
  let sum = 7;
  for (const letter of group) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % FOLDS;
}

/** The cases that teach a language: its own in full, and for any but English the English ones a little. */
export function casesFor(language: Language, cases: readonly Case[]): Case[] {
  const own = cases.filter((each) => each.language === language);
  if (language === "en") return own;
  const foreign = cases.filter((each) => each.language === "en");
  return [...own, ...foreign.map((each) => ({ ...each, weight: each.weight * FOREIGN }))];
}

/** Five ways to part the cases into seen and unseen, never through a set. */
export function folds(cases: readonly Case[]): [Case[], Case[]][] {
  return Array.from({ length: FOLDS }, (_, fold) => [
    cases.filter((each) => each.fold !== fold),
    cases.filter((each) => each.fold === fold),
  ]);
}
