import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused, line, pause, plan, settled, show, texts } from "./coach.sample.ts";

afterEach(() => document.body.replaceChildren());

/** What axe objects to on the whole page, with the place. */
async function objections(): Promise<string[]> {
  const { violations } = await axe.run(document.body);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

test("an empty element asks what should be different, and the answer becomes an objective", async () => {
  const coach = await show(null);
  await userEvent.fill(
    page.getByRole("textbox", { name: "Objective" }),
    "Claims settle themselves",
  );
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("Key result 1.1");
  expect(coach.plan.objectives[0]?.text).toBe("Claims settle themselves");
});

test("a pasted plan comes apart, and what could not be read is shown with its line", async () => {
  const coach = await show(null);
  await userEvent.click(page.getByRole("button", { name: "Paste a plan as it is" }));
  await userEvent.fill(
    page.getByRole("textbox", { name: "Your objectives and key results" }),
    "O1: Claims settle themselves\nKR1.1: 30% of claims settled by 31 March, up from 4%\n",
  );
  await userEvent.click(page.getByRole("button", { name: "Read it" }));
  await expect.element(line("1.1")).toHaveValue("30% of claims settled by 31 March, up from 4%");
  await expect.poll(focused).not.toBeNull();
  await coach.load({ ...coach.plan, unread: [{ line: 7, text: "see wiki" }] });
  await expect.element(page.getByText("Line 7", { exact: true })).toBeVisible();
  await userEvent.selectOptions(page.getByRole("combobox"), "A new objective");
  await expect.element(page.getByRole("textbox", { name: "Objective 2" })).toHaveValue("see wiki");
  expect(coach.plan.unread).toEqual([]);
});

test("Ctrl+Enter opens the rewrites, accepting puts one in, and the field's own undo takes it back", async () => {
  const coach = await show();
  const [written] = texts(coach);
  const decided: unknown[] = [];
  coach.addEventListener("okr-review-decided", ({ detail }) => decided.push(detail.decision));
  await userEvent.click(line("1.1"));
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await userEvent.click(page.getByRole("button", { name: /^Accept/u }).first());
  await expect.poll(focused).toBe("Key result 1.1");
  expect(texts(coach)[0]).not.toBe(written);
  expect(decided).toEqual(["accept"]);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(texts(coach)[0]).toBe(written);
});

test("the next line that needs work is one click away, from the head and from a line that reads well", async () => {
  await show();
  const goOn = page.getByRole("button", { name: "Go on with 1.1" });
  await userEvent.click(goOn);
  await expect.poll(focused).toBe("Key result 1.1");
  await userEvent.click(line("1.2"));
  await userEvent.click(goOn.last());
  await expect.poll(focused).toBe("Key result 1.1");
  await userEvent.fill(
    line("1.1"),
    "First-contact resolution rises from 41% to 55% by 31 March 2027",
  );
  await expect.element(goOn).not.toBeInTheDocument();
});

test("Escape leaves the rewrites and gives the line back", async () => {
  const coach = await show();
  await userEvent.click(line("1.1"));
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await expect.element(page.getByText("You wrote")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.poll(focused).toBe("Key result 1.1");
  expect(texts(coach)).toEqual(plan.objectives[0]?.keyResults.map(({ text }) => text));
});

test("a rejected rewrite is not offered again", async () => {
  const coach = await show();
  await userEvent.click(line("1.1"));
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  const cards = page.getByRole("article");
  await expect.element(cards.first()).toBeVisible();
  const before = cards.elements().length;
  await userEvent.click(cards.first().getByRole("button", { name: /^Reject/u }));
  await userEvent.keyboard("{Escape}");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await expect.element(page.getByText("You wrote")).toBeVisible();
  await expect.poll(() => cards.elements().length).toBe(before - 1);
  expect(coach.plan.decisions?.rejected).toHaveLength(1);
});

test("the page hears of changes, and not of letters as if they were its shortcuts", async () => {
  const coach = await show();
  const heard: string[] = [];
  const note = (event: Event) =>
    heard.push(event instanceof KeyboardEvent ? event.key : event.type);
  for (const type of ["keydown", "okr-change"]) document.body.addEventListener(type, note);
  await userEvent.click(line("1.1"));
  await userEvent.keyboard("x{ArrowLeft}");
  for (const type of ["keydown", "okr-change"]) document.body.removeEventListener(type, note);
  expect(heard).toEqual(["okr-change", "ArrowLeft"]);
  expect(coach.plan.objectives[0]?.keyResults[0]?.text).toMatch(/x/u);
});

test("something else than a plan is refused, and the plan that is there stays", async () => {
  const coach = await show();
  const codes: string[] = [];
  coach.addEventListener("okr-error", ({ detail }) => codes.push(detail.code));
  await coach.load(JSON.parse('{"objectives": "none"}'));
  expect(codes).toEqual(["bad-plan"]);
  expect(coach.plan).toEqual(plan);
});

test("typing asks no server", async () => {
  await show(plan, { "api-base": "/nowhere" });
  await userEvent.click(line("1.1"));
  performance.clearResourceTimings();
  await userEvent.keyboard("and more");
  await pause(500);
  expect(performance.getEntriesByType("resource")).toEqual([]);
});

test("the page's own styles do not reach in", async () => {
  const style = document.createElement("style");
  style.textContent = "main { font: 30px serif; text-transform: uppercase; letter-spacing: 4px }";
  document.body.append(style);
  await show();
  const { fontSize, textTransform, letterSpacing } = getComputedStyle(line("1.2").element());
  expect({ fontSize, textTransform }).toEqual({ fontSize: "17px", textTransform: "none" });
  expect(Number.parseFloat(letterSpacing)).toBeLessThan(0);
});

test.each(["light", "dark"])(
  "axe finds nothing to object to: start, plan, open line, details, %s",
  async (theme) => {
    const coach = await show(null, { theme });
    expect(await objections()).toEqual([]);
    await coach.load(plan);
    await settled(coach);
    expect(await objections()).toEqual([]);
    await userEvent.click(line("1.1"));
    await userEvent.click(page.getByRole("button", { name: "Plan details" }));
    await expect.element(page.getByRole("textbox", { name: "Team" })).toHaveValue("Operations AI");
    expect(await objections()).toEqual([]);
  },
);

test("when the last objective is removed, undo brings the plan back", async () => {
  const coach = await show();
  await userEvent.click(page.getByText("More: Objective 1"));
  await userEvent.click(page.getByRole("button", { name: "Remove" }).last());
  expect(coach.plan.objectives).toEqual([]);
  await userEvent.click(page.getByRole("button", { name: "Undo: bring the last plan back" }));
  await expect.element(line("1.1")).toHaveValue(texts(coach)[0]);
});

test("the host carries no attribute that nobody set", async () => {
  const coach = await show();
  expect(coach.getAttributeNames()).toEqual([]);
});
