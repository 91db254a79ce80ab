import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tokens } from "../../styles/tokens.styles.ts";
import { misrouted, written } from "../review/review.sample.ts";
import type { Composed } from "./compose.ts";
import "./slots.ts";

function show() {
  document.documentElement.lang = "en";
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet];
  const part = document.createElement("okr-slotted");
  part.sentence = misrouted;
  part.original = written;
  const said: Composed[] = [];
  part.addEventListener("okr-filled", (event) => {
    if (event instanceof CustomEvent) said.push(event.detail);
  });
  document.body.append(part);
  return { part, said };
}

afterEach(() => document.body.replaceChildren());

test("a slot is a field named by its question, and its answer goes into the text", async () => {
  const { said } = show();
  const field = page.getByRole("textbox", { name: /How many tickets/ });
  await userEvent.fill(field, "31");
  expect(said.at(-1)).toMatchObject({ open: [], unconfirmed: ["10%"] });
  expect(said.at(-1)?.text).toContain("from 31% to 10%");
});

test("a proposal is confirmed with its button", async () => {
  const { said } = show();
  await userEvent.click(page.getByRole("button", { name: "Confirm it" }));
  expect(said.at(-1)?.unconfirmed).toEqual([]);
  await expect.element(page.getByText("10% is confirmed.")).toBeVisible();
});

test("a proposal can be replaced by one's own number", async () => {
  const { said } = show();
  await userEvent.click(page.getByRole("button", { name: "type your own" }));
  await userEvent.fill(page.getByRole("textbox", { name: "In place of the proposed 10%" }), "12%");
  expect(said.at(-1)?.text).toContain("to 12% by");
  expect(said.at(-1)?.unconfirmed).toEqual([]);
});

test("another suggestion starts with no answers", async () => {
  const { part } = show();
  await userEvent.fill(page.getByRole("textbox", { name: /How many/ }), "31");
  part.sentence = { ...misrouted, text: `${misrouted.text}, everywhere` };
  await part.updateComplete;
  expect(part.composed.open).toEqual(["a"]);
});

test("axe finds nothing to object to", async () => {
  await show().part.updateComplete;
  const { violations } = await axe.run({ exclude: [["html"]], include: [["okr-slotted"]] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
