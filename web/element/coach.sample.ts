/** An element with a plan in it, for the tests, and ways to find its parts. */
import { page } from "vitest/browser";
import type { Plan } from "../../rules/okr.ts";
import { define } from "./define.ts";
import type { OkrCoach } from "./okr-coach.ts";

define();

const keyResult = (id: string, text: string) => ({ id, text, feeds: [], commitment: null });

export const plan: Plan = {
  title: "Q1 2027",
  team: "Operations AI",
  pattern: "build",
  period: { label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" },
  language: "en",
  live: [],
  parents: [],
  objectives: [
    {
      id: "o1",
      text: "Colleagues get unstuck without waiting in a queue",
      keyResults: [
        keyResult("a", "Hold workshops on the assistant for all departments"),
        keyResult("b", "First-contact resolution rises from 41% to 55% by 31 March 2027"),
      ],
    },
  ],
  unread: [],
};

/** Puts an element on the page, with a plan unless that is null. */
export async function show(given: Plan | null = plan, attributes: Record<string, string> = {}) {
  document.documentElement.lang = "en";
  document.title = "Test";
  const main = document.createElement("main");
  const coach: OkrCoach = document.createElement("okr-coach");
  for (const [name, value] of Object.entries(attributes)) coach.setAttribute(name, value);
  main.append(coach);
  document.body.append(main);
  await coach.updateComplete;
  await coach.session.rules.ready();
  if (given) await coach.load(given);
  await settled(coach);
  return coach;
}

export async function settled(coach: OkrCoach) {
  await coach.updateComplete;
  await coach.planPart?.updateComplete;
  await new Promise(requestAnimationFrame);
}

/** The label of what has the focus, looked for through the shadow roots. */
export function focused(): string | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute("aria-label") ?? null;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
export const line = (number: string) => page.getByRole("textbox", { name: `Key result ${number}` });
export const group = (number: string) => page.getByRole("group", { name: `Key result ${number}` });
export const texts = (coach: OkrCoach) =>
  coach.plan.objectives.flatMap(({ keyResults }) => keyResults.map(({ text }) => text));
