import { afterAll, beforeAll, expect, test } from "vitest";
import type { Provider } from "../../test/provider/provider.ts";
import { startProvider } from "../../test/provider/provider.ts";
import { aCandidate, another, invented, says, weak } from "../coach/testing.ts";
import { CliFolder } from "./cli-folder.ts";

const folder = new CliFolder();
let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(async () => {
  folder.remove();
  await provider.close();
});

const row = JSON.stringify({
  id: "k1",
  objective: "Lawyers at our clients get through contract review faster",
  text: weak,
});
const run = (...args: string[]) =>
  folder.run(args, `${row}\n`, {
    OPENAI_API_KEY: "key",
    OPENAI_BASE_URL: `${provider.url}/v1`,
    COACH_MODEL: "stub-model",
  });
const rewrite = () =>
  run("rewrite", "-", "--writer", "model", "--format", "json", "--today", "2027-01-11");

test("the model writes when it is asked for, under its name", async () => {
  provider.play({ says: says(aCandidate(), another()) });
  const { out, err, code } = await rewrite();
  expect(out).toContain(aCandidate().text);
  expect(out).toContain('"model":"stub-model"');
  expect(err).toBe("");
  expect(code).toBe(0);
});

test("what the gate turns away is not printed, and standard error says so", async () => {
  provider.play({ says: says(invented()) });
  const { out, err } = await rewrite();
  expect(out).not.toContain(invented().text);
  expect(out).not.toContain('"name":"model"');
  expect(err).toContain("built-in writer");
});

test("without it nobody is called", async () => {
  provider.play({ says: says(aCandidate()) });
  await run("rewrite", "-", "--format", "json", "--today", "2027-01-11");
  expect(provider.calls).toEqual([]);
});

test("the doctor says in words what works, and by its exit code", async () => {
  provider.play({ says: '{"words": ["one", "two", "three"]}' });
  const well = await run("doctor");
  expect(well.out).toContain("stub-model: works");
  expect(well.code).toBe(0);

  provider.play({ status: 401 });
  const ill = await run("doctor");
  expect(ill.out).toContain("stub-model: does not work");
  expect(ill.code).toBe(1);
});

test.each([["doctor"], ["rewrite", "-", "--writer", "model"]])(
  "%s says in one sentence that no model is configured",
  async (...args) => {
    const { err, code } = await folder.run(args, `${row}\n`);
    expect(err).toMatch(/^No model is configured.*\n$/u);
    expect(code).toBe(2);
  },
);
