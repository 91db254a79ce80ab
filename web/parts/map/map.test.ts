import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tokens } from "../../styles/tokens.styles.ts";
import { answered, plan, ties } from "./map.sample.ts";
import "./map.ts";
import type { OkrMap } from "./map.ts";

async function show(more: Partial<OkrMap> = {}) {
  document.documentElement.lang = "en";
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet];
  const map = document.createElement("okr-map");
  const told: [string, unknown][] = [];
  for (const name of ["tie", "feeds", "parents", "write", "ask", "stop", "undo", "close"]) {
    map.addEventListener(`okr-${name}`, (event) => {
      if (event instanceof CustomEvent) told.push([name, event.detail]);
    });
  }
  Object.assign(map, { plan, ties, talk: answered }, more);
  document.body.append(map);
  await map.updateComplete;
  return { map, told };
}

const button = (name: string | RegExp) => page.getByRole("button", { name });

/** What the element with the focus says. */
const focused = (map: OkrMap) => map.shadowRoot?.activeElement?.textContent.trim();

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset["theme"];
});

test("says what feeds what, what is proposed and why, and what nothing feeds", async () => {
  await show();
  await expect.element(page.getByText(/^1 of 2 business key results are fed/u)).toBeVisible();
  await expect.element(page.getByText("Handlers spend less time on a case.")).toBeVisible();
  await expect.element(page.getByText("What would make customers complain less?")).toBeVisible();
  await expect
    .element(page.getByText("From the built-in writer; no model is set up"))
    .toBeVisible();
});

test("a proposal is taken alone or with all others, and turned down", async () => {
  const { told } = await show();
  await userEvent.click(button("Tie it"));
  await userEvent.click(button(/^Tie ?: 1\.2/u));
  const pair = { keyResultId: "b", parentId: "p1" };
  expect(told).toEqual([
    ["tie", [pair]],
    ["tie", [pair]],
  ]);
  await userEvent.click(button(/^Not this ?: 1\.2/u));
  await expect.element(page.getByText("No further ties proposed.")).toBeVisible();
});

test("what both writers wrote is said of both, and is no trouble", async () => {
  const writer = { writer: "model" as const, provider: "openai", model: "small" };
  const notes = [{ code: "built-in-added", message: "Added." }];
  await show({ talk: { ...answered, writer, notes } });
  await expect
    .element(page.getByText(/^From the model openai\/small; the built-in/u))
    .toBeVisible();
  expect(button("Ask again").elements()).toEqual([]);
});

test("any tie can be chosen by hand, with the keyboard alone", async () => {
  const talk = { ...answered, hasServer: false, asked: false };
  const { map, told } = await show({ talk, ties: [] });
  await expect.element(page.getByText(/Tying by hand works here/u)).toBeVisible();
  map.renderRoot.querySelector("summary")?.focus();
  await userEvent.keyboard("{Enter}{Tab}{Tab} ");
  expect(told).toEqual([["feeds", { keyResultId: "a", feeds: ["p1", "p2"] }]]);
});

test("one button asks, stops and asks again, and keeps the focus", async () => {
  const { map, told } = await show({ talk: { ...answered, asked: false } });
  button("Suggest ties").element().focus();
  await userEvent.keyboard("{Enter}");
  map.talk = { ...answered, phase: "writing" };
  await expect.poll(() => focused(map)).toBe("Stop");
  await userEvent.keyboard("{Enter}");
  map.talk = answered;
  await expect.poll(() => focused(map)).toBe("Suggest again");
  expect(told.map(([name]) => name)).toEqual(["ask", "stop"]);
});

test("what has come stays where it is while the rest is written", async () => {
  await page.viewport(1280, 900);
  const { map } = await show({ talk: { ...answered, phase: "writing" }, ties: [] });
  map.ties = ties.slice(0, 1);
  await map.updateComplete;
  const first = button(/^Tie ?: 1\.2/u).element();
  const { top } = first.getBoundingClientRect();
  map.ties = ties;
  map.talk = answered;
  await map.updateComplete;
  expect(first.getBoundingClientRect().top).toBe(top);
});

test("a plan with nothing above it is asked for that first", async () => {
  const { told } = await show({ plan: { ...plan, parents: [] }, ties: [] });
  await userEvent.fill(page.getByRole("textbox"), "Cost per claim\n\nComplaints");
  await userEvent.click(button("Use these"));
  expect(told).toEqual([["parents", ["Cost per claim", "Complaints"]]]);
});

test("a key result for what nothing feeds goes under the objective that fits, or the one chosen", async () => {
  const [claims] = plan.objectives;
  const letters = { id: "o2", text: "Letters leave no one to complain", keyResults: [] };
  const { told } = await show({
    plan: { ...plan, objectives: [claims, letters].flatMap((one) => one ?? []) },
  });
  const write = button(/^Write a key result for it ?: Complaints/u);
  await userEvent.click(write);
  await userEvent.selectOptions(page.getByRole("combobox"), "1 Claims settle themselves");
  await userEvent.click(write);
  expect(told).toEqual([
    ["write", { parentId: "p2", objectiveId: "o2" }],
    ["write", { parentId: "p2", objectiveId: "o1" }],
  ]);
});

test("with one objective there is nothing to choose", async () => {
  const { told } = await show();
  await userEvent.click(button(/^Write a key result for it/u));
  expect(told).toEqual([["write", { parentId: "p2", objectiveId: "o1" }]]);
  expect(page.getByRole("combobox").elements()).toEqual([]);
});

test("Escape goes back, and Ctrl+Z takes back what was done here and nothing else", async () => {
  const { map, told } = await show();
  map.focus();
  await userEvent.keyboard("{Control>}z{/Control}");
  map.canUndo = true;
  await userEvent.keyboard("{Control>}z{/Control}{Escape}");
  expect(told.map(([name]) => name)).toEqual(["undo", "close"]);
});

test("threads run from row to row, and the row in hand lights its own", async () => {
  await page.viewport(1280, 900);
  const { map } = await show();
  const threads = () => [...map.renderRoot.querySelectorAll(".threads path")];
  await expect
    .poll(() => threads().map((one) => one.getAttribute("class")?.trim()))
    .toEqual(["said", "proposed"]);
  button(/^Tie ?: 1\.2/u)
    .element()
    .focus();
  await expect
    .poll(() => threads().map((one) => one.classList.contains("lit")))
    .toEqual([false, true]);
});

test.each(["light", "dark"])("axe finds nothing to object to, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await show({ canUndo: true, talk: { ...answered, notes: [{ code: "x", message: "Busy." }] } });
  const { violations } = await axe.run({ include: [["okr-map"]] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
