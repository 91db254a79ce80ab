// Whatever JSON is sent, the answer is a result or a problem of the caller's, never a failure of ours.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planOf } from "../testing/plans.ts";
import { serve } from "../testing/serve.ts";

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const path = fc.constantFrom("/api/check", "/api/drafts", "/api/suggestions");
const text = fc.string({ unit: "binary", maxLength: 200 });
const task = fc.oneof(
  fc.record({ plan: text.map((each) => planOf([each])) }),
  fc.record({ text }),
  fc.record({
    task: fc.constant("rewrite"),
    plan: text.map((each) => planOf([each])),
    keyResultId: fc.constant("kr-1"),
  }),
  fc.record({
    task: fc.constant("draft"),
    pattern: fc.constantFrom("exploration", "build", "scale", "platform"),
    useCase: text,
  }),
);

async function statusOf(to: string, body: unknown) {
  const response = await server.post(to, body, { accept: "application/json" });
  return { status: response.status, type: response.headers.get("content-type") };
}

test("any JSON at all", async () => {
  await fc.assert(
    fc.asyncProperty(path, fc.jsonValue(), async (to, body) => {
      expect(await statusOf(to, body)).toEqual({ status: 400, type: "application/problem+json" });
    }),
    { numRuns: 150 },
  );
});

test("requests of the right form with any text in them", async () => {
  await fc.assert(
    fc.asyncProperty(path, task, async (to, body) => {
      const { status } = await statusOf(to, body);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
});
