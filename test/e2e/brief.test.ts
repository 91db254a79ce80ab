// The plan told to leadership: by the built-in writer and by a model, to copy; with no server, the plan itself.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Provider } from "../provider/provider.ts";
import { openPage, paste, planBelow } from "./acts.ts";
import { openBothWriters } from "./both-writers.ts";
import { openHost } from "./host.ts";
import type { Scene } from "./scene.ts";

let provider: Provider;
let scene: Scene;
let modelled: Scene;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ provider, scene, modelled, close } = await openBothWriters());
});
afterAll(() => close());

async function openBrief(on: Scene, plan = planBelow) {
  const watched = await openPage(on, plan);
  await watched.page.getByRole("button", { name: "Brief", exact: true }).click();
  await watched.page.getByRole("heading", { name: "For leadership" }).waitFor();
  return watched;
}

const sentences = (...texts: string[]) =>
  JSON.stringify({
    sentences: texts.map((text) => ({ part: "change", about: "K1", text })),
  });

test("the built-in writer tells the plan, and it is copied with two keys", async () => {
  const { page, complaints } = await openBrief(scene);
  await page.getByRole("button", { name: "Write it" }).press("Enter");
  await page.getByText("From the built-in writer; no model is set up").waitFor();
  await page.getByRole("heading", { name: "What changes" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Copied.").waitFor();
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied).toContain("Operations AI Q1 2027");
  expect(copied).toContain("Cost per claim falls from 41 EUR to 30 EUR");
  expect(complaints).toEqual([]);
});

test("a model's sentences come one by one; one with a number of its own never does", async () => {
  provider.play({
    says: sentences(
      "More motor claims are settled without anybody handling them.",
      "Customers save 12 hours a year.",
      "Handlers work with the decision that is suggested to them.",
    ),
    piece: 6,
    gapMs: 40,
  });
  const { page } = await openBrief(modelled);
  await page.getByRole("button", { name: "Write it" }).click();
  await page.getByText("More motor claims are settled").waitFor();
  expect(await page.getByText("Handlers work with the decision").count()).toBe(0);
  await page.getByText("From the model openai/stub-model").waitFor();
  await page.getByText("Handlers work with the decision").waitFor();
  expect(await page.getByText("12 hours").count()).toBe(0);
});

test("a model that is down: the built-in writer tells it, and that is said", async () => {
  provider.play({ status: 503 });
  // Another plan: what was written of the same one is remembered.
  const { page } = await openBrief(modelled, `${planBelow}\n- Waiting falls from 3 h to 1 h`);
  await page.getByRole("button", { name: "Write it" }).click();
  await page.getByText("From the built-in writer", { exact: true }).waitFor();
  expect(await page.locator("okr-brief .note").count()).toBe(1);
});

test("with no server the plan itself can be copied, and the page says so", async () => {
  const host = await openHost({ coach: () => scene.url, policy: null });
  const { page } = await scene.visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${host.url}/empty.html`);
  await page.addScriptTag({ url: `${scene.url}/embed/v0/okr-coach.js`, type: "module" });
  await paste(page, planBelow);
  await page.getByRole("button", { name: "Tell leadership" }).click();
  await page.getByText(/What works here/u).waitFor();
  await page.locator("okr-brief").getByRole("button", { name: "Copy as Markdown" }).click();
  await page.getByText("Copied.").waitFor();
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied).toMatch(/^# Operations AI/u);
  await host.close();
});
