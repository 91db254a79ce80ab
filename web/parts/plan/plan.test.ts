import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Locator } from "vitest/browser";
import {
  focused,
  group,
  line,
  pause,
  plan,
  settled,
  show,
  texts,
} from "../../element/coach.sample.ts";

afterEach(() => document.body.replaceChildren());

const objective = page.getByRole("textbox", { name: "Objective 1" });

/** Where something stands on the page, to the pixel. */
function place(one: Locator): string {
  const { x, y } = one.element().getBoundingClientRect();
  return `${Math.round(x)} ${Math.round(y)}`;
}

/** How many lines lie on a sheet. */
const onSheet = () =>
  page
    .getByRole("term")
    .elements()
    .filter((one) => one.textContent === "Metric").length;

const findings = () => group("1.2").getByRole("listitem").elements().length;

/** The text that aria-describedby ties to a field, in the field's own root. */
function described(field: Element): string {
  const root = field.getRootNode();
  const id = field.getAttribute("aria-describedby") ?? "";
  return (root instanceof ShadowRoot && root.getElementById(id)?.textContent) || "";
}

test("a line that is worked on shows its kind, its findings in words and the sum of its score", async () => {
  await show();
  await userEvent.click(line("1.1"));
  const here = group("1.1");
  await expect.element(here.getByText("Activity", { exact: true })).toBeVisible();
  await expect.element(here.getByRole("button", { expanded: true })).toBeVisible();
  await expect.element(here.getByText(/^\d+ = 100 −/u)).toBeVisible();
  expect(described(line("1.1").element())).toMatch(/workshops/u);
});

test("a good line is quiet: a tick, a score and one reading line", async () => {
  await show();
  const quiet = group("1.2");
  await expect.element(quiet.getByRole("img", { name: "Fine" })).toBeVisible();
  await expect.element(quiet.getByText("41 → 55 %")).toBeVisible();
  expect(quiet.getByRole("list").query()).toBeNull();
});

test("what a set lacks leads to suggestions for it; a question about a line to nothing", async () => {
  const coach = await show();
  const missing = { name: "What is missing?", exact: true };
  const inMargin = page.getByRole("group", { name: "Objective 1" }).getByRole("button", missing);
  await userEvent.click(objective);
  await userEvent.click(inMargin);
  await expect.poll(() => coach.views.view?.line).toBe(plan.objectives[0]?.id);
});

test("one finding is open at a time", async () => {
  await show();
  await userEvent.click(line("1.1"));
  await userEvent.fill(
    line("1.1"),
    "Deploy a model with at least X% accuracy and hold 5 workshops",
  );
  await pause(450);
  const opened = group("1.1").getByRole("button", { expanded: true });
  const closed = group("1.1").getByRole("button", { expanded: false });
  expect(opened.elements()).toHaveLength(1);
  const next = closed.elements()[0];
  if (!next) throw new Error("It has one finding only");
  await userEvent.click(next);
  expect(opened.elements()).toEqual([next]);
});

test("an ignored finding is gone, and undo brings it back", async () => {
  const coach = await show();
  await userEvent.click(line("1.1"));
  const before = group("1.1").getByRole("listitem").elements().length;
  await userEvent.click(group("1.1").getByRole("button", { name: "Ignore here" }));
  await settled(coach);
  expect(group("1.1").getByRole("listitem").elements().length).toBeLessThan(before);
  await userEvent.click(page.getByRole("button", { name: "Undo" }));
  await settled(coach);
  expect(group("1.1").getByRole("listitem").elements()).toHaveLength(before);
});

test("while typing a finding that is answered goes at once and a new one waits for a pause", async () => {
  const coach = await show();
  await userEvent.click(line("1.2"));
  expect(findings()).toBe(0);
  await userEvent.fill(line("1.2"), "Hold many workshops");
  await settled(coach);
  expect(findings()).toBe(0);
  await expect.poll(findings).toBeGreaterThan(0);
  await userEvent.fill(
    line("1.2"),
    "First-contact resolution rises from 41% to 55% by 31 March 2027",
  );
  await settled(coach);
  expect(findings()).toBe(0);
});

test("nothing moves while someone types", async () => {
  const coach = await show();
  await userEvent.click(line("1.1"));
  await pause(450);
  const before = [line("1.1"), line("1.2"), objective].map(place);
  for (const letter of " and more") {
    await userEvent.keyboard(letter === " " ? "[Space]" : letter);
    await settled(coach);
    expect([line("1.1"), line("1.2"), objective].map(place)).toEqual(before);
  }
  await userEvent.fill(line("1.1"), "Resolution rises from 41% to 55% by 31 March 2027");
  await settled(coach);
  expect([line("1.1"), line("1.2"), objective].map(place)).toEqual(before);
});

test("putting a line on the sheet does not move its text", async () => {
  const coach = await show(plan, { bare: "" });
  document.body.style.margin = "0";
  await page.viewport(1280, 900);
  const before = place(line("1.1"));
  await userEvent.click(line("1.1"));
  await settled(coach);
  expect(place(line("1.1"))).toEqual(before);
});

