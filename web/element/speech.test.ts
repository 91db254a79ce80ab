import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { plan, settled, show } from "./coach.sample.ts";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "en";
});

const germanPlan = {
  ...plan,
  language: "de" as const,
  objectives: plan.objectives.map((one) => ({
    ...one,
    text: "Kollegen kommen weiter, ohne in der Schlange zu warten",
  })),
};

const spoken = () => document.querySelector("okr-coach")?.renderRoot.querySelector(".root");

test("speaks as its attribute says, whatever the page speaks, and tells the page", async () => {
  const heard = vi.fn<(event: CustomEvent<{ locale: string }>) => void>();
  document.body.addEventListener("okr-locale", heard, { once: true });
  await show(plan, { locale: "de" });
  await page.getByRole("button", { name: "Als Markdown kopieren" }).findElement();
  expect(spoken()?.getAttribute("lang")).toBe("de");
  expect(heard.mock.lastCall?.[0].detail).toEqual({ v: 1, locale: "de" });
});

test("draws nothing in English while its German is on the way", async () => {
  const coach = document.createElement("okr-coach");
  coach.locale = "de";
  document.body.append(coach);
  await coach.updateComplete;
  expect(coach.renderRoot.querySelector("okr-start")?.renderRoot.textContent).toContain("Beginnen");
});

test("changes its language with the attribute, in every line", async () => {
  const coach = await show();
  await page.getByRole("textbox", { name: "Key result 1.1" }).findElement();
  coach.setAttribute("locale", "de-AT");
  await page.getByRole("textbox", { name: "Schlüsselergebnis 1.1" }).findElement();
  await page.getByRole("textbox", { name: "Ziel 1" }).findElement();
  coach.setAttribute("locale", "en");
  await page.getByRole("textbox", { name: "Key result 1.1" }).findElement();
  expect(spoken()?.getAttribute("lang")).toBe("en");
});

test("with no attribute it speaks as what it stands in", async () => {
  document.body.lang = "de";
  const coach = document.createElement("okr-coach");
  document.body.append(coach);
  await coach.updateComplete;
  document.body.removeAttribute("lang");
  expect(coach.texts.language).toBe("de");
});

test("an English page keeps a German plan's coach English, a page in no such language does not", async () => {
  const coach = await show(germanPlan);
  expect(coach.texts.language).toBe("en");
  document.body.replaceChildren();
  document.documentElement.lang = "fr";
  const other = document.createElement("okr-coach");
  document.body.append(other);
  await other.session.rules.ready();
  await other.load(germanPlan);
  await expect.poll(() => other.texts.language).toBe("de");
  await settled(other);
});

test("days stand in the order of the region", async () => {
  const coach = await show(plan, { locale: "en-US" });
  await expect
    .poll(() => coach.planPart?.renderRoot.textContent)
    .toContain("January 1 to March 31");
});
