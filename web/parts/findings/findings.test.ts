import { html, render } from "lit";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Finding } from "../../../rules/okr.ts";
import { keysOf } from "../../core/settle.ts";
import { en } from "../../locales/en.ts";
import { findingsList } from "./findings.ts";
import type { FindingsOptions } from "./findings.ts";

const finding: Finding = {
  ruleId: "kr/output",
  messageId: "what",
  scope: "keyResult",
  objectiveId: "o",
  keyResultId: "k",
  span: { start: 0, end: 6 },
  severity: "error",
  message: "“Deploy” says what you ship, not what changes.",
  why: "A thing can be live and help nobody.",
  todo: "Say who does what differently.",
  ask: "Who works differently?",
  fix: { title: "Split it", edits: [] },
  source: "",
  url: "",
  fingerprint: "f",
};
const nudge: Finding = { ...finding, ruleId: "kr/no-date", severity: "nudge", fix: null };

afterEach(() => render(html``, document.body));

const keyOf = (one: Finding) => keysOf([finding, nudge]).get(one) ?? null;

function show(options: Partial<FindingsOptions> = {}) {
  const heard = {
    onOpen: vi.fn<FindingsOptions["onOpen"]>(),
    onIgnore: vi.fn<FindingsOptions["onIgnore"]>(),
    onFix: vi.fn<(given: Finding) => void>(),
  };
  const run = vi.fn<() => void>();
  const answer = (one: Finding) => (one === finding ? { name: "Show rewrites", run } : null);
  const findings = [finding, nudge];
  const given = { findings, open: keyOf(finding), texts: en, answer, ...heard, ...options };
  render(findingsList(given), document.body);
  return { ...heard, run };
}

test("the open finding says why, what to do and its rule; the others one sentence", async () => {
  show();
  const [open, closed] = page.getByRole("listitem").elements();
  expect(open?.textContent).toMatch(/help nobody.*differently\..*kr\/output/su);
  expect(closed?.textContent).not.toMatch(/help nobody/u);
});

test("one stands open, even where a rule says the same of several words", () => {
  const second = { ...finding, span: { start: 9, end: 12 } };
  const findings = [finding, second];
  show({ findings, open: keysOf(findings).get(second) ?? null });
  const items = page.getByRole("listitem").elements();
  expect(items.map((item) => item.classList.contains("open"))).toEqual([false, true]);
});

test("where its rule has a page, the rule's name leads there", async () => {
  show({ address: ({ ruleId }) => `https://okr.example/rules/${ruleId}` });
  const link = page.getByRole("link", { name: "kr/output" });
  await expect.element(link).toHaveAttribute("href", "https://okr.example/rules/kr/output");
});

test("each finding says its weight in words, not by colour alone", async () => {
  show();
  await expect.element(page.getByRole("img", { name: "Fix this" })).toBeVisible();
  await expect.element(page.getByRole("img", { name: "A question" })).toBeVisible();
});

test("it is opened, ignored, fixed and answered by buttons", async () => {
  const heard = show();
  await userEvent.click(page.getByRole("button", { expanded: false }));
  expect(heard.onOpen).toHaveBeenLastCalledWith(nudge);
  await userEvent.click(page.getByRole("button", { expanded: true }));
  expect(heard.onOpen).toHaveBeenLastCalledWith(null);
  for (const name of ["Ignore here", "Split it", "Show rewrites"])
    await userEvent.click(page.getByRole("button", { name }));
  expect(heard.onIgnore).toHaveBeenCalledWith(finding);
  expect(heard.onFix).toHaveBeenCalledWith(finding);
  expect(heard.run).toHaveBeenCalledOnce();
});

test("one that has no answer elsewhere offers none", () => {
  show({ open: keyOf(nudge) });
  expect(page.getByRole("button", { name: "Show rewrites" }).query()).toBeNull();
});

test("how many there are is told politely", async () => {
  show();
  await expect.element(page.getByRole("status")).toHaveTextContent("2 findings");
  show({ findings: [] });
  await expect.element(page.getByRole("status")).toHaveTextContent("No findings");
});
