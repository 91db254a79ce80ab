// A person's way through the page, against the real app: paste, read, rewrite, round off, draft, keep.
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyResult, openPage, openRewrites, plan } from "./acts.ts";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const open = (text?: string) => openPage(scene, text);

test("the page opens under a strict policy with nothing to complain about", async () => {
  const { page, complaints } = await scene.visit();
  const response = await page.goto(scene.url);
  expect(response?.headers()["content-security-policy"]).toContain("script-src 'self'");
  await page.getByRole("heading", { name: /^What should be different/u }).waitFor();
  expect(complaints).toEqual([]);
});

const pastes = {
  "headings and bullets": plan,
  "lines with their numbers":
    "O1: Colleagues get unstuck without waiting\nKR1.1 First-contact resolution rises from 41% to 55% by 31 March 2027\nKR1.2 Hold 6 workshops on ticket routing",
  "an indented list":
    "Colleagues get unstuck without waiting\n    First-contact resolution rises from 41% to 55% by 31 March 2027\n    Hold 6 workshops on ticket routing",
  "two columns of a sheet":
    "Objective\tKey result\nColleagues get unstuck without waiting\tFirst-contact resolution rises from 41% to 55% by 31 March 2027\n\tHold 6 workshops on ticket routing",
};

test.each(Object.entries(pastes))("a paste comes apart: %s", async (_, text) => {
  const { page, complaints } = await open(text);
  expect(await keyResult(page, "1.1").inputValue()).toContain("First-contact resolution rises");
  expect(await keyResult(page, "1.2").inputValue()).toContain("Hold 6 workshops");
  expect(complaints).toEqual([]);
});

test("an example can be tried", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Try an example" }).click();
  await keyResult(page, "1.1").waitFor();
  expect(await page.locator("svg.err, svg.warn").count()).toBeGreaterThan(0);
});

