import { BlockList } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "../testing/serve.ts";

const proxies = new BlockList();
proxies.addSubnet("127.0.0.0", 8);

async function start(settings: Parameters<typeof serve>[0] & object) {
  const server = await serve(settings);
  onTestFinished(() => server.stop());
  return async (path: string, forwarded?: string) => {
    const headers = forwarded ? { "x-forwarded-for": forwarded } : undefined;
    return server.post(path, { text: "" }, headers);
  };
}

test("the request over the limit is told when to come back", async () => {
  const post = await start({ settings: { REQUESTS_PER_MINUTE: 3 } });
  for (let i = 0; i < 3; i++) expect((await post("/api/check")).status).toBe(200);
  const refused = await post("/api/check");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ type: "/problems/too-many-requests" });
});

test.each([
  ["/api/suggestions", { SUGGESTIONS_PER_MINUTE: 1 }],
  ["/api/drafts", { NEW_DRAFTS_PER_MINUTE: 1 }],
])("%s has a limit of its own", async (path, settings) => {
  const post = await start({ settings });
  expect((await post(path)).status).toBe(400);
  expect((await post(path)).status).toBe(429);
  expect((await post("/api/check")).status).toBe(200);
});

test("callers behind a trusted proxy are told apart by the address that it saw", async () => {
  const settings = { REQUESTS_PER_MINUTE: 1, TRUSTED_PROXIES: proxies };
  const post = await start({ settings });
  expect((await post("/api/check", "203.0.113.1")).status).toBe(200);
  expect((await post("/api/check", "203.0.113.2")).status).toBe(200);
  // What a caller writes in front of it does not count.
  expect((await post("/api/check", "198.51.100.9, 203.0.113.1")).status).toBe(429);
  // One customer holds a whole IPv6 network.
  expect((await post("/api/check", "2001:db8:1:2::1")).status).toBe(200);
  expect((await post("/api/check", "2001:db8:1:2:ffff::9")).status).toBe(429);
  expect((await post("/api/check", "2001:db8:1:3::1")).status).toBe(200);
});

test("nobody gets around the limit by claiming to be forwarded", async () => {
  const post = await start({ settings: { REQUESTS_PER_MINUTE: 1 } });
  expect((await post("/api/check", "203.0.113.1")).status).toBe(200);
  expect((await post("/api/check", "203.0.113.2")).status).toBe(429);
});
