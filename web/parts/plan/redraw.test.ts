import { LitElement } from "lit";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { line, pause, plan, show } from "../../element/coach.sample.ts";

afterEach(() => document.body.replaceChildren());

const second = {
  id: "o2",
  text: "Claims settle themselves for our customers",
  keyResults: [
    {
      id: "c",
      text: "30% of claims settled with no handler by 31 March 2027, up from 4%",
      feeds: [],
      commitment: null,
    },
  ],
};

/** Which elements are drawn anew while something is done, each as often as it is. */
async function redrawn(act: () => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  const { prototype } = LitElement;
  const update = Object.getOwnPropertyDescriptor(prototype, "update");
  if (!update) throw new Error("Lit has no update any more.");
  const original: unknown = update.value;
  Object.defineProperty(prototype, "update", {
    ...update,
    value(this: LitElement, ...given: unknown[]) {
      names.push(`${this.localName} ${this.dataset["line"] ?? ""}`.trim());
      return typeof original === "function" ? Reflect.apply(original, this, given) : undefined;
    },
  });
  await act();
  Object.defineProperty(prototype, "update", update);
  return [...new Set(names)].toSorted();
}

test("a letter redraws its own line, and what holds it", async () => {
  await show({ ...plan, objectives: [...plan.objectives, second] });
  await userEvent.click(line("1.2"));
  await userEvent.keyboard(" and");
  await pause(600);
  const names = await redrawn(() => userEvent.keyboard("x"));
  expect(names).toEqual(["okr-coach", "okr-key-result b", "okr-objective", "okr-plan"]);
});

test("what a line says of its objective redraws that", async () => {
  await show({ ...plan, objectives: [...plan.objectives, second] });
  await userEvent.click(line("2.1"));
  const names = await redrawn(() => userEvent.fill(line("2.1"), "Train 5 models"));
  expect(names).toContain("okr-objective-line o2");
  expect(names).not.toContain("okr-objective-line o1");
});
