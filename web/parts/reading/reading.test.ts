import { html, render } from "lit";
import { afterEach, expect, test } from "vitest";
import type { Reading } from "../../../rules/okr.ts";
import { readKeyResult } from "../../../rules/reading/read.ts";
import { en } from "../../locales/en.ts";
import { readingLine, strip } from "./reading.ts";

const today = "2026-11-24";
const around = { today, period: null, texts: en };
const read = (text: string): Reading =>
  readKeyResult(text, {
    language: "en",
    today,
    fiscalYearStart: 1,
    objective: null,
    pattern: null,
    terms: [],
  });

afterEach(() => render(html``, document.body));

function cells(reading: Reading | null): string[] {
  render(strip(reading, around), document.body);
  return [...document.querySelectorAll("dt")].map((term) => {
    const said = term.nextElementSibling?.textContent?.replaceAll(/\s+/gu, " ").trim();
    return `${term.textContent}: ${said}`;
  });
}

test("the strip says kind, metric, from, to and by", () => {
  expect(cells(read("Review time falls from 6 h to 3 h by 31 March 2027"))).toEqual([
    "Kind: Outcome, operational",
    expect.stringMatching(/^Metric: review time/iu),
    "From: 6 h",
    "To: 3 h",
    "By: 31 Mar",
  ]);
});

test("what is unknown is said in words, with a ring and not in red", () => {
  expect(cells(read("Customers are happier"))).toContain("From: not said");
  expect(document.querySelectorAll("dd.none").length).toBeGreaterThan(1);
});

test("nothing written is nothing read", () => {
  expect(cells(null).every((cell) => cell.endsWith(": not said"))).toBe(true);
});

test("an open slot is asked for, by its letter", () => {
  const reading = read("Review time falls from {a} h to 3 h by 31 March 2027");
  expect(cells(reading)).toContain("From: asked in a");
});

test("a quiet line leaves out what it does not know", () => {
  render(readingLine(read("First-contact resolution rises to 55%"), around), document.body);
  const said = document.body.textContent ?? "";
  expect(said).toMatch(/55 %/u);
  expect(said).not.toMatch(/not said|→/u);
});

test("kind and role are said alike at rest and at work", () => {
  const reading = { ...read("Claims rise from 4% to 30%"), roles: ["adoption" as const] };
  render(readingLine({ ...reading, kind: "outcome" }, around), document.body);
  expect(document.querySelector(".one span")?.textContent).toBe("Outcome, adoption");
  expect(cells({ ...reading, kind: "outcome" })).toContain("Kind: Outcome, adoption");
});

test("what has no date of its own is due at the end of the plan's period", () => {
  const period = { label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" };
  const reading = read("Claims rise from 4% to 30%");
  render(readingLine(reading, { ...around, period }), document.body);
  expect(document.body.textContent).toMatch(/by end of Q1 2027/u);
  render(readingLine(reading, around), document.body);
  expect(document.body.textContent).not.toMatch(/by /u);
});
