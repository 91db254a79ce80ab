// Every view at three widths, light and dark: nothing for axe to object to, nothing wider than the window.
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyResult, openRewrites, paste, plan } from "./acts.ts";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { axeViolations, overflow } from "./watch.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const looks = [
  { width: 1280, colorScheme: "light" },
  { width: 760, colorScheme: "dark" },
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
] as const;

async function fine(page: Page, view: string): Promise<void> {
  expect(await axeViolations(page), view).toEqual([]);
  expect(await overflow(page), view).toBe(0);
}

test.each(looks)("$width px, $colorScheme", async ({ width, colorScheme }) => {
  const { page } = await scene.visit({ colorScheme, viewport: { width, height: 800 } });
  await page.goto(scene.url);
  await page.getByRole("button", { name: /^Paste a plan/u }).waitFor();
  await fine(page, "start");

  await page.getByRole("button", { name: /^Draft a quarter/u }).click();
  await page.getByRole("combobox", { name: /^Use case/u }).fill("ticket routing");
  await page.getByRole("button", { name: "Write the draft" }).click();
  await page.getByRole("button", { name: "Keep this plan" }).waitFor();
  await fine(page, "wizard");
  await page.getByRole("button", { name: "Back to the plan" }).click();

  await paste(page, plan);
  await keyResult(page, "1.2").click();
  await fine(page, "plan");

  await openRewrites(page, "1.2");
  await fine(page, "review");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "What is missing?" }).first().click();
  await page.getByRole("button", { name: "Add to objective 1" }).first().waitFor();
  await fine(page, "coverage");
});

test("with forced colours the chosen card still has an edge", async () => {
  const { page } = await scene.visit({ forcedColors: "active" });
  await page.goto(scene.url);
  await paste(page, plan);
  await openRewrites(page, "1.2");
  const width = await page
    .locator("okr-candidate[selected] article")
    .evaluate((card) => card.ownerDocument.defaultView?.getComputedStyle(card).outlineWidth ?? "");
  expect(width).toBe("2px");
});
