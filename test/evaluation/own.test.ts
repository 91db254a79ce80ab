/** Holds our own labelled key results to the format and to the rulings of their guide. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const Label = z.strictObject({
  type: z.enum(["outcome", "output", "activity"]),
  measurable: z.boolean(),
  binary: z.boolean(),
  has_baseline: z.boolean(),
  has_target: z.boolean(),
  has_deadline: z.boolean(),
  technical_only: z.boolean(),
  adoption: z.boolean(),
  operational: z.boolean(),
  vanity_count: z.boolean(),
  compound: z.boolean(),
  needs_rewrite: z.boolean(),
});

const Row = z.strictObject({
  id: z.string().regex(/^own-\d+\.\d+$/u),
  origin: z.literal("written"),
  set: z.string().regex(/^own-\d+$/u),
  /** How the rows were asked for; the later ones name the style that they are written in. */
  profile: z.enum(["balanced", "trap", "messy"]).optional(),
  style: z.string().min(2).optional(),
  function: z.string().min(2),
  objective: z.string().min(2),
  text: z.string().min(2).max(600),
  label: Label,
  trap: z.literal(true).optional(),
});
type Row = z.infer<typeof Row>;

const folder = new URL(".//", import.meta.url);
const files = readdirSync(folder).filter((name) =>
  /^own-(?:\d+|de|de-\d+|heldout(?:-\d+)?|settled)\.jsonl$/u.test(name),
);

function rowsOf(name: string): Row[] {
  const lines = readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n");
  return lines.map((line) => Row.parse(JSON.parse(line)));
}

const shareOf = (some: readonly Row[], rule: (row: Row) => boolean) =>
  some.filter(rule).length / some.length;
const isKept = (name: string) => name.startsWith("own-heldout");
const rows = files.flatMap(rowsOf);
const breaking = (rule: (row: Row) => boolean) =>
  rows.filter((row) => !rule(row)).map((row) => `${row.id} ${row.text}`);

describe("our own labelled key results", () => {
  it.each(files)("%s has the format of the corpus", (name) => {
    expect(rowsOf(name).length).toBeGreaterThan(0);
  });

  it("has no id and no text in one set twice", () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => `${row.set} ${row.text}`)).size).toBe(rows.length);
  });

  it("numbers each set under its own name", () => {
    expect(breaking(({ id, set }) => id.startsWith(`${set}.`))).toEqual([]);
  });

  it("holds at least 10,000 rows of every kind, and half of those in profiles are traps", () => {
    const profiled = rows.filter((row) => row.profile !== undefined);
    expect(profiled.length).toBeGreaterThanOrEqual(700);
    expect(shareOf(profiled, (row) => row.trap === true)).toBeGreaterThanOrEqual(0.5);
    const share = (rule: (row: Row) => boolean) => shareOf(rows, rule);
    expect(rows.length).toBeGreaterThanOrEqual(10_000);
    expect(share((row) => row.label.type === "outcome")).toBeGreaterThan(0.35);
    expect(share((row) => row.label.type === "output")).toBeGreaterThan(0.3);
    expect(share((row) => row.label.type === "activity")).toBeGreaterThan(0.15);
  });

  it("shares no text with the part kept for the last measurement", () => {
    const kept = new Set(
      files
        .filter(isKept)
        .flatMap(rowsOf)
        .map((row) => row.text),
    );
    const others = files.filter((name) => !isKept(name)).flatMap(rowsOf);
    expect(others.filter((row) => kept.has(row.text))).toEqual([]);
  });
});

describe("labels follow the guide", () => {
  it("measures by an end state or by a target, never by both", () => {
    expect(breaking(({ label }) => !label.binary || !label.has_target)).toEqual([]);
  });

  it("calls measurable only what has a target or an end state", () => {
    expect(
      breaking(({ label }) => label.measurable === (label.binary || label.has_target)),
    ).toEqual([]);
  });

  it("counts for vanity only what the team itself makes or does", () => {
    expect(
      breaking(
        ({ label }) => !label.vanity_count || (label.type !== "outcome" && label.has_target),
      ),
    ).toEqual([]);
  });

  it("sees use and running levels in outcomes only", () => {
    expect(
      breaking(({ label }) => label.type === "outcome" || !(label.adoption || label.operational)),
    ).toEqual([]);
  });

  it("never calls a running level or a use technical only", () => {
    expect(
      breaking(({ label }) => !label.technical_only || !(label.adoption || label.operational)),
    ).toEqual([]);
  });

  it("rewrites every activity and whatever cannot be measured", () => {
    expect(
      breaking(
        ({ label }) => (label.type !== "activity" && label.measurable) || label.needs_rewrite,
      ),
    ).toEqual([]);
  });
});
