/**
 * Loads a prompt from its folder: front matter, a stable system part with its examples, and a user
 * part that carries what changes. Mistakes in a prompt stop the start, not a request.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { fenceFor } from "./fence.ts";

const Front = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  purpose: z.string(),
  /** Name of the answer's schema; see server/coach/answers.ts. */
  schema: z.string(),
  inputs: z.record(z.string(), z.enum(["trusted", "untrusted"])),
  limits: z.strictObject({
    max_output_tokens: z.int().min(64),
    effort: z.enum(["low", "medium", "high"]).nullable(),
  }),
  /** How many lines of examples.jsonl go into the prompt. */
  examples: z.int().min(0),
});

type FrontMatter = z.infer<typeof Front>;

const Example = z.object({
  input: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  output: z.unknown(),
});
type Example = z.infer<typeof Example>;

export interface Prompt {
  front: FrontMatter;
  /** Id and version, as in `rewrite 3`. */
  name: string;
  /** Of everything that shapes the prompt: changes when any of it does. */
  hash: string;
  examples: readonly Example[];
  /** The system part without examples. */
  instructions: string;
  /** @param secret see fence.ts */
  render(
    inputs: Readonly<Record<string, string>>,
    secret: string,
  ): { system: string; user: string };
}

const folder = new URL("../../prompts/", import.meta.url);
const variable = /\{\{(\w+)\}\}/gu;
const include = /\{\{> ?([\w-]+)\}\}/gu;

/**
 * @param root folder of the prompts; the project's own by default
 * @throws {Error} naming the prompt and what is wrong with it
 */
export function loadPrompt(id: string, root: URL = folder): Prompt {
  const read = (path: string) => textAt(id, new URL(path, root));
  const source = read(`${id}/prompt.md`);
  const [, matter, rest] =
    /^---\n([^]*?)\n---\n([^]*)$/u.exec(source) ?? fail(id, "it has no front matter");
  const front = inForm(id, "its front matter", Front, () => parse(matter ?? ""));
  const body = (rest ?? "").replace(include, (_, name: string) =>
    read(`_shared/${name}.md`).trim(),
  );
  const parts = /^# system\n([^]*?)^# user\n([^]*)$/mu.exec(body);
  const [, system, user] = parts ?? fail(id, "it needs the parts '# system' and '# user'");
  if (system === undefined || user === undefined) return fail(id, "a part is empty");
  const problem = faultOf(id, front, system, user);
  if (problem !== null) return fail(id, problem);

  const examples = read(`${id}/examples.jsonl`)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, at) => inForm(id, `its example ${at + 1}`, Example, () => JSON.parse(line)));
  if (examples.length < front.examples) return fail(id, "examples.jsonl has too few lines");
  const shown = examples.slice(0, front.examples);
  const hash = createHash("sha256")
    .update(JSON.stringify([front, body, shown]))
    .digest("hex");

  return {
    front,
    name: `${front.id} ${front.version}`,
    hash: hash.slice(0, 12),
    examples,
    instructions: system,
    render(inputs, secret) {
      const fill = filler(id, front, inputs, secret);
      const shots = shown.map(asShot);
      return { system: [fill(system), ...shots].join("\n\n"), user: fill(user) };
    },
  };
}

function fail(id: string, problem: string): never {
  throw new Error(`Prompt ${id}: ${problem}.`);
}

/** @throws {Error} naming the prompt and the file that can't be read */
function textAt(id: string, file: URL): string {
  try {
    return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return fail(id, `${file.pathname} can't be read`);
  }
}

/** @throws {Error} naming the prompt, and what of it has not the form that it must have */
function inForm<T>(id: string, what: string, form: z.ZodType<T>, read: () => unknown): T {
  try {
    return form.parse(read());
  } catch (error) {
    return fail(
      id,
      `${what} is not in form: ${error instanceof Error ? error.message : "unknown"}`,
    );
  }
}

function faultOf(id: string, front: FrontMatter, system: string, user: string): string | null {
  if (front.id !== id) return `its front matter says id ${front.id}`;
  const used = new Set([...(system + user).matchAll(variable)].map((match) => match[1] ?? ""));
  const undeclared = [...used].find((name) => !Object.hasOwn(front.inputs, name));
  if (undeclared !== undefined) return `{{${undeclared}}} is not declared in inputs`;
  const unused = Object.keys(front.inputs).find((name) => !used.has(name));
  if (unused !== undefined) return `the input ${unused} is never used`;
  const loose = [...system.matchAll(variable)].find(
    (match) => front.inputs[match[1] ?? ""] === "untrusted",
  );
  return loose ? `the untrusted input ${loose[1]} stands in the system part` : null;
}

function filler(
  id: string,
  front: FrontMatter,
  inputs: Readonly<Record<string, string>>,
  secret: string,
) {
  const untrusted = Object.keys(front.inputs).filter((name) => front.inputs[name] === "untrusted");
  const fence = fenceFor(
    untrusted.map((name) => inputs[name] ?? ""),
    secret,
  );
  const valueOf = (name: string) => {
    const text = inputs[name] ?? fail(id, `the input ${name} was not given`);
    return front.inputs[name] === "untrusted" ? fence(name, text) : text;
  };
  return (template: string) =>
    template.replace(variable, (_, name: string) => valueOf(name)).trim();
}

function asShot({ input, output }: Example): string {
  const given = Object.entries(input).map(([name, value]) => {
    const text = typeof value === "string" ? value : value.map((each) => `- ${each}`).join("\n");
    return `<${name}>\n${text || "none"}\n</${name}>`;
  });
  return `<example>\n${given.join("\n")}\nAnswer: ${JSON.stringify(output)}\n</example>`;
}
