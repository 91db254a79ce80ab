// Bad input gets a clear answer and loses nothing.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Checked, ProblemDetails, read } from "./testing/answers.ts";
import { planNamed, planOf } from "./testing/plans.ts";
import { serve } from "./testing/serve.ts";

const Description = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.unknown()),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
const chunks = (size: number) => new Blob([JSON.stringify({ text: "x".repeat(size) })]).stream();

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const reads = (text: string) => server.post("/api/check", { text });
const checks = (texts: string[]) => server.post("/api/check", { plan: planOf(texts) });
const raw = (body: string | Blob, type = "application/json") =>
  fetch(`${server.url}/api/check`, { method: "POST", headers: { "content-type": type }, body });

const sendChunks = (size: number) =>
  fetch(`${server.url}/api/check`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: chunks(size),
    duplex: "half",
  });

const emoji = "Reduce 🚀 time from 6 h to 3 h 👩‍👩‍👧‍👦 by 31 March 2027";
const hebrew = "להפחית את זמן הבדיקה מ-6 שעות ל-3 שעות עד 31.3.2027";
const script = "<script>alert(1)</script><img src=x onerror=alert(1)> cut time by 20%";
const binary = String.fromCharCode(...Array.from({ length: 4_000 }, (_, i) => (i * 7) % 256));

describe("text of any kind is read, and comes back whole", () => {
  test.each([
    ["emoji", emoji],
    ["right to left", hebrew],
    ["HTML and script", script],
    ["bytes that are no text", binary],
    ["half a surrogate pair", "\ud83d from 1 to 2"],
    ["nothing", ""],
  ])("%s in a key result", async (_, text) => {
    const response = await checks([text]);
    expect(response.status).toBe(200);
    const { plan, report } = await read(Checked, response);
    expect(plan).toEqual(planOf([text]));
    expect(Object.keys(report.readings)).toEqual(["kr-1"]);
  });

  test.each([
    ["an empty paste", ""],
    ["200 kB of text", "- Train the model and support the teams with workshops\n".repeat(3_700)],
    ["200 kB in one line", "word ".repeat(40_000)],
    ["a binary file", binary.repeat(20)],
    ["HTML and script", `Objective: ${script}\n- ${script}`],
  ])("%s is read into a plan", async (_, text) => {
    const response = await reads(text);
    expect(response.status).toBe(200);
    await read(Checked, response);
  });

  test("a thousand key results", async () => {
    const response = await checks(Array.from({ length: 1_000 }, (_, i) => `Cut ${i} h to 1 h`));
    const { report } = await read(Checked, response);
    expect(Object.keys(report.readings)).toHaveLength(1_000);
  });

  test("a paste with a thousand key results keeps them all", async () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => `- Cut case ${i} from 6 h to 3 h`);
    const response = await reads(["# Claims settle fast", ...lines].join("\n"));
    const text = JSON.stringify(await read(Checked, response));
    for (let i = 0; i < 1_000; i++) expect(text).toContain(`case ${i} from`);
  });
});

describe("a request that can't be answered gets a problem that says why", () => {
  const huge = "x".repeat(1_000_001);
  test.each([
    ["malformed JSON", () => raw('{"text": '), 400, "malformed-json"],
    ["an empty body", () => raw(""), 400, "malformed-json"],
    ["a binary body", () => raw(new Blob([Uint8Array.of(255, 254, 0)])), 400, "malformed-json"],
    ["another content type", () => raw("text", "text/plain"), 415, "wrong-content-type"],
    ["no content type", () => raw(new Blob(["{}"]), ""), 415, "wrong-content-type"],
    ["a body over the limit", () => raw(JSON.stringify({ text: huge })), 413, "too-large"],
    ["neither plan nor text", () => server.post("/api/check", {}), 400, "invalid-request"],
    ["an unknown address", () => fetch(`${server.url}/api/nothing`), 404, "not-found"],
    ["an unknown page", () => fetch(`${server.url}/nothing`), 404, "not-found"],
    ["an unknown draft", () => fetch(`${server.url}/api/drafts/nothing`), 404, "unknown-draft"],
    [
      "a draft id of any length",
      () => fetch(`${server.url}/api/drafts/${"x".repeat(5_000)}`),
      404,
      "unknown-draft",
    ],
    [
      "a method that is not taken",
      () => fetch(`${server.url}/api/check`),
      405,
      "method-not-allowed",
    ],
  ])("%s", async (_, request, status, slug) => {
    const response = await request();
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = await read(ProblemDetails, response);
    expect(problem).toMatchObject({ type: `/problems/${slug}`, status });
    expect(problem.instance).toBe(`urn:request:${response.headers.get("x-request-id")}`);
    expect(problem.detail).toMatch(/\.$/u);
  });

  test("a method that is not taken is told which are", async () => {
    const response = await fetch(`${server.url}/api/check`, { method: "DELETE" });
    expect(response.headers.get("allow")).toBe("POST");
  });

  test("a chunked body is taken up to the limit and refused beyond", async () => {
    expect((await sendChunks(900_000)).status).toBe(200);
    expect((await sendChunks(1_000_000)).status).toBe(413);
  });

  test("what does not fit is named by its path, without a word of it", async () => {
    const plan = { ...planNamed("planted"), objectives: [{ id: "o", text: { planted: 1 } }] };
    const response = await server.post("/api/check", { plan, options: { rules: { planted: 7 } } });
    expect(response.status).toBe(400);
    const body = await response.text();
    expect(body).toContain("/plan/objectives/0/text");
    expect(body).toContain("/options/rules");
    expect(body).not.toContain("planted");
  });
});

test("the API describes itself as OpenAPI 3.1", async () => {
  const response = await fetch(`${server.url}/api/openapi.json`);
  const { openapi, paths, components } = await read(Description, response);
  expect(openapi).toBe("3.1.0");
  expect(Object.keys(paths)).toEqual([
    "/check",
    "/drafts",
    "/drafts/{id}",
    "/suggestions",
    "/writer",
  ]);
  expect(Object.keys(components.schemas)).toContain("Plan");
});

test("the writer is named before it is asked", async () => {
  const response = await fetch(`${server.url}/api/writer`);
  expect(await response.json()).toEqual({ writer: "built-in" });
});
