// The element on other people's pages: another origin, the strictest policy, hostile styles, a second Lit.
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstRewrite, keyResult, openRewrites, paste, plan } from "./acts.ts";
import { openHost, strictPolicy, withoutConnections } from "./host.ts";
import type { Host } from "./host.ts";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { axeViolations } from "./watch.ts";

let scene: Scene;
let strict: Host;
let lax: Host;
let stranger: Host;
let closed: Host;
beforeAll(async () => {
  const coach = () => scene.url;
  strict = await openHost({ coach, policy: strictPolicy });
  lax = await openHost({ coach, policy: null });
  stranger = await openHost({ coach, policy: strictPolicy });
  closed = await openHost({ coach, policy: withoutConnections });
  scene = await openScene({ allowedOrigins: [strict.url, lax.url] });
});
afterAll(async () => {
  await Promise.all([strict, lax, stranger, closed].map((host) => host.close()));
  await scene.close();
});

async function open(address: string) {
  const watched = await scene.visit();
  await watched.page.goto(address);
  await watched.page.getByRole("button", { name: /^Paste a plan/u }).waitFor();
  return watched;
}

test("the same coach, from paste to plan, with no report under the strictest policy", async () => {
  const { page, complaints } = await open(`${strict.url}/static.html`);
  await paste(page, plan);
  await keyResult(page, "1.2").fill("Train 5 models for ticket routing");
  await page
    .getByText(/^“[^”]*5 models/u)
    .first()
    .waitFor();

  await page.getByRole("button", { name: "What is missing?" }).first().click();
  await page.getByRole("button", { name: "Add to objective 1" }).first().click();
  await page.getByRole("button", { name: "Back to the plan" }).click();
  await page.getByRole("group", { name: "Key result 1.3", exact: true }).waitFor();

  await openRewrites(page, "1.2");
  for (const slot of await firstRewrite(page).locator("input[data-slot]").all()) {
    await slot.fill("40");
  }
  await firstRewrite(page)
    .getByRole("button", { name: /^Accept/u })
    .click();
  await expect.poll(() => keyResult(page, "1.2").inputValue()).toContain("40");

  await page.getByRole("button", { name: "Draft a quarter" }).click();
  await page.getByRole("combobox", { name: /^Use case/u }).fill("ticket routing");
  await page.getByRole("button", { name: "Write the draft" }).click();
  await page.getByRole("button", { name: "Keep this plan" }).click();
  await page.getByText(/^A build quarter/u).waitFor();
  expect(complaints).toEqual([]);
});

test("two requests before first use: what is drawn, and the rules", async () => {
  const { page, requests } = await open(`${strict.url}/static.html`);
  await page.waitForLoadState("networkidle");
  const ours = requests.filter((url) => url.startsWith(scene.url));
  // The rules are fetched, then run from the browser's cache.
  expect([...new Set(ours)]).toEqual([
    `${scene.url}/embed/v0/okr-coach.js`,
    expect.stringMatching(/\/embed\/v0\/c\/rules-[\w-]+\.js$/u),
  ]);
});

test("a page that lets nothing be fetched gets the coach all the same", async () => {
  const { page } = await open(`${closed.url}/static.html`);
  await paste(page, plan);
  await keyResult(page, "1.2").fill("Train 5 models for ticket routing");
  const said = page.getByText(/^“[^”]*5 models/u).first();
  await expect.poll(() => said.isVisible()).toBe(true);
});

