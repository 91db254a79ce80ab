// POST /api/check with everything around it, against bare Hono that parses the same body by the same schema.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { z } from "zod";
import { check } from "../../rules/check.ts";
import { Plan } from "../../rules/okr.ts";
import { listen } from "../../server/http/listen.ts";
import { serve } from "../../server/testing/serve.ts";
import { options, planOf } from "./plans.ts";
import { median } from "./statistics.ts";
import type { Row } from "./texts.ts";

const client = fileURLToPath(new URL("api-client.ts", import.meta.url));

export interface ApiSpeed {
  /** Requests a second. */
  ours: number;
  /** Hono and zod alone: parse the plan, give it back. */
  bare: number;
  /** The same, with the check in it and nothing else around. */
  bareWithCheck: number;
}

/** Medians over rounds in turns, all three servers in this process, the client in its own. */
export async function apiSpeed(
  rows: readonly Row[],
  rounds: number,
  milliseconds: number,
): Promise<ApiSpeed> {
  const body = JSON.stringify({ plan: planOf(rows, 4, 4) });
  const full = await serve({ settings: { REQUESTS_PER_MINUTE: 1e9 } });
  const bare = await listen(bareApp((plan) => ({ plan })).fetch, LOCAL);
  const withCheck = await listen(
    bareApp((plan) => ({ plan, report: check(plan, options) })).fetch,
    LOCAL,
  );
  const urls = [full.url, `http://127.0.0.1:${bare.port}`, `http://127.0.0.1:${withCheck.port}`];
  const speeds = urls.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, url] of urls.entries()) {
      speeds[index]?.push(await requestsPerSecond(`${url}/api/check`, body, milliseconds));
      full.logged.length = 0;
    }
  }
  await Promise.all([full.stop(), bare.close(), withCheck.close()]);
  const [ours = 0, plain = 0, checked = 0] = speeds.map(median);
  return { ours, bare: plain, bareWithCheck: checked };
}

const LOCAL = { host: "127.0.0.1", port: 0 };
const Body = z.object({ plan: Plan });

function bareApp(answer: (plan: Plan) => object): Hono {
  const app = new Hono();
  app.post("/api/check", async (c) => c.json(answer(Body.parse(await c.req.json()).plan)));
  return app;
}

function requestsPerSecond(url: string, body: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [client, url, String(milliseconds)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stdin.end(body);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(Number(out)) : reject(new Error(`The client of ${url} failed.`)),
    );
  });
}
