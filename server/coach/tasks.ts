/**
 * The prompts with the rules they quote and the shapes of their answers, read and checked once at
 * the start. Only where there is a model: the built-in writer needs none of it.
 */
import type { z } from "zod";
import { loadPrompt } from "../llm/prompts.ts";
import type { Prompt } from "../llm/prompts.ts";
import { wireSchema } from "../llm/schema.ts";
import type { WireSchema } from "../llm/transport.ts";
import type { Scope } from "../../rules/okr.ts";
import { answers } from "./answers.ts";
import { guidanceFor } from "./guidance.ts";

export interface Task {
  prompt: Prompt;
  /** What the coach checks, one line for each rule that concerns the task. */
  rules: string;
  schema: z.ZodType;
  wire: WireSchema;
}

export type TaskName = "rewrite" | "suggest" | "draft" | "align" | "review" | "brief";
export type Tasks = Readonly<Record<TaskName, Task>>;

/** @throws {Error} for a prompt that does not hold together */
export function loadTasks(): Tasks {
  return {
    rewrite: loadTask("rewrite"),
    suggest: loadTask("suggest"),
    draft: loadTask("draft"),
    align: loadTask("align"),
    review: loadTask("review"),
    brief: loadTask("brief"),
  };
}

const scopes: Readonly<Record<TaskName, readonly Scope[]>> = {
  rewrite: ["keyResult"],
  suggest: ["keyResult", "set", "plan"],
  draft: ["objective", "set", "keyResult"],
  align: ["plan"],
  review: [],
  brief: [],
};

export function loadTask(id: TaskName): Task {
  const prompt = loadPrompt(id);
  const schema = new Map<string, z.ZodType>(Object.entries(answers)).get(prompt.front.schema);
  if (schema === undefined) {
    throw new Error(`Prompt ${id}: there is no answer schema '${prompt.front.schema}'.`);
  }
  return { prompt, rules: guidanceFor(...scopes[id]), schema, wire: wireSchema(schema) };
}
