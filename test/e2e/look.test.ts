// Every view at three widths, light and dark: nothing for axe to object to, nothing wider than the window.
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyResult, openRewrites, paste, planBelow } from "./acts.ts";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { axeViolations, overflow } from "./watch.ts";

const looked = `${planBelow}\n- Hold 6 workshops on ticket routing`;

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

/** What is wrong with the view that lies open. */
async function faults(page: Page): Promise<string[]> {
  const wider = await overflow(page);
  const tooWide = wider > 0 ? [`${wider} px wider than the window`] : [];
  return [...(await axeViolations(page)), ...tooWide];
}

test.each(looks)("$width px, $colorScheme", async ({ width, colorScheme }) => {
  const { page } = await scene.visit({ colorScheme, viewport: { width, height: 800 } });
  await page.goto(scene.url);
  await page.getByRole("button", { name: /^Paste a plan/u }).waitFor();
  const start = await faults(page);

  await page.getByRole("button", { name: /^Draft a quarter/u }).click();
  await page.getByRole("combobox", { name: /^Use case/u }).fill("ticket routing");
  await page.getByRole("button", { name: "Write the draft" }).click();
  await page.getByRole("button", { name: "Keep this plan" }).waitFor();
  const wizard = await faults(page);
  await page.getByRole("button", { name: "Back to the start" }).click();

  await paste(page, looked);
  await keyResult(page, "1.4").click();
  const document = await faults(page);

  await openRewrites(page, "1.4");
  const review = await faults(page);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "What is missing?" }).first().click();
  await page.getByRole("button", { name: "Add to objective 1" }).first().waitFor();
  const coverage = await faults(page);

  await page.getByRole("button", { name: "Map", exact: true }).click();
  await page.getByRole("button", { name: "Suggest ties" }).click();
  await page.getByRole("button", { name: /^Tie (?:it|all \d)$/u }).waitFor();
  await page.getByText("Choose what it feeds").first().click();
  const map = await faults(page);

  await page.getByRole("button", { name: "Quarter", exact: true }).click();
  await page.getByLabel("Value today").first().fill("9");
  await page.getByRole("button", { name: "Ask for advice" }).click();
  await page
    .getByText(/The coach would/u)
    .last()
    .waitFor();
  await page.locator("okr-standing summary").first().click();
  await page
    .getByRole("radio", { name: /^Adjust/u })
    .first()
    .check();
  const quarter = await faults(page);

  await page.getByRole("button", { name: "Brief", exact: true }).click();
  await page.getByRole("button", { name: "Write it" }).click();
  await page.getByRole("button", { name: "Copy the text" }).waitFor();
  const brief = await faults(page);
  const found = { start, wizard, document, review, coverage, map, quarter, brief };
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
});

test("with forced colours the chosen card still has an edge", async () => {
  const { page } = await scene.visit({ forcedColors: "active" });
  await page.goto(scene.url);
  await paste(page, looked);
  await openRewrites(page, "1.4");
  const width = await page
    .locator("okr-candidate[selected] article")
    .evaluate((card) => card.ownerDocument.defaultView?.getComputedStyle(card).outlineWidth ?? "");
  expect(width).toBe("2px");
});
