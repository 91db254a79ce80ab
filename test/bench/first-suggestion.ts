// What the coach adds to a model call: from the question to the first suggestion shown, over the SDK alone.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import OpenAI from "openai";
import { createCoach } from "../../server/coach/coach.ts";
import { aCandidate, another, aPlace, says } from "../../server/coach/testing.ts";
import { configureModel } from "../../server/llm/configure.ts";
import { wholeItems } from "../../server/llm/parse.ts";
import { median } from "./statistics.ts";

const provider = fileURLToPath(new URL("model-provider.ts", import.meta.url));
const MODEL = "stub-model";
const never = new AbortController().signal;

export interface FirstSuggestion {
  /** Milliseconds over the SDK alone, medians of pairs. */
  wall: number;
  processor: number;
}

/** In turns, each round with a text of its own, so that no cache answers. */
export async function firstSuggestion(rounds: number): Promise<FirstSuggestion> {
  const child = spawn(process.execPath, [provider, says(aCandidate(), another())], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [first]: unknown[] = await once(child.stdout, "data");
    const baseUrl = `${String(first).trim()}/v1`;
    const model = configureModel({ openai: { baseUrl, apiKey: "k", model: MODEL } });
    const coach = createCoach({ model });
    const client = new OpenAI({ apiKey: "k", baseURL: baseUrl, maxRetries: 0 });
    const added: FirstSuggestion[] = [];
    for (let round = -5; round < rounds; round += 1) {
      const text = `Train ${round + 10} extraction models for contract clauses by end of June`;
      const ours = await timed(() => shown(coach, text));
      const alone = await timed(() => received(client, text));
      if (round < 0) continue;
      added.push({ wall: ours.wall - alone.wall, processor: ours.processor - alone.processor });
    }
    return {
      wall: median(added.map(({ wall }) => wall)),
      processor: median(added.map(({ processor }) => processor)),
    };
  } finally {
    child.kill();
  }
}

async function shown(coach: ReturnType<typeof createCoach>, text: string): Promise<void> {
  for await (const event of coach.rewrite(aPlace(text), never)) {
    if (event.type === "suggestion") return;
  }
  throw new Error("No suggestion came.");
}

/** The SDK and a loop over its deltas, up to the piece with which the first candidate is whole. */
async function received(client: OpenAI, text: string): Promise<void> {
  const stream = await client.chat.completions.create({
    model: MODEL,
    stream: true,
    messages: [{ role: "user", content: `Rewrite this key result: ${text}` }],
  });
  let answer = "";
  for await (const { choices } of stream) {
    answer += choices[0]?.delta.content ?? "";
    if (answer.includes("}") && wholeItems(answer, "candidates").length > 0) return;
  }
}

async function timed(work: () => Promise<void>) {
  const start = performance.now();
  const processor = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(processor);
  return { wall: performance.now() - start, processor: (user + system) / 1_000 };
}
