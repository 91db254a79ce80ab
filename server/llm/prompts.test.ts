import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { loadPrompt } from "./prompts.ts";

const front = {
  id: "id: greet",
  version: "version: 2",
  purpose: "purpose: Greet",
  schema: "schema: greeting",
  inputs: "inputs:\n  tone: trusted\n  name: untrusted",
  limits: "limits:\n  max_output_tokens: 100\n  effort: null",
  examples: "examples: 1",
};
const body = "# system\n\nBe {{tone}}. {{> manners}}\n\n# user\n\nGreet this person:\n{{name}}\n";
const example = '{"input": {"name": "Ada"}, "output": {"text": "Good day"}}\n';

/** The prompt in a folder of its own, with parts of it replaced. */
function promptWith(parts: { front?: Partial<typeof front>; body?: string; examples?: string }) {
  const root = mkdtempSync(join(tmpdir(), "prompts-"));
  mkdirSync(join(root, "greet"));
  mkdirSync(join(root, "_shared"));
  const matter = Object.values({ ...front, ...parts.front }).join("\n");
  writeFileSync(join(root, "_shared", "manners.md"), "Bow first.\n");
  writeFileSync(join(root, "greet", "prompt.md"), `---\n${matter}\n---\n\n${parts.body ?? body}`);
  writeFileSync(join(root, "greet", "examples.jsonl"), parts.examples ?? example);
  onTestFinished(() => rmSync(root, { recursive: true }));
  return () => loadPrompt("greet", pathToFileURL(`${root}/`));
}

test("renders its parts: fragments and examples in the system part, the user's text fenced", () => {
  const prompt = promptWith({})();
  const { system, user } = prompt.render({ tone: "kind", name: "Bob" }, "secret");
  expect(system).toContain("Be kind. Bow first.");
  expect(system).toContain("Good day");
  expect(user).toMatch(/<name id="(\w{12})">\nBob\n<\/name id="\1">/u);
  expect(prompt.name).toBe("greet 2");
});

test("its hash changes with the text, a fragment's use and the examples shown", () => {
  const hash = promptWith({})().hash;
  expect(promptWith({})().hash).toBe(hash);
  expect(promptWith({ body: body.replace("Be", "Stay") })().hash).not.toBe(hash);
  expect(promptWith({ examples: example.replace("Ada", "Eve") })().hash).not.toBe(hash);
});

test.each([
  ["an unknown variable", { body: `${body}{{age}}` }, "{{age}} is not declared"],
  ["an unused input", { body: body.replace("{{name}}", "") }, "the input name is never used"],
  [
    "an untrusted input in the system part",
    { body: body.replace("Bow", "").replace("{{tone}}", "{{tone}} {{name}}") },
    "the untrusted input name stands in the system part",
  ],
  ["an unknown key", { front: { id: "id: greet\ntier: small" } }, /its front matter.*tier/su],
  ["a version of words", { front: { version: "version: two" } }, /its front matter.*version/su],
  ["a fragment that is not there", { body: `${body}{{> bows}}` }, "_shared/bows.md can't be read"],
  ["an example of no JSON", { examples: `${example}{"input"\n` }, "its example 2 is not in form"],
  ["another id", { front: { id: "id: wave" } }, "its front matter says id wave"],
  ["no user part", { body: "# system\n\nBe {{tone}} to {{name}}.\n" }, "'# system' and '# user'"],
  ["too few examples", { examples: "" }, "too few lines"],
])("%s stops the start and is named", (_, parts, problem) => {
  expect(promptWith(parts)).toThrow(problem);
});

test("an input that a request leaves out is named", () => {
  const prompt = promptWith({})();
  expect(() => prompt.render({ tone: "kind" }, "s")).toThrow("the input name was not given");
});

test("a dollar sign in a user's text stays what it is", () => {
  const { user } = promptWith({})().render({ tone: "kind", name: "$& costs $1" }, "s");
  expect(user).toContain("$& costs $1");
});