test("while typing, the reading and the findings follow, with no request", async () => {
  const { page, requests } = await open(plan);
  await page.waitForURL(/\/d\//u); // saved: what comes now is only typing
  await page.route("**/api/**", (route) => route.abort());
  requests.length = 0;
  await keyResult(page, "1.2").fill("Train 5 models");
  await page
    .getByText(/^“Train 5 models”|^“5 models”/u)
    .first()
    .waitFor();
  await keyResult(page, "1.2").fill("Time to first answer falls from 6 h to 2 h by 31 March 2027");
  await page.getByText("6 h", { exact: true }).first().waitFor();
  const others = requests.filter((url) => !url.includes("/api/drafts"));
  expect(others).toEqual([]);
});

test("Back goes from each view to the plan", async () => {
  const { page } = await open(plan);
  await page.waitForURL(/\/d\//u);
  const views = ["Coverage", "Draft a quarter", "Paste a plan"];
  for (const name of views) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.locator("okr-plan").waitFor({ state: "hidden" });
    await page.goBack();
    await keyResult(page, "1.1").waitFor();
  }
  await openRewrites(page, "1.2");
  await page.goBack();
  await keyResult(page, "1.2").waitFor();
  expect(page.url()).toMatch(/\/d\//u);
});

test("a view that is closed leaves nothing to go back from", async () => {
  const { page } = await open(plan);
  await page.waitForURL(/\/d\//u);
  for (let times = 0; times < 3; times += 1) {
    await openRewrites(page, "1.2");
    await page.keyboard.press("Escape");
    await keyResult(page, "1.2").waitFor();
  }
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});

test("a plan can be deleted, and its link is dead", async () => {
  const { page } = await open(plan);
  await page.waitForURL(/\/d\//u);
  const address = page.url();
  await page.getByRole("button", { name: "Plan details" }).click();
  await page.getByRole("button", { name: "Delete this plan" }).click();
  await page.getByRole("button", { name: "Delete it for good" }).click();
  await page.getByRole("heading", { name: /^What should be different/u }).waitFor();
  await expect.poll(() => page.url()).toBe(`${scene.url}/`);
  await page.goto(address);
  await page.getByText("There is no draft at this address.").waitFor();
});

test("undo takes back a run of typing, and the focus goes to its line", async () => {
  const { page } = await open(plan);
  const field = keyResult(page, "1.2");
  await field.click();
  await page.keyboard.type(" every month");
  await page.keyboard.press("Control+z");
  expect(await field.inputValue()).toBe("Hold 6 workshops on ticket routing");
  await page.keyboard.press("Control+Shift+z");
  expect(await field.inputValue()).toContain("every month");
  await page.getByRole("button", { name: "Undo" }).click();
  const focused = page.locator("textarea:focus");
  await expect.poll(() => focused.getAttribute("aria-label")).toBe("Key result 1.2");
});

test("what is missing can be added to an objective", async () => {
  const { page, complaints } = await open(plan);
  await page.getByRole("button", { name: "What is missing?" }).first().click();
  const offer = page.locator("okr-coverage article").first();
  await offer.waitFor();
  for (const slot of await offer.locator("input[data-slot]").all()) await slot.fill("60");
  await offer.getByRole("button", { name: "Add to objective 1" }).click();
  await page.getByRole("button", { name: "Back to the plan" }).click();
  expect(await keyResult(page, "1.3").inputValue()).toContain("60");
  expect(complaints).toEqual([]);
});

test("the coverage of the whole plan is a tab", async () => {
  const { page } = await open(plan);
  await page.getByRole("button", { name: "Coverage" }).click();
  await page.getByRole("heading", { name: "What is missing" }).waitFor();
  const current = page.locator("nav [aria-current=page]");
  expect(await current.textContent()).toContain("Coverage");
  await page.getByRole("button", { name: "Plan", exact: true }).click();
  await keyResult(page, "1.1").waitFor();
});

test.each(["Exploration", "Build", "Scale", "Platform"])(
  "a quarter is drafted and kept: %s",
  async (pattern) => {
    const { page, complaints } = await open();
    await page.getByRole("button", { name: /^Draft a quarter/u }).click();
    await page.getByRole("radio", { name: new RegExp(`^${pattern}`, "u") }).check();
    await page.getByRole("combobox", { name: /^Use case/u }).fill("ticket routing");
    await page.getByRole("textbox", { name: /^Models and services/u }).fill("Churn model");
    await page.getByRole("button", { name: "Write the draft" }).click();
    const keep = page.getByRole("button", { name: "Keep this plan" });
    await keep.waitFor();
    const asked = await page.locator("okr-wizard input[data-slot]").count();
    await keep.click();
    await page.getByRole("group", { name: "Key result 1.1", exact: true }).waitFor();
    await expect.poll(() => page.locator("okr-plan input[data-slot]").count()).toBe(asked);
    expect(await page.locator("svg.err").count()).toBe(0); // it passes the coach's own rules
    expect(complaints).toEqual([]);
  },
);

test("the plan is copied as Markdown", async () => {
  const { page } = await open(plan);
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await page.getByText("Copied").waitFor();
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied).toContain("Hold 6 workshops on ticket routing");
  expect(copied).toMatch(/^#/mu);
});

test("a reload finds the work again, and so does somebody with the link", async () => {
  const { page } = await open(plan);
  await keyResult(page, "1.2").fill("Time to first answer falls from 6 h to 2 h by 31 March 2027");
  await page.waitForURL(/\/d\/[\w-]{22}$/u);
  await page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
  await page.reload();
  await expect.poll(() => keyResult(page, "1.2").inputValue()).toContain("falls from 6 h to 2 h");
  const other = await scene.visit();
  await other.page.goto(page.url());
  await expect.poll(() => keyResult(other.page, "1.2").inputValue()).toContain("6 h to 2 h");
});

test("an address without a draft says so", async () => {
  const { page } = await scene.visit();
  await page.goto(`${scene.url}/d/0123456789012345678901`);
  const said = await page.getByRole("alert").textContent();
  expect(said).toContain("There is no draft at this address.");
});
