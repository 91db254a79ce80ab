import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Plan } from "../../../rules/okr.ts";
import type { DraftTask } from "../../core/coach-event.ts";
import { tokens } from "../../styles/tokens.styles.ts";
import { atTheDesk, misrouted } from "../review/review.sample.ts";
import "./wizard.ts";
import type { OkrWizard } from "./wizard.ts";

async function show(more: Partial<OkrWizard> = {}) {
  document.documentElement.lang = "en";
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet];
  const wizard = document.createElement("okr-wizard");
  const tasks: DraftTask[] = [];
  const kept: Plan[] = [];
  wizard.addEventListener("okr-draft", (event) => {
    if (event instanceof CustomEvent) tasks.push(event.detail);
  });
  wizard.addEventListener("okr-keep", (event) => {
    if (event instanceof CustomEvent) kept.push(event.detail.plan);
  });
  Object.assign(wizard, { today: "2026-11-24" }, more);
  document.body.append(wizard);
  await wizard.updateComplete;
  return { wizard, tasks, kept };
}

afterEach(() => document.body.replaceChildren());

const useCase = page.getByRole("combobox", { name: "Use case, in a line" });
const drafted = [{ text: "Tickets find their team", suggestions: [atTheDesk] }];

test("three answers make a request", async () => {
  const { tasks } = await show();
  await userEvent.click(page.getByRole("radio", { name: /^Scale/u }));
  await userEvent.fill(useCase, " ticket routing ");
  await userEvent.fill(page.getByRole("textbox", { name: "Team" }), "Service desk");
  await userEvent.fill(
    page.getByRole("textbox", { name: /^Key results of the business/u }),
    "- First answer 6 h to 2 h\n\n2. Cost per ticket 9 to 6 EUR",
  );
  await userEvent.click(page.getByRole("button", { name: "Write the draft" }));
  expect(tasks).toEqual([
    {
      pattern: "scale",
      useCase: "ticket routing",
      team: "Service desk",
      period: { label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" },
      parents: [
        { id: "p1", text: "First answer 6 h to 2 h" },
        { id: "p2", text: "Cost per ticket 9 to 6 EUR" },
      ],
      live: [],
    },
  ]);
});

test("without a use case it says what is missing and goes there", async () => {
  const { tasks } = await show();
  await userEvent.click(page.getByRole("button", { name: "Write the draft" }));
  expect(tasks).toEqual([]);
  await expect.element(page.getByText("Say the use case in a few words first.")).toBeVisible();
  await userEvent.keyboard("routing");
  await expect.element(useCase).toHaveValue("routing");
});

test("the draft is kept as a plan, with what was filled in and what is still open", async () => {
  const { kept } = await show({
    drafted: [...drafted, { text: "More", suggestions: [atTheDesk] }],
  });
  await expect.element(page.getByText("2 open numbers.")).toBeVisible();
  await userEvent.fill(page.getByRole("textbox", { name: /^a: What share/u }).first(), "58");
  await expect.element(page.getByText("1 open number.")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Keep this plan" }));
  const [first, second] = kept[0]?.objectives ?? [];
  expect(first?.text).toBe("Tickets find their team");
  expect(first?.keyResults[0]?.text).toContain("up from 58% by");
  expect(second?.keyResults[0]?.text).toContain("up from {a}% by");
  expect(kept[0]?.pattern).toBe("build");
});

test("a proposed number is confirmed before the plan is kept", async () => {
  const { kept } = await show({ drafted: [{ text: "One", suggestions: [misrouted] }] });
  await userEvent.click(page.getByRole("button", { name: "Keep this plan" }));
  expect(kept).toEqual([]);
  await userEvent.keyboard("{Enter}"); // the focus is on "Confirm it"
  await userEvent.click(page.getByRole("button", { name: "Keep this plan" }));
  expect(kept).toHaveLength(1);
});

test.each(["light", "dark"])("axe finds nothing to object to, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await show({ drafted, phase: "writing" });
  const { violations } = await axe.run({ include: [["okr-wizard"]] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
