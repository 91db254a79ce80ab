// What is measured on: our own labelled English key results.
import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";

const Row = z.object({ id: z.string(), objective: z.string(), text: z.string() });
export type Row = z.infer<typeof Row>;

const folder = new URL("../evaluation/", import.meta.url);

export function readTexts(): Row[] {
  return readdirSync(folder)
    .filter((name) => /^own-\d+\.jsonl$/u.test(name))
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n"))
    .map((line) => Row.parse(JSON.parse(line)));
}
