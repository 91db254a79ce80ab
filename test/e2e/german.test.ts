// The page in German: every view, and not one string of the English lists on any of them.
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { de } from "../../web/locales/de.ts";
import { enApp } from "../../web/locales/en.app.ts";
import { enBrief } from "../../web/locales/en.brief.ts";
import { enCoverage } from "../../web/locales/en.coverage.ts";
import { enDetails } from "../../web/locales/en.details.ts";
import { enMap } from "../../web/locales/en.map.ts";
import { enPaste } from "../../web/locales/en.paste.ts";
import { enQuarter } from "../../web/locales/en.quarter.ts";
import { enReview } from "../../web/locales/en.review.ts";
import { enSlots } from "../../web/locales/en.slots.ts";
import { en } from "../../web/locales/en.ts";
import { enWhole } from "../../web/locales/en.whole.ts";
import { enWizard } from "../../web/locales/en.wizard.ts";
import { paste } from "./acts.ts";
import { openScene } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { axeViolations, overflow } from "./watch.ts";

const plan = `# Betriebs-KI Q1 2027

Team: Betriebs-KI

## Business key results
- P1: Kosten je Schaden sinken von 41 EUR auf 30 EUR
- P2: Beschwerden sinken von 310 auf 150 im Monat

## Ziel 1: Kollegen kommen weiter, ohne in der Schlange zu warten
- KR1: Lösungsquote beim ersten Kontakt steigt von 41 % auf 55 % bis 31. März 2027
- KR2: 6 Workshops zur Ticketzuordnung durchführen
- KR3: Antwortzeit sinkt von 6,5 Stunden auf 2,5 Stunden

## Ziel 2: Kfz-Schäden regulieren sich für unsere Kunden selbst
- 30 % der Kfz-Schäden bis 31. März 2027 ohne Sachbearbeiter reguliert, bisher 4 %`;

