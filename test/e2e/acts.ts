// What people do on the page, by the names that they see.
import type { Locator, Page } from "playwright";
import type { Scene } from "./scene.ts";

export const plan = `# Operations AI Q1 2027

## Objective 1: Colleagues get unstuck without waiting in a queue
- KR1: First-contact resolution rises from 41% to 55% by 31 March 2027
- KR2: Hold 6 workshops on ticket routing

## Objective 2: Motor claims settle themselves for our customers
- 30% of motor claims settled with no handler by 31 March 2027, up from 4%`;

/** Opens the page with an empty plan, or with what is pasted into it. */
export async function openPage(scene: Scene, text?: string) {
  const watched = await scene.visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await watched.page.goto(scene.url);
  await watched.page.getByRole("button", { name: /^Paste a plan/u }).waitFor();
  if (text !== undefined) {
    await paste(watched.page, text);
    await watched.page.getByRole("textbox", { name: /^Key result 1\.1/u }).waitFor();
  }
  return watched;
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: /^Paste a plan/u }).click();
  await page.locator("okr-paste").getByRole("textbox").fill(text);
  await page.locator("okr-paste button.primary").click();
}

/** The field of a key result, as `1.2`. */
export function keyResult(page: Page, number: string): Locator {
  return page.getByRole("textbox", { name: `Key result ${number}`, exact: true });
}

/** Opens the rewrites and waits until all of them are there. */
export async function openRewrites(page: Page, number: string): Promise<void> {
  await keyResult(page, number).click();
  await page.keyboard.press("Control+Enter");
  await page
    .getByRole("heading", { name: /^Key result .*: (?!other).* ways? to say it$/u })
    .waitFor();
}

/** The first rewrite that is shown. */
export function firstRewrite(page: Page): Locator {
  return page.locator("okr-candidate").first();
}

/** A plan with the business above it, in the middle of its quarter. */
export const planBelow = `# Operations AI Q1 2027

Team: Operations AI
Period: Q1 2027 (2027-01-01 to 2027-03-31)

## Business key results
- P1: Cost per claim falls from 41 EUR to 30 EUR
- P2: Complaints about status letters fall from 310 to 150 a month

## Objective 1: Simple motor claims settle themselves
- 30% of motor claims settled with no handler by 31 March 2027, up from 4%
- 80% of handlers use the suggested decision every working day, up from 22%
- Satisfaction with settled claims stays at or above 4.2 of 5`;
