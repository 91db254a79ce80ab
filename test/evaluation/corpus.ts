/** Labelled key results, and the same labels as the reader gives them. */
import { readdirSync, readFileSync } from "node:fs";
import { readGerman } from "../../rules/reading/german.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import { readKeyResult } from "../../rules/reading/read.ts";
import type { Reading } from "../../rules/okr.ts";

export const FLAGS = [
  "measurable",
  "binary",
  "has_baseline",
  "has_target",
  "has_deadline",
  "technical_only",
  "adoption",
  "operational",
  "vanity_count",
  "compound",
] as const;
export type Flag = (typeof FLAGS)[number];
export type Label = Record<Flag, boolean> & { type: Reading["kind"] };

export interface Row {
  id: string;
  origin: string;
  objective: string;
  text: string;
  label: Label;
}

readGerman();

/** Reads a file of one labelled key result a line; throws on a line that is not JSON. */
export function loadRows(file: string): Row[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line) as Row]));
}

/** Our own labelled files: those to fit weights to, or those kept to measure with. */
export function ownFiles(use: "to fit" | "kept"): string[] {
  const folder = new URL(".//", import.meta.url).pathname;
  return readdirSync(folder)
    .filter((name) => /^own-.+\.jsonl$/.test(name) && isKept(name) === (use === "kept"))
    .map((name) => folder + name);
}

/** Rows that are kept for measuring stay unread unless somebody asks for them. */
export const isKept = (file: string) => file.includes("own-heldout");

export function read(row: Row): Reading {
  return readKeyResult(row.text, {
    language: detectLanguage(row.text),
    today: "2026-11-24",
    fiscalYearStart: 1,
    objective: row.objective,
    pattern: null,
    terms: [],
  });
}

/** A reading in the terms of the labelling guide. */
export function labelOf(reading: Reading): Label {
  return {
    type: reading.kind,
    measurable: reading.measurable,
    binary: reading.binary,
    has_baseline: reading.baseline !== null,
    has_target: reading.target !== null,
    has_deadline: reading.deadline !== null,
    technical_only: reading.technicalOnly,
    adoption: reading.roles.includes("adoption"),
    operational: reading.roles.includes("operational"),
    vanity_count: reading.vanityCount,
    compound: reading.compound,
  };
}