/** A text cut at what is no word, so that names and numbers put into it don't matter. */
function runs(text: string): string[] {
  return text
    .split(/[^\p{L}’' -]+/u)
    .map((run) => run.trim())
    .filter((run) => run.length > 2);
}

/** All runs of words of a list of texts; functions say theirs to some arguments. */
function runsOf(texts: unknown): string[] {
  if (typeof texts === "string") return runs(texts);
  if (typeof texts === "function")
    return [
      [0, 9],
      [1, 1],
      [2, 0],
      ["§", "§"],
    ].flatMap((args) => said(texts, args));
  if (typeof texts !== "object" || texts === null) return [];
  const values = texts instanceof Map ? [...texts.values()] : Object.values(texts);
  return values.flatMap(runsOf);
}

function said(text: Function, args: readonly unknown[]): string[] {
  try {
    return runs(String(text(...args)));
  } catch {
    return []; // asks for something else
  }
}

const english = [
  en,
  enApp,
  enBrief,
  enCoverage,
  enDetails,
  enMap,
  enPaste,
  enQuarter,
  enReview,
  enSlots,
  enWhole,
  enWizard,
];
const german = new Set(runsOf(de));
const foreign = new Set(english.flatMap(runsOf).filter((run) => !german.has(run)));

/** Texts and names of all that is drawn, through the shadow trees; what people wrote is left out. */
const walk = `(() => {
  const found = [document.title];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) found.push(node.data);
    for (const name of ["aria-label", "title", "placeholder"]) {
      const value = node.getAttribute?.(name);
      if (value) found.push(value);
    }
    if (node.localName === "style") return;
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) visit(child);
  };
  visit(document.querySelector("okr-app"));
  return found;
})()`;

/** What is wrong with the view that lies open. */
async function faults(page: Page): Promise<string[]> {
  const texts = await page.evaluate<string[]>(walk);
  const left = texts.flatMap(runs).filter((run) => foreign.has(run));
  const wider = await overflow(page);
  const tooWide = wider > 0 ? [`${wider} px wider than the window`] : [];
  return [...new Set(left), ...(await axeViolations(page)), ...tooWide];
}

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const line = (page: Page, number: string) =>
  page.getByRole("textbox", { name: `Schlüsselergebnis ${number}`, exact: true });

test("the list of English strings is one", () => {
  expect(foreign.size).toBeGreaterThan(200);
  expect(foreign).toContain("Copy as Markdown");
  expect(foreign).toContain("key results");
});

test.each([1280, 320])("no English is left at %i px, and axe finds nothing", async (width) => {
  const { page, complaints } = await scene.visit({
    locale: "de-DE",
    viewport: { width, height: 800 },
  });
  await page.goto(scene.url);
  await button(page, "Einen Plan einfügen, wie er ist").waitFor();
  const start = await faults(page);
  expect(await page.evaluate("document.documentElement.lang")).toBe("de-DE");

  await button(page, /^Ein Quartal aus/u).click();
  await page.getByRole("combobox", { name: /^Anwendungsfall/u }).fill("Tickets zuordnen");
  await button(page, "Entwurf schreiben").click();
  await button(page, "Diesen Plan behalten").waitFor();
  const wizard = await faults(page);
  await button(page, "Zurück zum Anfang").click();

  await button(page, "Einen Plan einfügen, wie er ist").click();
  const field = page.locator("okr-paste").getByRole("textbox");
  await field.waitFor();
  const pasting = await faults(page);
  await field.fill(plan);
  await button(page, "Lesen").click();
  await line(page, "1.2").click();
  await page.getByText("Hier übergehen").waitFor();
  await button(page, "Angaben zum Plan").click();
  await page.getByLabel("Art des Quartals").waitFor();
  const document = await faults(page);

  await line(page, "1.2").press("Control+Enter");
  await page.getByRole("heading", { name: /Fassung/u }).waitFor();
  const review = await faults(page);
  await page.keyboard.press("Escape");

  await button(page, "Was fehlt?").click();
  await button(page, "Zu Ziel 1 hinzufügen").waitFor();
  const coverage = await faults(page);

  await button(page, "Verbindungen").click();
  await button(page, "Verbindungen vorschlagen").click();
  await page.getByText("Vom eingebauten Schreiber").waitFor();
  const map = await faults(page);

  await button(page, "Zwischenstand").click();
  await page.getByLabel("Wert heute").first().fill("43");
  await button(page, "Um Rat fragen").click();
  await page
    .getByText(/Der Coach würde es/u)
    .last()
    .waitFor();
  await page.locator("okr-standing summary").first().click();
  await page
    .getByRole("radio", { name: /^Anpassen/u })
    .first()
    .check();
  const quarter = await faults(page);

  await button(page, "Kurzfassung").click();
  await button(page, "Schreiben").click();
  await button(page, "Text kopieren").waitFor();
  const brief = await faults(page);
  const found = { start, wizard, pasting, document, review, coverage, map, quarter, brief };
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("numbers and days are written as in German", async () => {
  const { page } = await scene.visit({ locale: "de-DE" });
  await page.goto(scene.url);
  await button(page, "Einen Plan einfügen, wie er ist").click();
  await page.locator("okr-paste").getByRole("textbox").fill(plan);
  await button(page, "Lesen").click();
  await page.getByText(/1\. Januar bis 31\. März/u).waitFor();
  const third = page.getByRole("group", { name: "Schlüsselergebnis 1.3" });
  expect(await third.locator(".read").textContent()).toContain("6,5 → 2,5");
});

test("to those who read neither language the coach speaks as they write", async () => {
  const { page } = await scene.visit({ locale: "fr-FR" });
  await page.goto(scene.url);
  await paste(page, plan);
  await button(page, "Als Markdown kopieren").waitFor();
  expect(await page.evaluate("document.documentElement.lang")).toBe("de");
});

test("after an example the caret is in the first line that needs work, as it reads in German", async () => {
  const { page } = await scene.visit({ locale: "de-DE" });
  await page.goto(scene.url);
  await page.getByRole("button", { name: "Ein Beispiel ansehen" }).click();
  const focused = page.locator("textarea:focus");
  await expect.poll(() => focused.getAttribute("aria-label")).toBe("Schlüsselergebnis 2.1");
});
