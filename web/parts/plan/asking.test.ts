import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Plan } from "../../../rules/okr.ts";
import { focused, group, line, plan, settled, show } from "../../element/coach.sample.ts";
import { setKeyResult } from "../../core/edits.ts";

afterEach(() => document.body.replaceChildren());

const asking: Plan = setKeyResult("a", {
  text: "Tickets sent to the wrong team fall from {a} to {b} per week by 31 March 2027",
  slots: [
    { name: "a", question: "How many are misrouted today?", unit: null, role: "baseline" },
    { name: "b", question: "How many may be left?", unit: null, role: "target" },
  ],
})(plan);

const today = page.getByRole("textbox", { name: "a: How many are misrouted today?" });
const left = page.getByRole("textbox", { name: "b: How many may be left?" });

test("a line at rest asks for its open numbers, and the plan counts them", async () => {
  await show(asking);
  await expect.element(group("1.1").getByText("How many are misrouted today?")).toBeVisible();
  await expect.element(today).toBeVisible();
  await expect.element(page.getByText(/2 open numbers$/u)).toBeVisible();
  expect(line("1.1").query()).toBeNull();
});

test("an answer goes into the text, the next field keeps the focus, and undo asks again", async () => {
  const coach = await show(asking);
  await userEvent.fill(today, "1,200");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => coach.plan.objectives[0]?.keyResults[0]?.text).toContain("1,200 to {b}");
  await settled(coach);
  expect(focused()).toBe("b: How many may be left?");
  expect(today.query()).toBeNull();
  await userEvent.fill(left, "400");
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("Key result 1.1");
  await expect
    .element(line("1.1"))
    .toHaveValue("Tickets sent to the wrong team fall from 1,200 to 400 per week by 31 March 2027");
  await userEvent.click(page.getByRole("button", { name: "Undo" }));
  await expect.element(left).toBeVisible();
});

test("an answer that is no number stays in its field, with a hint", async () => {
  const coach = await show(asking);
  await userEvent.fill(today, "abc");
  await userEvent.keyboard("{Tab}");
  await expect.element(group("1.1").getByText(/“abc” is no number/u)).toBeVisible();
  expect(coach.plan.objectives[0]?.keyResults[0]?.text).toContain("{a}");
});

test("the words can be typed, with the questions beneath", async () => {
  await show(asking);
  await userEvent.click(group("1.1").getByText(/^Tickets sent/u));
  await expect.poll(focused).toBe("Key result 1.1");
  await expect.element(line("1.1")).toHaveValue(asking.objectives[0]?.keyResults[0]?.text ?? "");
  await userEvent.fill(today, "1,200");
  await userEvent.keyboard("{Enter}");
  await expect.element(line("1.1")).toHaveValue(expect.stringContaining("from 1,200 to {b}"));
});