test("a classic script does the same", async () => {
  const { page, complaints } = await open(`${strict.url}/classic.html`);
  await paste(page, plan);
  await openRewrites(page, "1.2");
  expect(await firstRewrite(page).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test("a page that pins the file by its hash gets it, and no other", async () => {
  const hashes: unknown = await (await fetch(`${scene.url}/embed/v0/integrity.json`)).json();
  const known = new Map<string, unknown>(Object.entries(Object(hashes)));
  const load = async (integrity: string) => {
    const { page } = await scene.visit();
    await page.goto(`${lax.url}/empty.html`);
    const script = { type: "module", src: `${scene.url}/embed/v0/okr-coach.js`, integrity };
    const inserted = JSON.stringify({ ...script, crossOrigin: "anonymous" });
    await page.evaluate(`new Promise((done) => {
      const script = Object.assign(document.createElement("script"), ${inserted});
      script.onload = script.onerror = done;
      document.head.append(script);
    })`);
    return page.evaluate<boolean>("customElements.get('okr-coach') !== undefined");
  };
  expect(await load(String(known.get("okr-coach.js")))).toBe(true);
  expect(await load(String(known.get("okr-coach.iife.js")))).toBe(false);
});

test("with no address of a server it works by itself, in the page", async () => {
  const { page, complaints, requests } = await scene.visit();
  await page.goto(`${lax.url}/empty.html`);
  await page.addScriptTag({ type: "module", url: `${scene.url}/embed/v0/okr-coach.js` });
  await paste(page, plan);
  await openRewrites(page, "1.2");
  await firstRewrite(page).waitFor();
  expect(requests.filter((url) => url.includes("/api/"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("loaded twice, the first copy works and the second says that it does nothing", async () => {
  const { page, complaints } = await open(`${lax.url}/twice.html`);
  await paste(page, plan);
  await keyResult(page, "1.1").waitFor();
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain("already defined on this page");
});

test("a page with a Lit of its own keeps it", async () => {
  const { page, complaints } = await scene.visit();
  // Lit itself makes the policy `lit-html` when it is loaded first.
  await page.addInitScript("trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })");
  await page.goto(`${lax.url}/static.html`);
  await paste(page, plan);
  await keyResult(page, "1.1").waitFor();
  expect(complaints).toEqual([]);
});

test("the page's styles and its root font size stay outside", async () => {
  const { page } = await open(`${lax.url}/hostile.html`);
  await paste(page, plan);
  const field = keyResult(page, "1.2");
  const style = await field.evaluate((element) => {
    const view = element.ownerDocument.defaultView;
    const { fontSize, textTransform, letterSpacing, textAlign } =
      view?.getComputedStyle(element) ?? {};
    return { fontSize, textTransform, letterSpacing, textAlign };
  });
  expect(style).toMatchObject({ fontSize: "17px", textTransform: "none", textAlign: "start" });
  expect(style.letterSpacing).not.toBe("4px");
  await openRewrites(page, "1.2");
  const accept = firstRewrite(page).getByRole("button", { name: /^Accept/u });
  const box = await accept.boundingBox();
  expect(box?.height).toBe(32);
});

test("letters typed into the coach are not the page's shortcuts", async () => {
  const { page } = await open(`${lax.url}/hostile.html`);
  await paste(page, plan);
  await keyResult(page, "1.2").press("x");
  expect(await page.title()).toBe("A page with styles for everything");
});

test("an origin that is not allowed gets the coach in the page, and nothing from the server", async () => {
  const { page } = await open(`${stranger.url}/static.html`);
  await paste(page, plan);
  await keyResult(page, "1.2").click();
  const answers: number[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/api/")) answers.push(response.status());
  });
  await openRewrites(page, "1.2");
  await page.getByText("The server did not answer.").waitFor();
  await firstRewrite(page).waitFor();
  expect(answers.filter((status) => status < 400)).toEqual([]);
});

test.each([
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 480 },
] as const)("axe finds nothing in the embed, $colorScheme, $width px", async (look) => {
  const { colorScheme, width } = look;
  const { page } = await scene.visit({ colorScheme, viewport: { width, height: 900 } });
  await page.goto(`${lax.url}/static.html`);
  await paste(page, plan);
  await keyResult(page, "1.2").click();
  expect(await axeViolations(page)).toEqual([]);
  await openRewrites(page, "1.2");
  expect(await axeViolations(page)).toEqual([]);
});
