import axe from "axe-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Plan } from "../../rules/okr.ts";
import { define } from "./define.ts";
import type { OkrCoach } from "./okr-coach.ts";

define();

const keyResult = (id: string, text: string) => ({ id, text, feeds: [], commitment: null });
const plan: Plan = {
  title: "Q1 2027",
  team: "Operations AI",
  pattern: "build",
  period: { label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" },
  language: "en",
  live: [],
  parents: [],
  objectives: [
    {
      id: "o1",
      text: "Colleagues get unstuck without waiting in a queue",
      keyResults: [
        keyResult("a", "Hold workshops on the assistant for all departments"),
        keyResult("b", "First-contact resolution rises from 41% to 55% by 31 March 2027"),
      ],
    },
  ],
  unread: [],
};

beforeEach(() => {
  document.documentElement.lang = "en";
  document.title = "Test";
});
afterEach(() => document.body.replaceChildren());

async function show(given: Plan | null = plan, attributes: Record<string, string> = {}) {
  const main = document.createElement("main");
  const coach: OkrCoach = document.createElement("okr-coach");
  for (const [name, value] of Object.entries(attributes)) coach.setAttribute(name, value);
  main.append(coach);
  document.body.append(main);
  await coach.updateComplete;
  if (given) coach.load(given);
  await settled(coach);
  return coach;
}

async function settled(coach: OkrCoach) {
  await coach.updateComplete;
  await coach.planPart?.updateComplete;
  await new Promise(requestAnimationFrame);
}

/** The label of what has the focus, looked for through the shadow roots. */
function focused(): string | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute("aria-label") ?? null;
}

/** The text that aria-describedby ties to a field, in the field's own root. */
function described(field: Element): string {
  const root = field.getRootNode();
  const id = field.getAttribute("aria-describedby") ?? "";
  return (root instanceof ShadowRoot && root.getElementById(id)?.textContent) || "";
}

/** What axe objects to on the whole page, with the place. */
async function objections(): Promise<string[]> {
  const { violations } = await axe.run(document.body);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const line = (number: string) => page.getByRole("textbox", { name: `Key result ${number}` });
const group = (number: string) => page.getByRole("group", { name: `Key result ${number}` });
const findings = () => group("1.2").getByRole("listitem").elements().length;
const texts = (coach: OkrCoach) =>
  coach.plan.objectives.flatMap(({ keyResults }) => keyResults.map(({ text }) => text));

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
  coach.load({ ...coach.plan, unread: [{ line: 7, text: "see wiki" }] });
  await expect.element(page.getByText("Line 7", { exact: true })).toBeVisible();
  await userEvent.selectOptions(page.getByRole("combobox"), "A new objective");
  await expect.element(page.getByRole("textbox", { name: "Objective 2" })).toHaveValue("see wiki");
  expect(coach.plan.unread).toEqual([]);
});

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
  const places = () =>
    [line("1.1"), line("1.2"), page.getByRole("textbox", { name: "Objective 1" })].map((one) => {
      const { x, y } = one.element().getBoundingClientRect();
      return `${x} ${y}`;
    });
  const before = places();
  for (const letter of " and more") {
    await userEvent.keyboard(letter === " " ? "[Space]" : letter);
    await settled(coach);
    expect(places()).toEqual(before);
  }
  await userEvent.fill(line("1.1"), "Resolution rises from 41% to 55% by 31 March 2027");
  await settled(coach);
  expect(places()).toEqual(before);
});

test("putting a line on the sheet does not move its text", async () => {
  const coach = await show(plan, { bare: "" });
  document.body.style.margin = "0";
  await page.viewport(1280, 900);
  const at = () => {
    const { x, y } = line("1.1").element().getBoundingClientRect();
    return [Math.round(x), Math.round(y)];
  };
  const before = at();
  await userEvent.click(line("1.1"));
  await settled(coach);
  expect(at()).toEqual(before);
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
    coach.load(plan);
    await settled(coach);
    expect(await objections()).toEqual([]);
    await userEvent.click(line("1.1"));
    await userEvent.click(page.getByRole("button", { name: "Plan details" }));
    await expect.element(page.getByRole("textbox", { name: "Team" })).toHaveValue("Operations AI");
    expect(await objections()).toEqual([]);
  },
);
