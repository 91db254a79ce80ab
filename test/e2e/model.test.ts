// A model as the writer: its candidates stream in under its own name, and pass the same gate.
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCoach } from "../../server/coach/coach.ts";
import { aCandidate, another, invented, says, weak } from "../../server/coach/testing.ts";
import { startProvider } from "../provider/provider.ts";
import type { Provider } from "../provider/provider.ts";
import { settingsFor, writerOn } from "../provider/writer.ts";
import { keyResult, openRewrites, paste } from "./acts.ts";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";

const plan = `## Objective 1: Lawyers at our clients get through contract review faster\n- ${weak}`;

let provider: Provider;
let scene: Scene;
beforeAll(async () => {
  provider = await startProvider();
  const { model } = writerOn({ ...settingsFor(provider, "openai"), idleMs: 60_000 });
  const writer = { writer: "model", provider: "openai", model: "stub-model" } as const;
  scene = await openScene({ coach: createCoach({ model }), writer });
});
afterAll(async () => {
  await scene.close();
  await provider.close();
});

async function open() {
  const { page } = await scene.visit();
  await page.goto(scene.url);
  await paste(page, plan);
  await keyResult(page, "1.1").waitFor();
  return page;
}

test("the first candidate is shown while the next one is being written", async () => {
  provider.play({ says: says(aCandidate(), another()), piece: 4, gapMs: 12 });
  const page = await open();
  await keyResult(page, "1.1").click();
  await page.keyboard.press("Control+Enter");
  const cards = page.locator("okr-candidate");
  await cards.first().waitFor();
  expect(await cards.count()).toBe(1);
  expect(await page.getByRole("button", { name: "Stop" }).count()).toBe(1);
  await expect.poll(() => cards.count(), { timeout: 8_000 }).toBe(2);
  const names = await page.getByText(/^Model, openai\/stub-model, prompt rewrite \d+$/u).count();
  expect(names).toBe(2);
});

test("a number that nobody gave does not reach the screen", async () => {
  provider.play({ says: says(invented(), aCandidate()) });
  const page = await open();
  await openRewrites(page, "1.1");
  const texts = await page.locator("okr-candidate article").allTextContents();
  const { text } = invented();
  expect(texts.some((shown) => shown.includes(text))).toBe(false);
  expect(texts.length).toBeGreaterThan(0);
});
