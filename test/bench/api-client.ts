// Posts the body on standard input again and again over kept connections; prints requests a second.
import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

const CONNECTIONS = 8;
const WARM_UP_MS = 300;

const [url = "", milliseconds = ""] = process.argv.slice(2);
const body = await text(process.stdin);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };

await run(WARM_UP_MS);
const start = performance.now();
const done = await run(Number(milliseconds));
console.log((done * 1_000) / (performance.now() - start));
agent.destroy();

async function run(duration: number): Promise<number> {
  const end = performance.now() + duration;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      let count = 0;
      while (performance.now() < end) {
        await post();
        count += 1;
      }
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function post(): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().on("end", resolve);
    });
    sent.on("error", reject).end(body);
  });
}
