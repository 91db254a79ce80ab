import { afterAll, describe, expect, it } from "vitest";
import { CliFolder } from "./cli-folder.ts";

const folder = new CliFolder();
afterAll(() => folder.remove());

const TODAY = ["--today", "2026-10-05"];
const weak = "Hold four workshops on machine learning";
const good = "Median claim settlement falls from 12 days to 5 days by 31 December 2026";
const check = (...args: string[]) => folder.run(["check", ...args, ...TODAY]);
const row = (text: string) => `${JSON.stringify({ id: "1", objective: "Fast claims", text })}\n`;
folder.file("good.jsonl", row(good));
folder.file("weak.jsonl", row(weak));

describe("the verdict of okr-coach check", () => {
  it("is 0 for a good key result and 1 for an activity", async () => {
    expect((await check("good.jsonl")).code).toBe(0);
    expect((await check("weak.jsonl")).code).toBe(1);
  });

  it("follows the settings file of the folder, and the one that is named", async () => {
    const off = { rules: { "kr/activity": "off", "kr/vanity-count": "off" } };
    folder.file("off.json", JSON.stringify(off));
    const { out } = await check("weak.jsonl", "--format", "json", "--config", "off.json");
    expect(out).not.toContain("kr/activity");
    expect(out).not.toContain("kr/vanity-count");
  });

  it("counts by the options that the settings give a rule", async () => {
    const lines = [4, 5, 6, 7].map((days) => `- Claims of region ${days} settle in ${days} days`);
    const plan = folder.file("four.md", `# Fast claims\n\n${lines.join("\n")}\n`);
    const settings = { rules: { "set/count": { severity: "error", options: { most: 3 } } } };
    const config = folder.file("three.json", JSON.stringify(settings));
    expect((await check(plan)).out).not.toContain("set/count");
    const { out, code } = await check(plan, "--config", config);
    expect(out).toContain("4 key results: more than 3 are too many to steer by.");
    expect(code).toBe(1);
  });

  it("fails on more warnings than allowed", async () => {
    folder.file("warn.json", JSON.stringify({ rules: { "kr/activity": "warning" } }));
    const lenient = ["weak.jsonl", "--config", "warn.json", "--profile", "starter"];
    expect((await check(...lenient, "--max-warnings", "0")).code).toBe(1);
    expect((await check(...lenient, "--max-warnings", "99")).code).toBe(0);
  });

  it.each([
    ['{"colour": 1}', 'unknown setting "colour"'],
    ['{"rules": {"kr/nothing": "off"}}', "names no rule"],
    ['{"rules": {"set/count": {"options": {"most": 0}}}}', "a whole number from 3 to 50"],
    ['{"fiscalYearStart": 13}', "a month from 1 to 12"],
    ["[1]", "is not a JSON object"],
  ])("is 2 for the settings %j", async (settings, message) => {
    const { err, code } = await check(
      "good.jsonl",
      "--config",
      folder.file("wrong.json", settings),
    );
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe("okr-coach check refuses in one sentence", () => {
  it.each([
    [["nothing.md"], "nothing.md does not exist."],
    [["."], "is a folder"],
    [["*.none"], "No file matches *.none."],
    [[], "Name a file"],
    [["good.jsonl", "--format", "xml"], "--format must be pretty, json"],
    [["good.jsonl", "--bogus"], "--bogus"],
    [["good.jsonl", "--max-warnings", "few"], "--max-warnings must be a whole number."],
    [["good.jsonl", "--today", "2026-02-31"], "--today must be a day"],
  ])("%j", async (args, message) => {
    const { err, out, code } = await folder.run(["check", ...args]);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it.each([
    ["a binary file", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "is not text"],
    ["Latin-1", Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65]), "is not text"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x4f, 0, 0x4b, 0]), "is in UTF-16"],
    ["50 MB of text", new Uint8Array(50 * 1024 * 1024).fill(0x61), "has 50 MB"],
    ["an empty file", "", "holds no key result"],
  ])("%s", async (_, content, message) => {
    const { err, code } = await check(folder.file("input.md", content));
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
