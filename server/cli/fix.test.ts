import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CliFolder } from "./cli-folder.ts";

const folder = new CliFolder();
afterAll(() => folder.remove());

const TODAY = ["--today", "2026-10-05"];
const weak = "Hold four workshops on machine learning";
const good = "Median claim settlement falls from 12 days to 5 days by 31 December 2026";
const check = (...args: string[]) => folder.run(["check", ...args, ...TODAY]);

describe("okr-coach check --fix", () => {
  it("refuses standard input, which it cannot write to", async () => {
    const { err, code } = await folder.run(["check", "-", "--fix"], '{"text":"Hold workshops"}');
    expect(err).toContain("--fix needs a file");
    expect(code).toBe(2);
  });

  it("leaves a file without safe edits as it is, byte for byte", async () => {
    const text = `\uFEFF## Objective: Fast claims\r\n- ${weak}\r\n- ${good}\r\n`;
    await check(folder.file("keep.md", text), "--fix");
    expect(readFileSync(join(folder.path, "keep.md"), "utf8")).toBe(text);
  });

  it("takes out the tags it objects to and checks what is left", async () => {
    folder.file("tags.md", `## Objective: Fast claims\r\n- [P1] ${good} @nadia\r\n- ${good}\r\n`);
    const { out } = await check("tags.md", "--fix");
    const text = readFileSync(join(folder.path, "tags.md"), "utf8");
    expect(text).toBe(`## Objective: Fast claims\r\n- ${good}\r\n- ${good}\r\n`);
    expect(out).not.toContain("kr/noise");
  });

  it("keeps the other fields of JSON lines", async () => {
    const before = { id: "7", owner: "nadia", objective: "Fast claims", text: `[P1] ${good}` };
    folder.file("tags.jsonl", `${JSON.stringify(before)}\n`);
    await check("tags.jsonl", "--fix");
    const text = readFileSync(join(folder.path, "tags.jsonl"), "utf8");
    expect(text).toBe(`${JSON.stringify({ ...before, text: good })}\n`);
  });
});
