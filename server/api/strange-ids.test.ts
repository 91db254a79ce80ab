// Ids are the caller's to choose: those that JavaScript gives a meaning of its own are ids like any other.
import { afterAll, beforeAll, expect, test } from "vitest";
import { planOf } from "../testing/plans.ts";
import { serve } from "../testing/serve.ts";

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];

function planWithId(id: string) {
  const plan = planOf(["Train the triage model by end of June"]);
  const parents = [{ id, text: "Cost per claim from 41 EUR to 30 EUR by 30 June 2027" }];
  const objectives = plan.objectives.map((objective) => ({
    ...objective,
    id,
    keyResults: objective.keyResults.map((keyResult) => ({ ...keyResult, id, feeds: [id] })),
  }));
  return { ...plan, parents, objectives };
}

test.each(ids)("%s is read, and its reading comes back", async (id) => {
  const response = await server.post("/api/check", { plan: planWithId(id) });
  expect(response.status).toBe(200);
  // As text: whoever parses it into an object may lose such a name.
  expect(await response.text()).toContain(`"readings":{"${id}":{"language":`);
});

test.each(ids)("%s can be asked about", async (id) => {
  const plan = planWithId(id);
  const progress = [{ keyResultId: id, current: "3 models" }];
  const tasks = [
    { task: "rewrite", plan, keyResultId: id },
    { task: "suggest", plan, objectiveId: id },
    { task: "align", plan },
    { task: "review", plan, progress },
    { task: "brief", plan },
  ];
  for (const task of tasks) {
    const response = await server.post("/api/suggestions", task, { accept: "application/json" });
    expect(response.status).toBe(200);
  }
});

test("members that would change every object change none", async () => {
  const own = '"__proto__": {"polluted": 1}';
  for (const body of [
    `{"text": "x", ${own}}`,
    `{"text": "x", "options": {${own}}}`,
    `{"text": "x", "options": {"rules": {${own}, "constructor": "off"}}}`,
  ]) {
    const headers = { "content-type": "application/json" };
    await fetch(`${server.url}/api/check`, { method: "POST", headers, body });
  }
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});
