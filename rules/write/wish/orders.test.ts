import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { placeOf } from "../../gate/test-place.ts";
import { rewrite } from "../rewrite.ts";
import { isWellFormed } from "../offering/well-formed.ts";

const first = (keyResult: string, objective: string): string =>
  rewrite(placeOf(keyResult, objective))[0]?.text ?? "";

describe("an objective typed as an order", () => {
  it.each<[objective: string, keyResult: string, says: RegExp]>([
    ["Hire great engineers faster", "post jobs on 4 more platforms", /^The time to hire great/u],
    ["Improve our cash position", "Send reminders earlier", /^The time until invoices are paid/u],
    ["Win more mid-market customers", "make 60 calls per rep", /^Mid-market customers won rise/u],
    ["Detect quality defects earlier in casting", "Label 20k images", /defects in casting that/u],
    ["Make the warehouse a safe place to work", "Safety walk every week", /^Injuries in the ware/u],
    ["Build a brand that IT decision makers know", "Publish 2 blog posts", /makers who name us/u],
    ["Lower the cost of our cloud analytics", "Review all warehouses", /^The cost of our cloud/u],
    ["Give the sales force better leads", "Implement lead scoring", /^The share of leads that/u],
    ["Shorten our release cycle", "Set up pipelines", /^The time that the release cycle takes/u],
    ["Stop losing deals to slow quotes", "Implement CPQ tool", /^Deals lost to slow quotes fall/u],
  ])("%s: leads with its effect", (objective, keyResult, says) => {
    expect(first(keyResult, objective)).toMatch(says);
  });
});

describe("a key result of several clauses", () => {
  it.each([
    "Finish v2 of the demand forecasting model and hand it over to planning",
    "Review all Snowflake warehouses and make recommendations for savings. We did some of this last year.",
    "Launch a TikTok channel and post 3 videos a week",
    "Introduce exit interviews + stay interviews in all departments",
    "Run 6 workshops w/ business units",
  ])("%s: is named by its first", (keyResult) => {
    const texts = rewrite(placeOf(keyResult, "Colleagues trust what we do")).map(
      ({ text }) => text,
    );
    expect(texts.join("\n")).not.toMatch(/ and (?:hand|post|We)\b| \+ |w\/|the and/u);
    expect(texts.length).toBeGreaterThan(0);
  });

  it("keeps the capital of a month", () => {
    const text = first("interview 12 customers by march", "Keep customers from churning");
    expect(text).toMatch(/by March/u);
  });
});

const Row = z.object({ objective: z.string(), text: z.string() });
const folder = new URL("../../../test/evaluation/", import.meta.url);
const rows = readdirSync(folder)
  .filter((name) => /^own-0[1-3]\.jsonl$/u.test(name))
  .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n"))
  .map((line) => Row.parse(JSON.parse(line)));

describe("every labelled key result of our own", () => {
  it("is answered in whole sentences", () => {
    const broken = rows
      .flatMap(({ text, objective }) => rewrite(placeOf(text, objective)))
      .filter(({ text }) => !isWellFormed(text) || / and every|the and| We |\bw\//u.test(text));
    expect(broken.map(({ text }) => text)).toEqual([]);
  });
});
