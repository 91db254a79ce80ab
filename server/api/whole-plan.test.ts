// What is said of a plan as a whole, over HTTP, with the built-in writer and with a model.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import type { Scene } from "../../test/provider/scene.ts";
import { settingsFor, writerOn } from "../../test/provider/writer.ts";
import { createCoach } from "../coach/coach.ts";
import { ProblemDetails, read } from "../testing/answers.ts";
import { planOf } from "../testing/plans.ts";
import { serve } from "../testing/serve.ts";
import { Answer } from "./answers.ts";

const plan = {
  ...planOf([
    "30% of motor claims settled with no handler by 30 June 2027, up from 5%",
    "Decision service p99 at or below 300 ms",
  ]),
  period: { label: "H1 2027", start: "2027-01-01", end: "2027-06-30" },
  parents: [{ id: "p-1", text: "Median claim settlement from 12 days to 5 days" }],
};
const progress = [{ keyResultId: "kr-1", current: "7%" }];
const tasks = { align: { plan }, review: { plan, progress }, brief: { plan } };
const options = { today: "2027-04-01" };
const json = { accept: "application/json" };

/** What a model answers; each with one unit that the gate turns away. */
const says = {
  align: {
    links: [
      { key_result: "K1", parent: "P1", why: "A claim settled with no handler waits for nobody." },
      { key_result: "K2", parent: "P1", why: "It saves 77 EUR." },
    ],
    gaps: [],
  },
  review: {
    advice: [
      { action: "keep", why: "Motor claims have begun to settle with no handler." },
      { action: "drop", why: "See https://evil.example for the reason." },
    ].map((each, at) => ({
      ...each,
      key_result: `K${at + 1}`,
      text: null,
      slots: [],
      proposals: [],
    })),
  },
  brief: {
    sentences: [
      { part: "change", about: "K1", text: "Simple claims settle with no handler." },
      { part: "change", about: "K2", text: "The service keeps its p99 latency." },
    ],
  },
};

let provider: Provider;
let alone: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  provider = await startProvider();
  alone = await serve();
});
afterAll(async () => {
  await Promise.all([alone.stop(), provider.close()]);
});

/** A server whose model has answered nothing yet. */
async function withModel(...scenes: Scene[]) {
  provider.play(...scenes);
  const { model } = writerOn(settingsFor(provider, "openai"));
  const server = await serve({ coach: createCoach({ model }) });
  onTestFinished(() => server.stop());
  return server;
}

describe.each(["align", "review", "brief"] as const)("%s", (task) => {
  const body = { task, ...tasks[task], options };

  test("is answered at once by the built-in writer, for each key result", async () => {
    const answer = await read(Answer, await alone.post("/api/suggestions", body, json));
    expect(JSON.stringify(answer)).toContain('"keyResultId":"kr-1"');
    expect(JSON.stringify(answer)).toContain('"keyResultId":"kr-2"');
    expect(answer.notes).toEqual([]);
  });

  test("streams the same, each event under its type, and ends with done", async () => {
    const response = await alone.post("/api/suggestions", body);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const types = [...(await response.text()).matchAll(/^event: (\w+)$/gmu)].map(
      ([, type]) => type,
    );
    expect(types.length).toBeGreaterThan(2);
    expect(types.at(-1)).toBe("done");
  });

  test("comes from a model as far as its answer passes the gate", async () => {
    const { post } = await withModel({ says: JSON.stringify(says[task]) });
    const text = JSON.stringify(await read(Answer, await post("/api/suggestions", body, json)));
    expect(text).toContain("with no handler");
    expect(text).not.toMatch(/77|evil|p99/u);
  });

  test("a model that is down is named, and the built-in writer answers", async () => {
    const { post } = await withModel({ status: 401 });
    const answer = await read(Answer, await post("/api/suggestions", body, json));
    expect(answer.notes).toMatchObject([{ code: "model-key" }]);
    expect(JSON.stringify(answer)).toContain('"keyResultId":"kr-2"');
  });
});

test("a key result that the model's answer lacks is tied by the built-in writer, openly", async () => {
  const { post } = await withModel({ says: JSON.stringify(says.align) });
  const response = await post("/api/suggestions", { task: "align", plan, options }, json);
  expect(await read(Answer, response)).toMatchObject({
    links: [{ keyResultId: "kr-1" }, { keyResultId: "kr-2" }],
    notes: [{ code: "built-in-added" }],
  });
});

test("progress on a key result that the plan has not is refused", async () => {
  const body = { task: "review", plan, progress: [{ keyResultId: "kr-9", current: "7%" }] };
  const response = await alone.post("/api/suggestions", body, json);
  expect(await read(ProblemDetails, response)).toMatchObject({ type: "/problems/unknown-place" });
});

test("the description names every task and every shape", async () => {
  const response = await fetch(`${alone.url}/api/openapi.json`);
  const { components, paths } = await read(
    z.object({
      paths: z.unknown(),
      components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
    }),
    response,
  );
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(["Link", "Gap", "Advice", "Sentence", "Note"]),
  );
  for (const task of Object.keys(tasks)) expect(JSON.stringify(paths)).toContain(`"${task}"`);
});
