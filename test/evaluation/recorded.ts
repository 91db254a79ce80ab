/** Answers that somebody wrote by hand in a model's place, kept to be played again. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { ModelEvent, ModelWriter } from "../../server/llm/model.ts";

export const manners = ["good", "lazy", "obedient", "hostile"] as const;
export type Manner = (typeof manners)[number];

const Recording = z.object({
  /** Id of a case in prompts/<task>/evals.jsonl. */
  case: z.string(),
  manner: z.enum(manners),
  /** The model's text; an object stands for its JSON. */
  answer: z.union([z.string(), z.record(z.string(), z.unknown())]),
});
export type Recording = z.infer<typeof Recording>;

export function readRecordings(): Recording[] {
  const text = readFileSync(new URL("recorded-answers.jsonl", import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Recording.parse(JSON.parse(line)));
}

export function textOf({ answer }: Recording): string {
  return typeof answer === "string" ? answer : JSON.stringify(answer);
}

/** A model that says this to whatever it is asked, in pieces, and then the same again. */
export function modelThatSays(text: string): ModelWriter {
  const provider = "recorded";
  const model = "by hand";
  async function* say(): AsyncGenerator<ModelEvent> {
    yield { type: "begin", provider, model };
    for (let at = 0; at < text.length; at += 40) {
      yield { type: "delta", text: text.slice(at, at + 40) };
    }
    const usage = { input: 0, output: 0, cachedInput: 0, cacheWrite: 0 };
    const answer = { text, finish: "stop", level: "json_schema", model, usage } as const;
    yield { type: "answer", answer: { ...answer, provider, asked: model, cached: false } };
  }
  return { provider, model, ask: say };
}
