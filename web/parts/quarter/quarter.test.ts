import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Advice } from "../../core/coach-event.ts";
import { emptyPlan } from "../../core/store.ts";
import { tokens } from "../../styles/tokens.styles.ts";
import { answered } from "../map/map.sample.ts";
import { atTheDesk } from "../review/review.sample.ts";
import "./quarter.ts";
import type { OkrQuarter } from "./quarter.ts";

const keyResult = (id: string, text: string) => ({ id, text, feeds: [], commitment: null });
const progress = { current: "62", confidence: 0.3, note: "A third of tickets name no system." };
const plan = {
  ...emptyPlan,
  period: { label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" },
  objectives: [
    {
      id: "o1",
      text: "Colleagues get unstuck",
      keyResults: [
        keyResult("a", "First-contact resolution rises from 41% to 55%"),
        { ...keyResult("b", "85% of tickets reach the right team, up from 58%"), progress },
      ],
    },
  ],
};
const keep: Advice = {
  type: "advice",
  keyResultId: "a",
  action: "keep",
  why: "On pace.",
  suggestion: null,
};
const adjust: Advice = {
  ...keep,
  keyResultId: "b",
  action: "adjust",
  why: "What part names a system?",
};

async function show(more: Partial<OkrQuarter> = {}) {
  document.documentElement.lang = "en";
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet];
  const quarter = document.createElement("okr-quarter");
  const told: [string, unknown][] = [];
  for (const name of ["report", "decided", "ask"]) {
    quarter.addEventListener(`okr-${name}`, (event) => {
      if (event instanceof CustomEvent) told.push([name, event.detail]);
    });
  }
  Object.assign(quarter, { plan, today: "2027-02-15", talk: answered }, more);
  document.body.append(quarter);
  await quarter.updateComplete;
  return { quarter, told };
}

const row = (number: string) => page.getByRole("article", { name: new RegExp(`^${number} `, "u") });

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset["theme"];
});

test("says which week it is and what an even pace would be", async () => {
  await show();
  await expect.element(page.getByText(/^Week 7 of 13: an even pace would be at/u)).toBeVisible();
});

test("a report is told field by field as it is typed", async () => {
  const { told } = await show();
  await userEvent.type(row("1.1").getByLabelText("Value today"), "4");
  await userEvent.selectOptions(row("1.1").getByLabelText("Confidence"), "7 of 10");
  await userEvent.selectOptions(row("1.1").getByLabelText("Confidence"), "not said");
  await userEvent.type(row("1.1").getByLabelText("What changed?"), "x");
  expect(told).toEqual([
    ["report", { keyResultId: "a", fields: { current: "4" } }],
    ["report", { keyResultId: "a", fields: { confidence: 0.7 } }],
    ["report", { keyResultId: "a", fields: { confidence: null } }],
    ["report", { keyResultId: "a", fields: { note: "x" } }],
  ]);
});

test("advice opens the decision that it is about, and keeping asks for nothing", async () => {
  await show({ advice: [keep, adjust] });
  await expect.element(page.getByText("1 to keep and 1 to adjust.")).toBeVisible();
  expect(row("1.1").getByRole("radio").elements()).toEqual([]);
  await expect.element(row("1.2").getByRole("radio", { name: /^Adjust/u })).toBeChecked();
});

test("an adjustment needs another text and a reason, which is the team's own note first", async () => {
  const { told } = await show({ advice: [adjust] });
  const record = row("1.2").getByRole("button", { name: "Record the decision" });
  await userEvent.click(record);
  await expect.element(row("1.2").getByText(/This is the text as it stands/u)).toBeVisible();
  await userEvent.fill(row("1.2").getByLabelText("New text"), "85% of tickets that name a system");
  await expect
    .element(row("1.2").getByLabelText("Reason, for the record"))
    .toHaveValue(progress.note);
  await userEvent.clear(row("1.2").getByLabelText("Reason, for the record"));
  await userEvent.click(record);
  await expect.element(row("1.2").getByText(/^Say why/u)).toBeVisible();
  await userEvent.fill(row("1.2").getByLabelText("Reason, for the record"), "The form is late.");
  await userEvent.click(record);
  const text = "85% of tickets that name a system";
  const why = "The form is late.";
  expect(told).toEqual([["decided", { keyResultId: "b", text, slots: [], why }]]);
});

test("a proposed text is shown as its changes, with its open number to fill or not", async () => {
  const { told } = await show({ advice: [{ ...adjust, suggestion: atTheDesk }] });
  await userEvent.click(row("1.2").getByRole("button", { name: "Record the decision" }));
  expect(told).toMatchObject([
    ["decided", { text: atTheDesk.text, slots: atTheDesk.slots, why: progress.note }],
  ]);
});

test("what is dropped needs a reason and no text", async () => {
  const { told } = await show({ talk: { ...answered, hasServer: false, asked: false } });
  await expect.element(page.getByText(/your own decisions work here/u)).toBeVisible();
  await userEvent.click(row("1.2").getByText("Keep, adjust or drop?").first());
  await userEvent.click(row("1.2").getByRole("radio", { name: /^Drop/u }));
  await userEvent.click(row("1.2").getByRole("button", { name: "Record the decision" }));
  expect(told).toEqual([
    ["decided", { keyResultId: "b", text: null, slots: [], why: progress.note }],
  ]);
});

test("the record shows old text, new text, day and reason", async () => {
  const change = { on: "2027-02-15", keyResultId: "b", was: "Old words", why: "It was learnt." };
  await show({
    plan: {
      ...plan,
      changes: [
        { ...change, now: "New words" },
        { ...change, now: null },
      ],
    },
  });
  await expect.element(page.getByText("New words")).toBeVisible();
  await expect.element(page.getByText("15 Feb · It was learnt.").first()).toBeVisible();
  await expect.element(page.getByText("dropped")).toBeVisible();
});

test.each(["light", "dark"])("axe finds nothing to object to, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  const change = { on: "2027-02-15", keyResultId: "b", was: "Old", now: "New", why: "Learnt." };
  await show({ advice: [keep, adjust], plan: { ...plan, changes: [change] }, canUndo: true });
  const { violations } = await axe.run({ include: [["okr-quarter"]] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
