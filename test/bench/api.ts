// POST /api/check with everything around it, against bare Hono that parses the same body by the same schema.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { z } from "zod";
import { check } from "../../rules/check.ts";
import { Plan } from "../../rules/okr.ts";
import { listen } from "../../server/http/listen.ts";
import { createReadingMemory } from "../../server/memory/readings.ts";
import { serve } from "../../server/testing/serve.ts";
import { options } from "./plans.ts";
import { processorMilliseconds } from "./processor-time.ts";
import { median } from "./statistics.ts";

const client = fileURLToPath(new URL("api-client.ts", import.meta.url));

/** Requests a second of processor time. */
export interface ApiSpeed {
  ours: number;
  /** Hono and zod alone: parse the plan, give it back. */
  bare: number;
  /** The same, with the check in it and nothing else around. */
  bareWithCheck: number;
  /** The share of texts that ours had read before. */
  remembered: number;
}

/**
 * Medians over rounds in turns, all three servers in this process, the client in its own. No plan is sent twice.
 * @param way how the plans come; see api-plans.ts
 */
export async function apiSpeed(
  way: "unseen" | "typed",
  rounds: number,
  milliseconds: number,
): Promise<ApiSpeed> {
  const readings = createReadingMemory();
  const full = await serve({ readings, settings: { REQUESTS_PER_MINUTE: 1e9 } });
  const bare = await listen(bareApp((plan) => ({ plan })).fetch, LOCAL);
  const withCheck = await listen(
    bareApp((plan) => ({ plan, report: check(plan, options) })).fetch,
    LOCAL,
  );
  const urls = [full.url, `http://127.0.0.1:${bare.port}`, `http://127.0.0.1:${withCheck.port}`];
  const speeds = urls.map((): number[] => []);
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, url] of urls.entries()) {
      const start = processorMilliseconds();
      const args = [`${url}/api/check`, String(milliseconds), way, String(round)];
      const answered = await answeredTo(args);
      const spent = processorMilliseconds() - start;
      if (round > 0) speeds[index]?.push((answered * 1_000) / spent);
      full.logged.length = 0;
    }
  }
  await Promise.all([full.stop(), bare.close(), withCheck.close()]);
  const [ours = 0, plain = 0, checked = 0] = speeds.map(median);
  const { remembered, made } = readings.counts();
  return {
    ours,
    bare: plain,
    bareWithCheck: checked,
    remembered: remembered / (remembered + made),
  };
}

const LOCAL = { host: "127.0.0.1", port: 0 };
const Body = z.object({ plan: Plan });

function bareApp(answer: (plan: Plan) => object): Hono {
  const app = new Hono();
  app.post("/api/check", async (c) => c.json(answer(Body.parse(await c.req.json()).plan)));
  return app;
}

function answeredTo(args: string[]): Promise<number> {
  const child = spawn(process.execPath, [client, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(Number(out)) : reject(new Error(`The client of ${args[0]} failed.`)),
    );
  });
}