test("Enter adds a line, Backspace takes an empty one away, Alt with arrows moves", async () => {
  const coach = await show();
  await userEvent.click(line("1.1"));
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("Key result 1.2");
  await userEvent.keyboard("Half of them use it");
  expect(texts(coach)[1]).toBe("Half of them use it");
  await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await expect.poll(focused).toBe("Key result 1.3");
  expect(texts(coach)[2]).toBe("Half of them use it");
  await userEvent.clear(line("1.3"));
  await userEvent.keyboard("{Backspace}");
  await expect.poll(focused).toBe("Key result 1.2");
  expect(texts(coach)).toHaveLength(2);
});

test("several lines pasted into one become key results of their own", async () => {
  const coach = await show();
  await userEvent.click(line("1.2"));
  await userEvent.clear(line("1.2"));
  const data = new DataTransfer();
  data.setData(
    "text/plain",
    "- Cost falls from 41 to 30 EUR\n- Use rises from 2% to 40%\n\n3) Third\n",
  );
  const paste = { clipboardData: data, bubbles: true, composed: true, cancelable: true };
  line("1.2").element().dispatchEvent(new ClipboardEvent("paste", paste));
  expect(texts(coach).slice(1)).toEqual([
    "Cost falls from 41 to 30 EUR",
    "Use rises from 2% to 40%",
    "Third",
  ]);
});

test("the sheet goes where the caret goes, by pointer and by key", async () => {
  await show();
  for (const number of ["1.1", "1.2", "1.1"]) {
    await userEvent.click(line(number));
    await expect.element(group(number).getByText("Metric")).toBeVisible();
    expect(onSheet()).toBe(1);
  }
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("Key result 1.2");
  await expect.element(group("1.2").getByText("Metric")).toBeVisible();
  expect(onSheet()).toBe(1);
});

test("a removed line comes back with the undo key, wherever the caret is by then", async () => {
  const coach = await show();
  const before = texts(coach);
  await userEvent.click(line("1.2"));
  await userEvent.click(page.getByText("More: Key result 1.2"));
  await userEvent.click(group("1.2").getByRole("button", { name: "Remove" }));
  await expect.poll(focused).toBe("Key result 1.1");
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.poll(() => texts(coach)).toEqual(before);
  await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  await expect.poll(() => texts(coach)).toHaveLength(1);
});

test("typing is undone by the field before the plan undoes anything", async () => {
  const coach = await show();
  const before = texts(coach);
  await userEvent.click(line("1.1"));
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("Key result 1.2");
  await userEvent.keyboard("x");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(texts(coach)).toEqual([before[0], "", before[1]]);
  await pause(10);
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.poll(() => texts(coach)).not.toContain("x");
});

test("a key result says which business key result it feeds", async () => {
  const parents = [{ id: "p1", text: "Cost per claim 41 EUR to 30 EUR" }];
  const coach = await show({ ...plan, parents });
  await userEvent.click(line("1.2"));
  await userEvent.click(page.getByText("More: Key result 1.2"));
  await userEvent.click(page.getByRole("checkbox", { name: /Cost per claim/u }));
  expect(coach.plan.objectives[0]?.keyResults[1]?.feeds).toEqual(["p1"]);
  await userEvent.click(line("1.1"));
  await expect.poll(() => group("1.2").element().textContent).toMatch(/feeds Cost per claim/u);
});

test("what is said of the plan in its details is said in its head", async () => {
  const coach = await show();
  await userEvent.click(page.getByRole("button", { name: "Plan details" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Team" }), "Claims");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Kind of quarter" }), "scale");
  await userEvent.fill(page.getByRole("textbox", { name: /^Already live/u }), "Routing\nSearch");
  await userEvent.click(page.getByRole("heading", { level: 1 }));
  await settled(coach);
  expect(coach.plan).toMatchObject({
    team: "Claims",
    pattern: "scale",
    live: ["Routing", "Search"],
  });
  const said = page.getByText(/^A scale quarter for the Claims team, 1 January to 31 March/u);
  await expect.element(said).toBeVisible();
});

const remove = () => page.getByRole("button", { name: "Remove" }).query();

test("More lies over the page: nothing moves, and Escape or leaving it closes it", async () => {
  await show();
  await userEvent.click(line("1.1"));
  const second = group("1.2").element();
  await expect.poll(() => page.getByText("More: Key result 1.1").query()).not.toBeNull();
  const { top } = second.getBoundingClientRect();
  const more = page.getByText("More: Key result 1.1");
  await userEvent.click(more);
  expect(remove()).not.toBeNull();
  expect(second.getBoundingClientRect().top).toBe(top);
  await userEvent.keyboard("{Escape}");
  expect(remove()).toBeNull();
  await userEvent.click(more);
  await userEvent.click(line("1.2"));
  expect(remove()).toBeNull();
});
