/** The prompts with the shapes of their answers, read and checked once at the start. */
import type { z } from "zod";
import { loadPrompt } from "../llm/prompts.ts";
import type { Prompt } from "../llm/prompts.ts";
import { wireSchema } from "../llm/schema.ts";
import type { WireSchema } from "../llm/transport.ts";
import { answers } from "./answers.ts";

export interface Task {
  prompt: Prompt;
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

export function loadTask(id: TaskName): Task {
  const prompt = loadPrompt(id);
  const schema = new Map<string, z.ZodType>(Object.entries(answers)).get(prompt.front.schema);
  if (schema === undefined) {
    throw new Error(`Prompt ${id}: there is no answer schema '${prompt.front.schema}'.`);
  }
  return { prompt, schema, wire: wireSchema(schema) };
}
