import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../testing/serve.ts";

const FRIEND = "https://intranet.example.com";
const STRANGER = "https://elsewhere.example.com";

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({ settings: { ALLOWED_ORIGINS: [FRIEND] } });
});
afterAll(() => server.stop());

const preflight = (origin: string) =>
  fetch(`${server.url}/api/check`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  });

test("a page of an allowed origin may post JSON and read the answer, problems too", async () => {
  const asked = await preflight(FRIEND);
  expect(asked.status).toBe(204);
  expect(asked.headers.get("access-control-allow-origin")).toBe(FRIEND);
  expect(asked.headers.get("access-control-allow-methods")).toContain("POST");
  expect(asked.headers.get("access-control-allow-headers")?.toLowerCase()).toContain(
    "content-type",
  );
  for (const body of [{ text: "- Cut time by 20%" }, {}]) {
    const response = await server.post("/api/check", body, { origin: FRIEND });
    expect(response.headers.get("access-control-allow-origin")).toBe(FRIEND);
    expect(response.headers.get("vary")).toBe("Origin");
  }
});

test("no other origin may, and cookies never travel", async () => {
  const asked = await preflight(STRANGER);
  expect(asked.headers.get("access-control-allow-origin")).toBeNull();
  expect(asked.headers.get("access-control-allow-methods")).toBeNull();
  const response = await server.post("/api/check", { text: "" }, { origin: STRANGER });
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
  expect((await preflight(FRIEND)).headers.get("access-control-allow-credentials")).toBeNull();
});
