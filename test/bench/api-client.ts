// Posts plans over kept connections, each with plans of its own; prints how many were answered.
import { Agent, request } from "node:http";
import type { Plan } from "../../rules/okr.ts";
import { typed, unseen } from "./api-plans.ts";
import { readTexts } from "./texts.ts";

const CONNECTIONS = 8;

const [url = "", milliseconds = "", way = "", round = ""] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const rows = readTexts();
const plansFrom = way === "typed" ? typed : unseen;

const end = performance.now() + Number(milliseconds);
const counts = await Promise.all(
  Array.from({ length: CONNECTIONS }, (_, connection) =>
    postAll(plansFrom(rows, Number(round) * CONNECTIONS + connection)),
  ),
);
console.log(counts.reduce((sum, count) => sum + count, 0));
agent.destroy();

async function postAll(plans: Iterable<Plan>): Promise<number> {
  let count = 0;
  for (const plan of plans) {
    if (performance.now() >= end) break;
    await post(JSON.stringify({ plan }));
    count += 1;
  }
  return count;
}

function post(body: string): Promise<void> {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().on("end", resolve);
    });
    sent.on("error", reject).end(body);
  });
}
