// The review in the middle of a quarter: reports, advice from either writer, decisions with their record.
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Provider } from "../provider/provider.ts";
import { paste, planBelow } from "./acts.ts";
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

const row = (page: Page, number: string) =>
  page.getByRole("article", { name: new RegExp(`^${number} `, "u") });

async function openQuarter(on: Scene, address = on.url) {
  const watched = await on.visit();
  const { page } = watched;
  await page.clock.setFixedTime(new Date("2027-02-15T10:00:00"));
  await page.goto(address);
  return watched;
}

/** Pastes the plan and says where its first two key results stand; `name` is how the review is called there. */
async function report(page: Page, name = "Quarter") {
  await paste(page, planBelow);
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByText(/^Week 7 of 13/u).waitFor();
  await row(page, "1.1").getByLabel("Value today").fill("9");
  await row(page, "1.1").getByLabel("Confidence").selectOption("3 of 10");
  await row(page, "1.1").getByLabel("What changed?").fill("Injury claims need a doctor's letter");
  await row(page, "1.2").getByLabel("Value today").fill("52");
  await row(page, "1.2").getByLabel("Confidence").selectOption("8 of 10");
}

const advice = (text: string) =>
  JSON.stringify({
    advice: [
      {
        key_result: "K1",
        action: "adjust",
        why: "Injury claims need a doctor's letter, so the share can only come from the others.",
        text,
        slots: [],
        proposals: [],
      },
      ...["K2", "K3"].map((key_result) => ({
        key_result,
        action: "keep",
        why: "It keeps its pace.",
        text: null,
        slots: [],
        proposals: [],
      })),
    ],
  });

test("with no model the pace decides: behind is said, and what is reported survives a reload", async () => {
  const { page, complaints } = await openQuarter(scene);
  await report(page);
  await page.getByRole("button", { name: "Ask for advice" }).click();
  await page.getByText("From the built-in writer; no model is set up").waitFor();
  await row(page, "1.1")
    .getByText(/The coach would adjust it/u)
    .waitFor();
  await row(page, "1.2")
    .getByText(/The coach would keep it.*on pace/u)
    .waitFor();
  await row(page, "1.3")
    .getByText(/Nobody has reported on it/u)
    .waitFor();
  await page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Quarter", exact: true }).click();
  expect(await row(page, "1.2").getByLabel("Value today").inputValue()).toBe("52");
  expect(await row(page, "1.2").getByLabel("Confidence").inputValue()).toBe("8");
  expect(complaints).toEqual([]);
});

test("a model's new text is recorded beside the old one, with the reason; undo takes all of it back", async () => {
  const text =
    "30% of motor claims without injury settled with no handler by 31 March 2027, up from 4%";
  provider.play({ says: advice(text) });
  const { page } = await openQuarter(modelled);
  await report(page);
  await page.getByRole("button", { name: "Ask for advice" }).click();
  await page.getByText("From the model openai/stub-model").waitFor();
  await page.getByText("2 to keep and 1 to adjust.").waitFor();
  const reason = row(page, "1.1").getByLabel("Reason, for the record");
  expect(await reason.inputValue()).toBe("Injury claims need a doctor's letter");
  await row(page, "1.1").getByRole("button", { name: "Record the decision" }).click();
  const changed = page.getByRole("region", { name: /^What reviews changed/u });
  await changed.getByText(text).waitFor();
  await changed.getByText(/^30% of motor claims settled with no handler/u).waitFor();
  await changed.getByText(/15 Feb · Injury claims/u).waitFor();
  expect(await row(page, "1.1").getAttribute("aria-label")).toContain("without injury");
  await page.getByRole("button", { name: "Undo" }).click();
  await changed.waitFor({ state: "hidden" });
  expect(await row(page, "1.1").getAttribute("aria-label")).not.toContain("without injury");
});

test("a number that nobody gave is in no advice", async () => {
  provider.play({ says: advice("17% of motor claims settled with no handler by 31 March 2027") });
  const { page } = await openQuarter(modelled);
  await report(page);
  await page.getByRole("button", { name: "Ask for advice" }).click();
  await row(page, "1.1")
    .getByText(/The coach would/u)
    .waitFor();
  await row(page, "1.3")
    .getByText(/The coach would/u)
    .waitFor();
  await page.getByRole("button", { name: "Ask again" }).waitFor();
  expect(await page.locator("okr-quarter").getByText("17%").count()).toBe(0);
});

test("with no server reports, pace and decisions work, and the page says so", async () => {
  const host = await openHost({ coach: () => scene.url, policy: null });
  const { page } = await openQuarter(scene, `${host.url}/empty.html`);
  await page.addScriptTag({ url: `${scene.url}/embed/v0/okr-coach.js`, type: "module" });
  await report(page, "Review the quarter");
  await page.getByText(/your own decisions work here/u).waitFor();
  await row(page, "1.1")
    .getByRole("img", { name: /^19% of the way/u })
    .waitFor();
  await row(page, "1.1").locator("summary").click();
  await row(page, "1.1").getByRole("radio", { name: /^Drop/u }).check();
  await row(page, "1.1").getByRole("button", { name: "Record the decision" }).click();
  await page.getByText("dropped").waitFor();
  expect(await page.getByRole("article").count()).toBe(2);
  await host.close();
});
