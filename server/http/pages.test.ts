import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { serve } from "../testing/serve.ts";

const FILES = {
  "index.html": `<!doctype html><title>OKR Coach</title>${" ".repeat(2_000)}`,
  "assets/main-B1x_9aQz.js": `export const words = "${"page ".repeat(500)}";`,
  "embed/v0/okr-coach.js": "export {};",
  "embed/v0/c/review-Cj-NoJol.js": "export {};",
  "icon.svg": "<svg/>",
};

let webRoot: string;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), "okr-coach-web-"));
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(webRoot, name)), { recursive: true });
    await writeFile(join(webRoot, name), content);
  }
  server = await serve({ webRoot });
});
afterAll(async () => {
  await server.stop();
  await rm(webRoot, { recursive: true });
});

const get = (path: string, headers = {}) => fetch(server.url + path, { headers });

test.each(["/", "/d/0123456789012345678901", "/rules/kr/activity"])(
  "%s is the page, under a policy that runs nothing inline",
  async (path) => {
    const response = await get(path);
    expect(await response.text()).toBe(FILES["index.html"]);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain(
      "require-trusted-types-for 'script'; trusted-types okr-coach lit-html",
    );
    expect(policy).not.toContain("unsafe");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-robots-tag")).toBe("noindex");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  },
);

test.each([
  ["/assets/main-B1x_9aQz.js", "public, max-age=31536000, immutable"],
  ["/embed/v0/okr-coach.js", "public, max-age=300, stale-while-revalidate=86400"],
  ["/embed/v0/c/review-Cj-NoJol.js", "public, max-age=31536000, immutable"],
  ["/icon.svg", "no-cache"],
])("%s is cached as `%s`", async (path, expected) => {
  expect((await get(path)).headers.get("cache-control")).toBe(expected);
});

test("the embed may be loaded by any site, the page's own files by none", async () => {
  const embed = await get("/embed/v0/okr-coach.js", { origin: "https://intranet.example" });
  expect(embed.headers.get("access-control-allow-origin")).toBe("*");
  const asset = await get("/assets/main-B1x_9aQz.js", { origin: "https://intranet.example" });
  expect(asset.headers.get("access-control-allow-origin")).toBeNull();
});

test.each(["br", "gzip"])("text is packed for a browser that takes %s", async (encoding) => {
  const response = await get("/assets/main-B1x_9aQz.js", { "accept-encoding": encoding });
  expect(response.headers.get("content-encoding")).toBe(encoding);
  expect(Number(response.headers.get("content-length"))).toBeLessThan(500);
  expect(await response.text()).toBe(FILES["assets/main-B1x_9aQz.js"]);
});

test("a file that the browser has already is not sent again", async () => {
  const etag = (await get("/icon.svg")).headers.get("etag") ?? "";
  for (const known of [etag, `W/${etag}`, `"another", ${etag}`]) {
    expect((await get("/icon.svg", { "if-none-match": known })).status).toBe(304);
  }
  expect((await get("/icon.svg", { "if-none-match": '"another"' })).status).toBe(200);
});

test.each(["/../package.json", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json"])(
  "%s leads nowhere",
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test("a server with no built page says how to build it", async () => {
  const bare = await serve();
  onTestFinished(() => bare.stop());
  const response = await fetch(bare.url);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("npm run build");
});

test("a browser at no address gets a page that says so, and a program gets a problem", async () => {
  const opened = await get("/nope", { accept: "text/html,*/*" });
  expect(opened.status).toBe(404);
  expect(opened.headers.get("content-type")).toContain("text/html");
  expect(opened.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await opened.text()).toContain("There is no page at this address");
  for (const [path, accept] of [
    ["/nope", "*/*"],
    ["/api/nope", "text/html"],
  ] as const) {
    const asked = await get(path, { accept });
    expect(asked.status).toBe(404);
    expect(asked.headers.get("content-type")).toContain("application/problem+json");
  }
});
