import { html, render } from "lit";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Score } from "../../../rules/okr.ts";
import { en } from "../../locales/en.ts";
import { scoreMark, sum } from "./score.ts";

const reason = (points: number, label: string) => ({ points, label, ruleId: "kr/x" });
const text = (score: Score) => {
  render(sum(score, en), document.body);
  return document.body.textContent?.trim();
};

const opened = () => document.querySelector("details")?.open;

afterEach(() => render(html``, document.body));

test("a score is never shown without its sum", () => {
  const reasons = [reason(30, "output"), reason(7, "no baseline")];
  expect(text({ value: 63, reasons })).toBe("63 = 100 − 30 output − 7 no baseline");
});

test("nothing to take off is said, and so is the floor", () => {
  expect(text({ value: 100, reasons: [] })).toBe("100 = 100, nothing to take off");
  const reasons = [reason(60, "output"), reason(60, "activity")];
  expect(text({ value: 0, reasons })).toBe("0 = 100 − 60 output − 60 activity, never below 0");
});

test("what the lines below take off is said as that", () => {
  const reasons = [{ points: 37, label: "objectives", ruleId: "" }];
  expect(text({ value: 63, reasons })).toBe("63 = 100 − 37 lost in its objectives on average");
});

test("the number opens its sum by key and closes it when it is left", async () => {
  render(scoreMark({ value: 70, reasons: [reason(30, "output")] }, en), document.body);
  expect(opened()).toBe(false);
  await userEvent.keyboard("{Tab}{Enter}");
  expect(opened()).toBe(true);
  expect(document.querySelector("details p")?.textContent).toMatch(/70 = 100 − 30 output/u);
  await userEvent.keyboard("{Escape}");
  expect(opened()).toBe(false);
});
