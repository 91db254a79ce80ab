// What a person does with the rewrites of a key result, on the page of the real app.
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstRewrite, keyResult, openPage, openRewrites, plan } from "./acts.ts";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const open = () => openPage(scene, plan);

test("a rewrite is accepted with its slots filled, and undo brings the old words back", async () => {
  const { page, complaints } = await open();
  await openRewrites(page, "1.2");
  const card = firstRewrite(page);
  for (const slot of await card.locator("input[data-slot]").all()) await slot.fill("40");
  await card.getByRole("button", { name: /^Accept/u }).click();
  const field = keyResult(page, "1.2");
  await field.waitFor();
  expect(await field.inputValue()).toContain("40%");
  expect(await field.inputValue()).not.toContain("{");
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await field.inputValue()).toBe("Hold 6 workshops on ticket routing");
  expect(complaints).toEqual([]);
});

test("open numbers survive accepting and a reload, and each is filled in its place", async () => {
  const { page, complaints } = await open();
  await openRewrites(page, "1.2");
  const slots = await firstRewrite(page).locator("input[data-slot]").count();
  expect(slots).toBeGreaterThan(0);
  await firstRewrite(page)
    .getByRole("button", { name: /^Accept/u })
    .click();
  await page.locator("okr-questions input[data-slot]").first().waitFor();
  await page.getByText(new RegExp(`, ${slots} open number`, "u")).waitFor();
  await page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
  await page.reload();
  const fields = page.getByRole("group", { name: "Key result 1.2" }).locator("input[data-slot]");
  await expect.poll(() => fields.count()).toBe(slots);
  for (let left = slots; left > 0; left -= 1) {
    await fields.first().fill("40");
    await fields.first().press("Enter");
    await expect.poll(() => fields.count()).toBe(left - 1);
  }
  expect(await keyResult(page, "1.2").inputValue()).not.toContain("{");
  expect(complaints).toEqual([]);
});

test("each rewrite shows both readings, the changes and its writer", async () => {
  const { page } = await open();
  await openRewrites(page, "1.2");
  const cards = page.locator("okr-candidate");
  await page.getByText("Checking it").waitFor({ state: "hidden" });
  expect(await cards.count()).toBeGreaterThanOrEqual(2);
  for (const card of await cards.all()) {
    await card.getByText(/^Built-in writer/u).waitFor();
    expect(await card.getByRole("row").count()).toBe(3);
    expect(await card.locator("ins, del").count()).toBeGreaterThan(0);
  }
});

test("a rejected rewrite is not offered again, and the text stays", async () => {
  const { page } = await open();
  await openRewrites(page, "1.2");
  const title = await firstRewrite(page).locator("article").getAttribute("aria-label");
  await firstRewrite(page)
    .getByRole("button", { name: /^Reject/u })
    .click();
  await page.keyboard.press("Escape");
  expect(await keyResult(page, "1.2").inputValue()).toBe("Hold 6 workshops on ticket routing");
  await openRewrites(page, "1.2");
  expect(await page.getByRole("article", { name: title ?? "" }).count()).toBe(0);
});

test("a rewrite can be edited before it is accepted", async () => {
  const { page } = await open();
  await openRewrites(page, "1.2");
  await page.keyboard.press("1");
  await page.keyboard.press("e");
  const text =
    "At least 80% of agents route tickets by the new rules by 31 March 2027, up from 20%";
  await page.getByRole("textbox", { name: "Edit before accepting" }).fill(text);
  await firstRewrite(page)
    .getByRole("button", { name: /^Accept/u })
    .click();
  await expect.poll(() => keyResult(page, "1.2").inputValue()).toBe(text);
});
