// Before the rules are there: the page is drawn and written in; when they come, nothing moves.
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyResult } from "./acts.ts";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";

const RULES = /\/rules-[\w-]+\.js$/u;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

/** Writes a first objective and a first key result by hand. */
async function write(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Objective" }).fill("Claims settle themselves");
  await page.keyboard.press("Enter");
  await keyResult(page, "1.1").fill("Train 5 models for ticket routing");
}

/** Where the fields and buttons of the plan stand. */
async function places(page: Page): Promise<unknown[]> {
  const all = page.locator("okr-plan textarea, okr-plan button:not(.m, .say, .word)");
  return Promise.all((await all.all()).map((one) => one.boundingBox()));
}

test("text is written before the rules come, and read when they do, with nothing moved", async () => {
  const { page, complaints } = await scene.visit();
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(RULES, (route) => held.then(() => route.continue()));
  await page.goto(scene.url);
  await write(page);
  const margin = page.getByRole("group", { name: "Key result 1.1" }).locator(".mg");
  expect(await margin.getByRole("listitem").count()).toBe(0);
  const before = await places(page);
  letGo();
  await page
    .getByText(/^“[^”]*5 models/u)
    .first()
    .waitFor();
  expect(await places(page)).toEqual(before);
  expect(await keyResult(page, "1.1").inputValue()).toBe("Train 5 models for ticket routing");
  expect(complaints).toEqual([]);
});

test("the rules cross the wire once", async () => {
  const { page } = await scene.visit();
  await page.goto(scene.url);
  await page.waitForLoadState("networkidle");
  const bytes = await page.evaluate<number[]>(
    "performance.getEntriesByType('resource').filter((one) => one.name.includes('/rules-')).map((one) => one.transferSize)",
  );
  expect(bytes.filter((count) => count > 0)).toHaveLength(1);
});

test("rules that don't load are asked for again; the text stays and can be written on", async () => {
  const { page, requests } = await scene.visit();
  await page.route(RULES, (route) => route.abort());
  await page.goto(scene.url);
  await page.getByText("The rules did not load").waitFor();
  await write(page);
  // Once there is something to write on, it tries by itself what rewrites need.
  await expect.poll(() => requests.filter((url) => RULES.test(url)).length).toBeGreaterThan(1);
  await page.unroute(RULES);
  await page.getByRole("button", { name: "Try again" }).click();
  await page
    .getByText(/^“[^”]*5 models/u)
    .first()
    .waitFor();
  await page.getByText("The rules did not load").waitFor({ state: "detached" });
  expect(await keyResult(page, "1.1").inputValue()).toBe("Train 5 models for ticket routing");
});
