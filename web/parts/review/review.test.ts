import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tokens } from "../../styles/tokens.styles.ts";
import type { Decided } from "./events.ts";
import { atTheDesk, findings, misrouted, written } from "./review.sample.ts";
import "./review.ts";
import type { OkrReview } from "./review.ts";

async function show(more: Partial<OkrReview> = {}) {
  document.documentElement.lang = "en";
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet];
  const review = document.createElement("okr-review");
  const events: string[] = [];
  const decisions: Decided[] = [];
  for (const name of ["okr-stop", "okr-again", "okr-close"]) {
    review.addEventListener(name, () => events.push(name));
  }
  review.addEventListener("okr-decide", (event) => {
    if (event instanceof CustomEvent) decisions.push(event.detail);
  });
  Object.assign(review, { number: "2.1", text: written, findings, today: "2026-11-24" }, more);
  review.suggestions = more.suggestions ?? [atTheDesk, misrouted];
  document.body.append(review);
  await review.updateComplete;
  review.focus();
  return { review, events, decisions };
}

afterEach(() => document.body.replaceChildren());

/** The label of what has the focus, looked for through the shadow roots. */
function focused(): string | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute("aria-label") ?? null;
}

const first = () => page.getByRole("article", { name: "Say what changes at the desk" });
const second = () => page.getByRole("article", { name: "Follow a misrouted ticket" });

test("each rewrite shows its writer and both readings", async () => {
  await show();
  await expect.element(first().getByText("Built-in writer, outcome rewrite")).toBeVisible();
  await expect
    .element(second().getByText("Model, team-gateway/small, prompt rewrite 3"))
    .toBeVisible();
  const before = first().getByRole("row", { name: /^Before/u });
  await expect.element(before.getByText("accuracy of the model")).toBeVisible();
  const after = first().getByRole("row", { name: /^After/u });
  await expect.element(after.getByText("tickets right first time")).toBeVisible();
  await expect.element(after.getByText(/asked in/u)).toBeVisible();
});

test("accept hands over the text with its slots filled", async () => {
  const { decisions } = await show();
  await userEvent.fill(first().getByRole("textbox"), "58");
  await userEvent.click(first().getByRole("button", { name: "Accept" }));
  expect(decisions).toHaveLength(1);
  expect(decisions[0]).toMatchObject({ decision: "accept", suggestion: { id: "s1" } });
  expect(decisions[0]?.text).toContain("up from 58% by 31 March 2027");
});

test("a proposed number must be confirmed before its rewrite is accepted", async () => {
  const { decisions } = await show();
  await userEvent.click(second().getByRole("button", { name: "Accept" }));
  expect(decisions).toEqual([]);
  await userEvent.keyboard("{Enter}"); // the focus is on "Confirm it"
  await userEvent.click(second().getByRole("button", { name: "Accept" }));
  expect(decisions[0]).toMatchObject({ decision: "accept", suggestion: { id: "s2" } });
});

test("keys choose and decide, but a letter typed into a field is only a letter", async () => {
  const { decisions } = await show();
  await userEvent.keyboard("2");
  await vi.waitFor(() => expect(focused()).toBe("Follow a misrouted ticket"));
  await userEvent.keyboard("{ArrowUp}");
  await vi.waitFor(() => expect(focused()).toBe("Say what changes at the desk"));
  await userEvent.click(first().getByRole("textbox"));
  await userEvent.keyboard("a5r");
  expect(decisions).toEqual([]);
  await expect.element(first().getByRole("textbox")).toHaveValue("a5r");
  await userEvent.keyboard("{Tab}");
  await userEvent.keyboard("a");
  expect(decisions).toMatchObject([{ decision: "accept" }]);
});

test("edit opens the sentence as text, and accepting it says that it was edited", async () => {
  const { decisions } = await show();
  await userEvent.keyboard("1e");
  const field = page.getByRole("textbox", { name: "Edit before accepting" });
  await vi.waitFor(() => expect(focused()).toBe("Edit before accepting"));
  await userEvent.fill(field, "At least 85% of tickets reach the right team first time");
  await userEvent.click(first().getByRole("button", { name: "Accept" }));
  expect(decisions).toMatchObject([
    { decision: "edit", text: "At least 85% of tickets reach the right team first time" },
  ]);
});

test("a rejected rewrite goes, and the focus stays in the review", async () => {
  const { decisions } = await show();
  await userEvent.keyboard("1r");
  expect(decisions).toMatchObject([{ decision: "reject", suggestion: { id: "s1" } }]);
  await vi.waitFor(() => expect(focused()).toBe("Follow a misrouted ticket"));
  await userEvent.keyboard("r");
  await expect.element(page.getByText(/You rejected all/)).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Show them again" }));
  await vi.waitFor(() => expect(focused()).toBe("Say what changes at the desk"));
});

test("while rewrites are written it says so and can be stopped", async () => {
  const { events } = await show({ phase: "checking", suggestions: [atTheDesk] });
  await expect.element(page.getByText(/Checking it by the same rules as yours/)).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Stop" }));
  expect(events).toEqual(["okr-stop"]);
});

test("Escape leaves a field with what is typed in it, and the review only from there", async () => {
  const { events } = await show();
  await userEvent.fill(first().getByRole("textbox"), "58");
  await userEvent.keyboard("{Escape}");
  await expect.poll(focused).toBe("Say what changes at the desk");
  expect(events).toEqual([]);
  await expect.element(first().getByRole("textbox")).toHaveValue("58");
  await userEvent.keyboard("{Escape}");
  expect(events).toEqual(["okr-close"]);
});

test("where nothing came, one button leads back", async () => {
  const { events } = await show({ suggestions: [] });
  await userEvent.click(page.getByRole("button", { name: "Back to the plan" }).last());
  expect(events).toEqual(["okr-close"]);
});

test("a note says what went differently and offers to ask again; Escape goes back", async () => {
  const note = { code: "writer-timeout", message: "The model writer didn’t answer." };
  const { events } = await show({ notes: [note] });
  await expect.element(page.getByText(note.message)).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Ask again" }));
  await userEvent.keyboard("{Escape}");
  expect(events).toEqual(["okr-again", "okr-close"]);
});

test("nothing better than the text is said in words", async () => {
  await show({ suggestions: [] });
  await expect.element(page.getByText(/Nothing came out that reads better/)).toBeVisible();
});

const readAs = (text: string) => ({
  ...atTheDesk.after,
  score: { value: text.includes("58%") ? 100 : 93, reasons: [] },
});

test("the table follows what is typed into a slot", async () => {
  await show({ readAs });
  await userEvent.fill(first().getByRole("textbox"), "58");
  await expect.element(first().getByLabelText(/^Score 100/u)).toBeVisible();
});

test.each(["light", "dark"])("axe finds nothing to object to, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await show({ phase: "writing", notes: [{ code: "x", message: "It didn’t answer." }] });
  const { violations } = await axe.run({ include: [["okr-review"]] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
