import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { pause, plan, show, texts } from "./coach.sample.ts";

afterEach(() => document.body.replaceChildren());

const views = [
  ["map", "What feeds what"],
  ["quarter", "Mid-quarter review"],
  ["brief", "For leadership"],
  ["missing", "What is missing"],
] as const;

test.each(views)("the page opens a view by its name: %s", async (name, title) => {
  const coach = await show();
  const told: string[] = [];
  coach.addEventListener("okr-view", ({ detail }) => told.push(detail.view));
  coach.setAttribute("view", name);
  await expect.element(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  coach.setAttribute("view", "plan");
  await expect.element(page.getByRole("heading", { level: 1, name: plan.title })).toBeVisible();
  expect(told).toEqual([name, "plan"]);
});

test("undo in a view takes back what was done there, and nothing that was typed before", async () => {
  const coach = await show();
  await userEvent.fill(page.getByRole("textbox", { name: "Key result 1.2" }), "Other words");
  coach.show("quarter");
  const fields = page.getByLabelText("Value today");
  await expect.element(fields.first()).toBeVisible();
  await userEvent.type(fields.first(), "12");
  await userEvent.type(fields.last(), "7");
  const undo = page.getByRole("button", { name: "Undo" });
  await userEvent.click(undo);
  await userEvent.click(undo);
  await expect.poll(() => undo.elements()).toEqual([]);
  expect(coach.plan.objectives[0]?.keyResults.map(({ progress }) => progress)).toEqual([
    undefined,
    undefined,
  ]);
  expect(texts(coach)[1]).toBe("Other words");
});

test("with no server each view says what works in the page alone", async () => {
  const coach = await show({ ...plan, parents: [{ id: "p", text: "Cost per ticket falls" }] });
  for (const [name, said] of [
    ["map", /Tying by hand works here/u],
    ["quarter", /your own decisions work here/u],
    ["brief", /What works here/u],
  ] as const) {
    coach.show(name);
    await expect.element(page.getByText(said)).toBeVisible();
  }
});

test("of two views asked for at once the second one opens, and none that was left meanwhile", async () => {
  const coach = await show();
  const told: string[] = [];
  coach.addEventListener("okr-view", ({ detail }) => told.push(detail.view));
  coach.show("map");
  coach.show("brief");
  await expect
    .element(page.getByRole("heading", { level: 1, name: "For leadership" }))
    .toBeVisible();
  coach.show("plan");
  coach.show("quarter");
  coach.show("plan");
  await pause(500);
  await expect.element(page.getByRole("heading", { level: 1, name: plan.title })).toBeVisible();
  expect(told).toEqual(["brief", "plan"]);
});
