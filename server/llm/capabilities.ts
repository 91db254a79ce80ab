/**
 * What an endpoint has shown that it does not take. Compatible servers differ in which parameters
 * they refuse, and say so with 400 or 422; each refusal is a lesson, kept for the next request.
 */
import { codesOf, describe, valueAt } from "./failure.ts";
import type { Level } from "./transport.ts";

type OptionalParameter =
  | "reasoning_effort"
  | "prompt_cache_key"
  | "store"
  | "stream_options"
  | "effort"
  | "cache_control";

const optional: readonly OptionalParameter[] = [
  "reasoning_effort",
  "prompt_cache_key",
  "store",
  "stream_options",
  "cache_control",
  "effort",
];

export interface Capabilities {
  level: Level;
  tokenLimit: "max_completion_tokens" | "max_tokens";
  dropped: Set<OptionalParameter>;
  /** How many refusals have taught something. */
  lessons: number;
}

/** More than an endpoint can teach: every optional parameter, the token limit and the lower levels. */
const refusalsAtMost = 9;

/**
 * Asks again as long as the refusals teach something.
 * @returns what `ask` gave, and the level at which it was asked
 * @throws what `ask` throws once there is nothing more to learn
 */
export async function askLearning<T>(
  capabilities: Capabilities,
  levels: readonly Level[],
  ask: () => Promise<T>,
): Promise<{ level: Level; given: T }> {
  for (let refusals = 0; ; refusals++) {
    const { level, lessons } = capabilities;
    try {
      return { level, given: await ask() };
    } catch (error) {
      if (refusals === refusalsAtMost || !isRefusal(error)) throw error;
      // A call that went out at the same time may have been taught the same meanwhile.
      if (capabilities.lessons > lessons) continue;
      if (!learn(capabilities, complaintOf(error), levels)) throw error;
      capabilities.lessons++;
    }
  }
}

function isRefusal(error: unknown): boolean {
  const status = valueAt(error, "status");
  return status === 400 || status === 422;
}

/** Takes the lesson of a refused request; false where there is none. */
function learn(capabilities: Capabilities, complaint: string, levels: readonly Level[]): boolean {
  return (
    learnTokenLimit(capabilities, complaint) ||
    learnParameter(capabilities, complaint) ||
    learnLevel(capabilities, complaint, levels)
  );
}

/** Azure answers a filtered prompt with 400: a refusal of the content, not of the request. */
export function isFiltered(error: unknown): boolean {
  return codesOf(error).includes("content_filter");
}

function complaintOf(error: unknown): string {
  const parameter = valueAt(error, "param");
  const body = JSON.stringify(valueAt(error, "error") ?? "");
  return `${typeof parameter === "string" ? parameter : ""} ${describe(error)} ${body}`;
}

function learnTokenLimit(capabilities: Capabilities, complaint: string): boolean {
  const asksForNew = /max_tokens[^]{0,200}max_completion_tokens/u.test(complaint);
  if (capabilities.tokenLimit === "max_tokens" && asksForNew) {
    capabilities.tokenLimit = "max_completion_tokens";
    return true;
  }
  if (capabilities.tokenLimit === "max_completion_tokens" && !asksForNew) {
    if (!complaint.includes("max_completion_tokens")) return false;
    capabilities.tokenLimit = "max_tokens";
    return true;
  }
  return false;
}

function learnParameter(capabilities: Capabilities, complaint: string): boolean {
  const named = optional.find(
    (name) => !capabilities.dropped.has(name) && complaint.includes(name),
  );
  if (named === undefined) return false;
  capabilities.dropped.add(named);
  return true;
}

function learnLevel(capabilities: Capabilities, complaint: string, levels: readonly Level[]) {
  if (
    !/response_format|output_config|json_schema|json_object|structured|grammar|schema/iu.test(
      complaint,
    )
  ) {
    return false;
  }
  // LM Studio: 'response_format.type' must be 'json_schema' or 'text'.
  const onlySchema = /must be ['"]?json_schema/u.test(complaint);
  const next = onlySchema ? "text" : levels[levels.indexOf(capabilities.level) + 1];
  if (next === undefined || next === capabilities.level) return false;
  capabilities.level = next;
  return true;
}
