// When things go wrong: a model that is down or slow, a server that is gone, a draft changed elsewhere, odd input.
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCoach } from "../../server/coach/coach.ts";
import { startProvider } from "../provider/provider.ts";
import type { Provider } from "../provider/provider.ts";
import { settingsFor, writerOn } from "../provider/writer.ts";
import { firstRewrite, keyResult, openRewrites, paste, plan } from "./acts.ts";
import { openHost } from "./host.ts";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";

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

async function open(text: string) {
  const watched = await scene.visit();
  await watched.page.goto(scene.url);
  await paste(watched.page, text);
  await keyResult(watched.page, "1.1").waitFor();
  return watched;
}

test("a model that is down: the built-in writer's rewrites, and a note that says so", async () => {
  provider.play({ status: 503 });
  const { page } = await open(plan);
  await openRewrites(page, "1.2");
  await page.getByText("Your text is untouched.").waitFor();
  await firstRewrite(page)
    .getByText(/^Built-in writer/u)
    .waitFor();
  expect(await page.locator("okr-review .note").count()).toBe(1);
});

test("a model that says nothing for long can be stopped", async () => {
  provider.play({ says: "{", stallAfter: 1 });
  const { page } = await open(plan);
  await keyResult(page, "1.2").click();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Nothing came out that reads better").waitFor();
  await expect.poll(() => provider.deserted()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await keyResult(page, "1.2").inputValue()).toBe("Hold 6 workshops on ticket routing");
});

test("a draft that changed elsewhere: both texts are shown, and either can be kept", async () => {
  const { page: mine } = await open(plan);
  await mine.waitForURL(/\/d\//u);
  const { page: theirs } = await scene.visit();
  await theirs.goto(mine.url());
  const other = "Time to first answer falls from 6 h to 2 h by 31 March 2027";
  await keyResult(theirs, "1.2").fill(other);
  await theirs.getByRole("status").getByText("Saved", { exact: true }).waitFor();

  const own = "Waiting time in the queue falls from 3 h to 1 h by 31 March 2027";
  await keyResult(mine, "1.2").fill(own);
  const conflict = mine.locator("okr-conflict");
  await conflict.waitFor();
  const texts = conflict.getByRole("textbox");
  expect(await texts.nth(0).inputValue()).toContain(own);
  expect(await texts.nth(1).inputValue()).toContain(other);
  expect(await keyResult(mine, "1.2").inputValue()).toBe(own);
  await conflict.getByRole("button", { name: /mine|yours|your/iu }).click();
  await mine.getByRole("status").getByText("Saved", { exact: true }).waitFor();
  await theirs.reload();
  await expect.poll(() => keyResult(theirs, "1.2").inputValue()).toBe(own);
});

test("a server that is gone: writing goes on, and is saved when it is back", async () => {
  const { page } = await open(plan);
  await page.waitForURL(/\/d\//u);
  await page.route("**/api/**", (route) => route.abort());
  await keyResult(page, "1.2").fill("Waiting time falls from 3 h to 1 h by 31 March 2027");
  await page.getByText(/Not yet on the server|Working offline/u).waitFor();
  await keyResult(page, "1.2").press("Control+Enter");
  await page.getByRole("heading", { name: /^Key result 1\.2/u }).waitFor();
  await page.keyboard.press("Escape");
  await page.unroute("**/api/**");
  await page.getByRole("status").getByText("Saved", { exact: true }).waitFor({ timeout: 15_000 });
  await page.reload();
  await expect.poll(() => keyResult(page, "1.2").inputValue()).toContain("from 3 h to 1 h");
});

const odd = {
  "HTML and script": "- <img src=x onerror=alert(1)> <script>alert(1)</script> & more",
  emoji: "- 🚀 Raise 👩‍👩‍👧 sign-ups from 10% to 20% by 31 March 2027",
  "right-to-left text": "- رفع رضا العملاء من 10% إلى 20%",
};

test.each(Object.entries(odd))("%s is text like any other", async (_, line) => {
  const { page, complaints } = await open(`# A plan\n\n## Objective 1: People are helped\n${line}`);
  await expect.poll(() => keyResult(page, "1.1").inputValue()).toBe(line.slice(2));
  await keyResult(page, "1.1").click();
  await page.getByRole("group").first().waitFor({ state: "attached" });
  expect(complaints).toEqual([]);
});

test("a thousand key results can be worked on", async () => {
  const many = Array.from({ length: 20 }, (_, o) => {
    const lines = Array.from(
      { length: 50 },
      (__, k) => `- Cut step ${k} from ${k + 9} h to ${k} h`,
    );
    return `## Objective ${o + 1}: Team ${o} is relieved of waiting\n${lines.join("\n")}`;
  }).join("\n\n");
  const { page } = await open(many);
  await keyResult(page, "20.50").fill("Train 5 models");
  await page
    .getByText(/^“[^”]*5 models/u)
    .first()
    .waitFor();
  expect(await page.locator("okr-objective").count()).toBe(20);
});

test("a page older than the server's files: it says so, and a reload keeps the text", async () => {
  const host = await openHost({ coach: () => scene.url, policy: null });
  const { page } = await scene.visit();
  await page.goto(`${host.url}/static.html`);
  await paste(page, plan);
  await keyResult(page, "1.2").fill("Waiting time falls from 3 h to 1 h by 31 March 2027");
  await page.route(/\/c\/(?:missing|details)-/u, (route) => route.fulfill({ status: 404 }));
  await page.getByRole("button", { name: "What is missing?" }).first().click();
  await page.getByText("there may be a newer version").waitFor();
  await keyResult(page, "1.1").fill("Half of the clerks use it every week by 31 March 2027");

  await page.unrouteAll();
  await page.getByRole("button", { name: "Reload the page" }).click();
  await expect.poll(() => keyResult(page, "1.1").inputValue()).toContain("Half of the clerks");
  expect(await keyResult(page, "1.2").inputValue()).toContain("from 3 h to 1 h");
  expect(await page.getByText("there may be a newer version").count()).toBe(0);
  await page.getByRole("button", { name: "What is missing?" }).first().click();
  await page.getByRole("heading", { name: "What is missing" }).waitFor();
  await host.close();
});
