// The built page in a real browser: how soon it can be written in, and what a letter costs.
import { chromium } from "playwright";
import { launchOptions } from "../chromium.ts";
import { builtWeb } from "../e2e/built-web.ts";
import { openHost } from "../e2e/host.ts";
import { openStage } from "../e2e/stage.ts";
import type { Scene } from "../e2e/stage.ts";
import { planOf } from "./plans.ts";
import { quantile } from "./statistics.ts";
import type { Row } from "./texts.ts";

const FIELDS = 50;
const STROKES = 200;
const ROUNDS = 8;
const OPENINGS = 7;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

export interface PageFigures {
  /** Milliseconds from the address to a start screen that is drawn and takes letters: embed, page. */
  embedReady: number;
  pageReady: number;
  /** Milliseconds of our own code for one letter, 95th percentile, in the quietest of some rounds. */
  keystroke: number;
}

/** Medians on slow 4G with a processor slowed down by four; letters at full speed. */
export async function pageFigures(rows: readonly Row[]): Promise<PageFigures> {
  const browser = await chromium.launch(await launchOptions());
  const scene = await openStage(await builtWeb(), browser);
  const host = await openHost({ coach: () => scene.url, policy: null });
  try {
    const embedReady = await ready(scene, `${host.url}/static.html`);
    const pageReady = await ready(scene, scene.url);
    return { embedReady, pageReady, keystroke: await keystroke(scene, rows) };
  } finally {
    await host.close();
    await scene.close();
  }
}

async function ready(scene: Scene, address: string): Promise<number> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const { page } = await scene.visit();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(`addEventListener("okr-ready", () =>
      requestAnimationFrame(() => setTimeout(() => (globalThis.drawn = performance.now()))))`);
    await page.goto(address);
    await page.waitForFunction("globalThis.drawn");
    times.push(await page.evaluate<number>("drawn"));
    await page.context().close();
  }
  return quantile(times, 0.5);
}

/** Types one letter at a time into one field after the other, and waits each time for the redraw. */
async function keystroke(scene: Scene, rows: readonly Row[]): Promise<number> {
  const { page } = await scene.visit();
  await page.goto(scene.url);
  const plan = JSON.stringify(planOf(rows, FIELDS, 5));
  await page.evaluate(`document.querySelector("okr-app").renderRoot
    .querySelector("okr-coach").load(${plan})`);
  await page.getByRole("textbox", { name: "Key result 10.5" }).waitFor();
  await page.getByText(/read well/u).waitFor();
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = await page.evaluate<number[]>(`(${typeLetters})(${STROKES})`);
    rounds.push(quantile(times, 0.95));
  }
  await page.context().close();
  return Math.min(...rounds);
}

/** Runs in the page, on what its own tests call by name too. */
const typeLetters = `async (strokes) => {
  const coach = document.querySelector("okr-app").renderRoot.querySelector("okr-coach");
  const sections = [...coach.planPart.renderRoot.querySelectorAll("okr-objective")];
  const lines = sections.flatMap((section) =>
    [...section.renderRoot.querySelectorAll("okr-key-result")].map((line) => ({ section, line })));
  const times = [];
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const { section, line } = lines[Math.floor(stroke / 8) % lines.length];
    const field = line.renderRoot.querySelector("textarea");
    if (document.activeElement !== field) field.focus();
    await new Promise((next) => setTimeout(next));
    field.setRangeText("x", field.value.length, field.value.length, "end");
    const start = performance.now();
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    for (const part of [coach, coach.planPart, section, line]) await part.updateComplete;
    times.push(performance.now() - start);
  }
  return times;
}`;
