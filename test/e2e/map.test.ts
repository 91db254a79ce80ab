// What feeds what: proposals from the built-in writer and from a model, taken, undone, done by hand.
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

async function openMap(on: Scene) {
  const watched = await openPage(on, planBelow);
  await watched.page.getByRole("button", { name: "Map", exact: true }).click();
  await watched.page.getByRole("heading", { name: "What feeds what" }).waitFor();
  return watched;
}

const answer = JSON.stringify({
  links: [
    { key_result: "K1", parent: "P1", why: "A claim that nobody handles costs no working time." },
    {
      key_result: "K2",
      parent: "P1",
      why: "Handlers who take the suggestion need less time each.",
    },
    { key_result: "K3", parent: null, why: "It guards what must not get worse for customers." },
  ],
  gaps: [{ parent: "P2", ask: "What would make customers complain less about letters?" }],
});

test("the built-in writer's ties are taken at once, saved, and one undo takes them back", async () => {
  const { page, complaints } = await openMap(scene);
  await page.getByRole("button", { name: "Suggest ties" }).click();
  await page.getByText("From the built-in writer; no model is set up").waitFor();
  await page.getByRole("button", { name: /^Tie (?:it|all \d)$/u }).click();
  await page.getByText(/added\.$/u).waitFor();
  const fed = page.getByText(/^Outcome, adoption · feeds Cost per claim/u);
  await fed.waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await fed.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: /^Tie (?:it|all \d)$/u }).click();
  await page.getByRole("button", { name: "Back to the plan" }).click();
  await page
    .getByText(/^feeds Cost per claim/u)
    .first()
    .waitFor();
  await page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
  await page.reload();
  await page
    .getByText(/^feeds Cost per claim/u)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

test("a model's ties come one by one, under its name, and can be stopped", async () => {
  provider.play({ says: answer, piece: 6, gapMs: 40 });
  const { page } = await openMap(modelled);
  await page.getByRole("button", { name: "Suggest ties" }).click();
  await page.getByText("A claim that nobody handles costs no working time.").waitFor();
  expect(await page.getByText("It guards what must not get worse for customers.").count()).toBe(0);
  await page.getByText("From the model openai/stub-model").waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect.poll(() => provider.deserted()).toBe(1);
  await page.getByRole("button", { name: /^Tie ?: 1\.1/u }).click();
  await page.getByText("1 tie added.").waitFor();
});

test("a gap becomes a key result that is tied already", async () => {
  provider.play({ says: answer });
  const { page } = await openMap(modelled);
  await page.getByRole("button", { name: "Suggest ties" }).click();
  await page.getByText("What would make customers complain less about letters?").waitFor();
  await page.getByRole("button", { name: /^Write a key result for it ?: Complaints/u }).click();
  const focused = page.locator("textarea:focus");
  await expect.poll(() => focused.getAttribute("aria-label")).toBe("Key result 1.4");
  await page.keyboard.type("Letters that nobody asks about rise from 40% to 70%");
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await page.getByText("1 key result feeds it").waitFor();
});

test("a server that is gone: it is said, what to do too, and ties are made by hand", async () => {
  const { page } = await openMap(scene);
  await page.route("**/api/suggestions", (route) => route.abort());
  await page.getByRole("button", { name: "Suggest ties" }).click();
  await page.getByText("The server did not answer.").waitFor();
  await page.unroute("**/api/suggestions");
  await page.getByRole("button", { name: "Ask again" }).click();
  await page.getByRole("button", { name: /^Tie (?:it|all \d)$/u }).waitFor();
  expect(await page.getByText("The server did not answer.").count()).toBe(0);
});

test("with no server at all the page says what still works, and it does", async () => {
  const host = await openHost({ coach: () => scene.url, policy: null });
  const { page } = await scene.visit();
  await page.goto(`${host.url}/empty.html`);
  await page.addScriptTag({ url: `${scene.url}/embed/v0/okr-coach.js`, type: "module" });
  await paste(page, planBelow);
  await page.getByRole("button", { name: "What feeds what" }).click();
  await page.getByText(/Tying by hand works here/u).waitFor();
  await page.getByText("Choose what it feeds").first().click();
  await page
    .getByRole("checkbox", { name: /^Cost per claim/u })
    .first()
    .check();
  await page.getByText("1 key result feeds it").waitFor();
  expect(await page.getByRole("button", { name: "Suggest ties" }).count()).toBe(0);
  await host.close();
});
