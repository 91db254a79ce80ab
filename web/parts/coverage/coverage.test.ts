import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Plan } from "../../../rules/okr.ts";
import { emptyPlan } from "../../core/store.ts";
import { tokens } from "../../styles/tokens.styles.ts";
import type { Decided } from "../review/events.ts";
import { atTheDesk } from "../review/review.sample.ts";
import { report } from "./coverage.sample.ts";
import "./coverage.ts";
import type { OkrCoverage } from "./coverage.ts";

const line = (id: string) => ({ id, text: id, feeds: [], commitment: null });
const plan: Plan = {
  ...emptyPlan,
  objectives: [
    { id: "o1", text: "Claims settle themselves", keyResults: ["outcome", "adoption"].map(line) },
    { id: "o2", text: "Colleagues get unstuck", keyResults: ["outcome", "output"].map(line) },
  ],
};
const text = "Agents accept the suggested team unchanged for {a}% of tickets";
const adoption = {
  ...atTheDesk,
  id: "s3",
  kind: "adoption" as const,
  title: "Deployed is not used",
  text,
  numbers: [],
  before: null,
};

async function show(more: Partial<OkrCoverage> = {}) {
  document.documentElement.lang = "en";
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet];
  const coverage = document.createElement("okr-coverage");
  const decisions: Decided[] = [];
  const asked: string[] = [];
  coverage.addEventListener("okr-decide", (event) => {
    if (event instanceof CustomEvent) decisions.push(event.detail);
  });
  coverage.addEventListener("okr-ask", (event) => {
    if (event instanceof CustomEvent) asked.push(event.detail.objectiveId);
  });
  Object.assign(coverage, { plan, report: report({ "set/missing-adoption": "o2" }) }, more);
  document.body.append(coverage);
  await coverage.updateComplete;
  return { coverage, decisions, asked };
}

afterEach(() => document.body.replaceChildren());

test("the table says what is there, what is not, and what is expected", async () => {
  await show();
  const row = page.getByRole("row", { name: /^Adoption/u });
  await expect.element(row.getByText("1 key result", { exact: true })).toBeInTheDocument();
  await expect.element(row.getByText("one expected", { exact: true })).toBeInTheDocument();
  await expect.element(page.getByText(/can’t yet tell whether people use it/u)).toBeVisible();
});

test("suggestions can be asked for, objective by objective", async () => {
  const { asked } = await show();
  await userEvent.click(page.getByRole("button", { name: "Suggest for 2" }));
  expect(asked).toEqual(["o2"]);
});

test("a suggestion is added with its slots filled and then stands no longer on offer", async () => {
  const { decisions } = await show({ objectiveId: "o2", suggestions: [adoption] });
  await userEvent.fill(page.getByRole("textbox"), "60");
  await userEvent.click(page.getByRole("button", { name: "Add to objective 2" }));
  expect(decisions).toMatchObject([{ decision: "accept", text: text.replace("{a}", "60") }]);
  await expect.element(page.getByText("Nothing to add to objective 2.")).toBeVisible();
});

test("a suggestion can be turned down", async () => {
  const { decisions } = await show({ objectiveId: "o2", suggestions: [adoption] });
  await userEvent.click(page.getByRole("button", { name: "Not for us" }));
  expect(decisions).toMatchObject([{ decision: "reject", suggestion: { id: "s3" } }]);
});

test.each(["light", "dark"])("axe finds nothing to object to, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await show({ objectiveId: "o2", suggestions: [adoption], phase: "writing" });
  const { violations } = await axe.run({ include: [["okr-coverage"]] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("many objectives go down the page, each a row with its own question", async () => {
  await page.viewport(1280, 900);
  const objectives = Array.from({ length: 50 }, (_, at) => ({
    id: `o${at + 1}`,
    text: at === 3 ? "W".repeat(120) : `Team ${at + 1} is relieved of waiting`,
    keyResults: [],
  }));
  const { coverage, asked } = await show({ plan: { ...emptyPlan, objectives } });
  const scroller = coverage.renderRoot.querySelector(".scroll");
  expect(page.getByRole("rowheader").elements()).toHaveLength(50);
  expect(scroller?.scrollWidth).toBe(scroller?.clientWidth);
  await userEvent.click(page.getByRole("button", { name: "Suggest for 50" }));
  expect(asked).toEqual(["o50"]);
});
