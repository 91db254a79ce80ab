/**
 * A zod schema as the JSON Schema that OpenAI, Anthropic, llama.cpp and vLLM all accept: closed
 * objects, every key required, no bounds (they go to the descriptions; zod holds them afterwards).
 */
import { z } from "zod";
import type { WireSchema } from "./transport.ts";

const kept = new Set(["type", "enum", "const", "description"]);
/** Bounds that are worth saying in a description; zod enforces them. */
const bounds = new Set(["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"]);

type Node = Record<string, unknown>;

/** @throws {Error} at start-up, naming the path, for a shape that some provider refuses */
export function wireSchema(schema: z.ZodType): WireSchema {
  const json: Node = z.toJSONSchema(schema, { io: "input", reused: "inline", cycles: "throw" });
  if (json.type !== "object") throw new Error("Wire schema: the root must be an object.");
  return narrow(json, "$");
}

/** The schema said in the prompt, for servers that do not enforce one. */
export function inWords(schema: WireSchema): string {
  return `\n\nAnswer with one JSON object and nothing else: no prose, no code fence. It must match
this JSON Schema:\n${JSON.stringify(schema)}`;
}

function narrow(node: Node, path: string): Node {
  const result: Node = {};
  for (const [key, value] of Object.entries(node)) if (kept.has(key)) result[key] = value;
  const hints = Object.entries(node)
    .filter(([key, value]) => bounds.has(key) && isSmall(value))
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  if (hints.length > 0) {
    result.description = [node.description, `(${hints.join(", ")})`].filter(Boolean).join(" ");
  }
  if (node.type === "object") Object.assign(result, closed(node, path));
  if (node.type === "array") result.items = narrow(item(node, path), `${path}[]`);
  const choices = node.anyOf ?? node.oneOf;
  if (Array.isArray(choices)) {
    result.anyOf = choices.map((choice, index) => narrow(toNode(choice), `${path}|${index}`));
  }
  if (!["type", "anyOf", "enum", "const"].some((key) => key in result)) {
    throw new Error(`Wire schema: ${path} has no type.`);
  }
  return result;
}

function closed(node: Node, path: string): Node {
  if (node.additionalProperties !== undefined && node.additionalProperties !== false) {
    throw new Error(`Wire schema: ${path} is a record; use an array of {key, value}.`);
  }
  const properties = Object.entries(toNode(node.properties ?? {}));
  const required = new Set(Array.isArray(node.required) ? node.required : []);
  const missing = properties.find(([name]) => !required.has(name));
  if (missing) throw new Error(`Wire schema: ${path}.${missing[0]} is optional; use nullable().`);
  return {
    additionalProperties: false,
    required: properties.map(([name]) => name),
    properties: Object.fromEntries(
      properties.map(([name, value]) => [name, narrow(toNode(value), `${path}.${name}`)]),
    ),
  };
}

function item(node: Node, path: string): Node {
  if (node.items === undefined || node.prefixItems !== undefined) {
    throw new Error(`Wire schema: ${path} is a tuple; use an object.`);
  }
  return toNode(node.items);
}

function toNode(value: unknown): Node {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** zod writes the safe-integer range of `int()` as bounds: noise for a model. */
function isSmall(value: unknown): boolean {
  return typeof value !== "number" || Math.abs(value) < Number.MAX_SAFE_INTEGER;
}
