/**
 * Writes the pairs for a blind reader: npm run eval:writers -- --blind
 *
 * Ours is what the screen shows first: the recorded answers of a model through the prompts and the
 * gate, or the built-in writer's. The other is what a good model writes when it is asked to
 * "Rewrite this key result" and told nothing else (bare.jsonl, written by hand).
 * The order is drawn by a hash, so that it can be drawn again; key.json says which is which.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { createCoach } from "../../../server/coach/coach.ts";
import type { Coach } from "../../../server/coach/coach.ts";
import type { Suggestion } from "../../../rules/okr.ts";
import { modelThatSays, readRecordings, textOf } from "../recorded.ts";
import { ask, EvalCase } from "../writer-run.ts";

const Bare = z.object({ case: z.string(), text: z.string() });

const at = (path: string) => new URL(path, import.meta.url);
const linesOf = (file: string): unknown[] =>
  readFileSync(at(file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

const cases = new Map(
  linesOf("../../../prompts/rewrite/evals.jsonl")
    .map((each) => EvalCase.parse(each))
    .map((each) => [each.id, each]),
);
const answers = new Map(
  readRecordings()
    .filter(({ manner }) => manner === "good")
    .map((each) => [each.case, textOf(each)]),
);

const pairs: Record<string, unknown>[] = [];
const key: Record<string, { ours: "one" | "two"; writer: string }> = {};
for (const bare of linesOf("bare.jsonl").map((each) => Bare.parse(each))) {
  const given = cases.get(bare.case);
  if (!given) throw new Error(`There is no case ${bare.case}.`);
  const answer = answers.get(bare.case);
  const model =
    answer === undefined
      ? null
      : await firstOf(createCoach({ model: modelThatSays(answer) }), given, "model");
  const builtIn = await firstOf(createCoach({ model: null }), given, "built-in");
  for (const [writer, ours] of [
    ["model", model],
    ["built-in", builtIn],
  ] as const) {
    if (ours === null) continue;
    const id = createHash("sha256").update(`${bare.case} ${writer}`).digest("hex").slice(0, 8);
    const first = Number.parseInt(id, 16) % 2 === 0;
    key[id] = { ours: first ? "one" : "two", writer };
    pairs.push({
      id,
      objective: given.objective,
      key_result: given.key_result,
      one: first ? ours : bare.text,
      two: first ? bare.text : ours,
    });
  }
}
pairs.sort((one, two) => String(one.id).localeCompare(String(two.id)));
writeFileSync(at("pairs.jsonl"), `${pairs.map((each) => JSON.stringify(each)).join("\n")}\n`);
writeFileSync(at("key.json"), `${JSON.stringify(key, null, 2)}\n`);
console.log(`${pairs.length} pairs.`);

/** The first suggestion of that writer as a reader sees it; null where there is none. */
async function firstOf(
  coach: Coach,
  given: EvalCase,
  writer: Suggestion["writer"]["name"],
): Promise<string | null> {
  for await (const event of ask(coach, "rewrite", given)) {
    if (event.type === "suggestion" && event.suggestion.writer.name === writer) {
      return shown(event.suggestion);
    }
  }
  return null;
}

/** Open numbers as blanks, with the questions that the page asks beside them. */
function shown({ text, slots }: Suggestion): string {
  const blanks = text.replace(/\{[a-z]\}/gu, "__");
  const asked = slots.map(({ question }) => question).join(" ");
  return asked === "" ? blanks : `${blanks} (to be filled in by the team: ${asked})`;
}
