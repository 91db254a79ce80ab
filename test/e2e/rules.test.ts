// The pages of the rules: each finding's address leads to one.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { axeViolations } from "./watch.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

test("a rule's page says why, how, and what it flags", async () => {
  const { page, complaints } = await scene.visit();
  await page.goto(`${scene.url}/rules/kr/vanity-count`);
  await page.getByRole("heading", { name: "Why it matters" }).waitFor();
  expect(await page.locator(".flagged").first().textContent()).toBe("Publish 8 notebooks");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("navigation", { name: "All rules" }).getByRole("link").first().click();
  await page.getByText("kr/activity", { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test("an address of no rule says so", async () => {
  const { page } = await scene.visit();
  await page.goto(`${scene.url}/rules/kr/nothing`);
  const heading = page.getByRole("heading", { level: 1 });
  await expect.poll(() => heading.textContent()).toBe("There is no rule at this address.");
});

test("to those who read German it speaks German, its options included", async () => {
  const { page, complaints } = await scene.visit({ locale: "de-CH" });
  await page.goto(`${scene.url}/rules/set/count`);
  await page.getByRole("heading", { name: "Zwei bis fünf Schlüsselergebnisse" }).waitFor();
  await page.getByText("Eine ganze Zahl von").first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  expect(await page.getByText(/Why it matters|normally|All rules/u).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
