import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Sentence } from "../../core/coach-event.ts";
import { tokens } from "../../styles/tokens.styles.ts";
import { answered, plan } from "../map/map.sample.ts";
import "./brief.ts";
import type { Copy, OkrBrief } from "./brief.ts";

const sentences: Sentence[] = [
  { type: "sentence", part: "change", keyResultId: "a", text: "Claims settle themselves." },
  { type: "sentence", part: "certainty", keyResultId: null, text: "Each start is known." },
];

async function show(more: Partial<OkrBrief> = {}, allowed = true) {
  document.documentElement.lang = "en";
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet];
  const brief = document.createElement("okr-brief");
  const copies: string[] = [];
  const copyText = async (text: string): Promise<Copy> => {
    copies.push(text);
    return { copied: allowed, text };
  };
  const copyPlan = () => copyText("# the plan");
  Object.assign(brief, { plan, sentences, talk: answered, copyText, copyPlan }, more);
  document.body.append(brief);
  await brief.updateComplete;
  return { brief, copies };
}

const button = (name: string) => page.getByRole("button", { name });

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset["theme"];
});

test("the sentences stand under what they are about, each with the key result it tells", async () => {
  await show();
  await expect.element(page.getByRole("heading", { name: "What changes" })).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "How sure this is" })).toBeVisible();
  await expect.element(page.getByText("from 1.1")).toBeVisible();
});

test("the whole text is copied, and only once it is whole", async () => {
  const { brief, copies } = await show({ talk: { ...answered, phase: "writing" } });
  expect(button("Copy the text").elements()).toEqual([]);
  brief.talk = answered;
  await userEvent.click(button("Copy the text"));
  await expect.element(page.getByText("Copied.")).toBeVisible();
  expect(copies[0]).toContain("What changes\nClaims settle themselves.");
  brief.talk = { ...answered, phase: "writing" };
  await expect.element(page.getByText("Copied.")).not.toBeInTheDocument();
});

test("where the clipboard is closed, the text stands there to be copied by hand", async () => {
  await show({}, false);
  await userEvent.click(button("Copy the text"));
  const field = page.getByRole("textbox", { name: /to copy by hand/u });
  await expect.element(field).toHaveValue(expect.stringContaining("Each start is known."));
});

test("with no server the plan itself can be copied", async () => {
  const talk = { ...answered, hasServer: false, asked: false };
  const { copies } = await show({ sentences: [], talk });
  await expect.element(page.getByText(/What works here/u)).toBeVisible();
  await userEvent.click(button("Copy as Markdown"));
  expect(copies).toEqual(["# the plan"]);
});

test.each(["light", "dark"])("axe finds nothing to object to, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await show({}, false);
  await userEvent.click(button("Copy the text"));
  const { violations } = await axe.run({ include: [["okr-brief"]] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
