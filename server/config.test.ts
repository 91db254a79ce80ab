import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { CannotStart } from "./cannot-start.ts";
import { readConfig, settingNames } from "./config.ts";

test("with nothing set there is a coach on this machine, with a folder and no key", () => {
  expect(readConfig({})).toMatchObject({
    PORT: 8787,
    HOST: "127.0.0.1",
    DATABASE_URL: "./data",
    ALLOWED_ORIGINS: [],
    LOG_LEVEL: "info",
  });
});

test("an empty variable counts as not set", () => {
  expect(readConfig({ PORT: "", OPENAI_API_KEY: "" })).toMatchObject({ PORT: 8787 });
  expect(readConfig({ OPENAI_API_KEY: "" }).OPENAI_API_KEY).toBeUndefined();
});

test("a key from a file keeps no line break", () => {
  expect(readConfig({ OPENAI_API_KEY: "sk-1\n" }).OPENAI_API_KEY).toBe("sk-1");
  expect(() => readConfig({ OPENAI_API_KEY: "\n" })).toThrow("OPENAI_API_KEY must be a key");
});

test("lists are separated by commas", () => {
  const { ALLOWED_ORIGINS, TRUSTED_PROXIES } = readConfig({
    ALLOWED_ORIGINS: "https://a.example, http://localhost:3000",
    TRUSTED_PROXIES: "10.0.0.0/8, fd00::1",
  });
  expect(ALLOWED_ORIGINS).toEqual(["https://a.example", "http://localhost:3000"]);
  expect(TRUSTED_PROXIES.check("10.1.2.3")).toBe(true);
  expect(TRUSTED_PROXIES.check("11.1.2.3")).toBe(false);
});

test.each([
  [{ PORT: "eighty" }, "PORT must be a whole number from 0 to 65535."],
  [{ PORT: "70000" }, "PORT must be"],
  [{ DATABASE_URL: "mysql://root:secret@db/okr" }, "DATABASE_URL must be a folder, or postgres://"],
  [{ ALLOWED_ORIGINS: "https://a.example/page" }, "ALLOWED_ORIGINS must be origins"],
  [{ ALLOWED_ORIGINS: "*" }, "ALLOWED_ORIGINS must be origins"],
  [{ TRUSTED_PROXIES: "10.0.0.0/64" }, "TRUSTED_PROXIES must be IP addresses"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be silent, error, warn, info or debug."],
  [{ COACH_MONEY_PER_DAY: "-1" }, "COACH_MONEY_PER_DAY must be an amount such as 5 or 2.50"],
  [{ COACH_PRICES: "no/such/file.json" }, "COACH_PRICES must be JSON, or a file of it"],
  [{ COACH_PRICES: '{"m": {"input": "secret"}}' }, "COACH_PRICES must be JSON, or a file of it"],
  [{ OPENAI_BASE_URL: "localhost:1234" }, "OPENAI_BASE_URL must be an http or https address."],
])("%o is refused in one sentence", (env, sentence) => {
  expect(() => readConfig(env)).toThrow(CannotStart);
  expect(() => readConfig(env)).toThrow(sentence);
  expect(() => readConfig(env)).not.toThrow("secret");
});

test("the README names every setting, and its default", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const rows = readme.matchAll(/^\| ([`A-Z_, ]+?) +\| (.*?) +\|/gmu);
  const told = new Map(
    [...rows].flatMap(([, names = "", defaults = ""]) => {
      const values = defaults.match(/(?<=`)[^`,]+(?=`)/gu) ?? [];
      return (names.match(/[A-Z_]+/gu) ?? []).map((name, at) => [name, values[at]] as const);
    }),
  );
  expect([...told.keys()].toSorted()).toEqual(settingNames.toSorted());
  // To set what the table says is the default is to set nothing.
  expect(readConfig(Object.fromEntries(told))).toEqual(readConfig({}));
});

test("prices are JSON or a file of it; a cached token costs as much as a fresh one unless said", async () => {
  const prices = { m: { input: 2, output: 8 } };
  const expected = { m: { input: 2, cachedInput: 2, cacheWrite: 2, output: 8 } };
  expect(readConfig({ COACH_PRICES: JSON.stringify(prices) }).COACH_PRICES).toEqual(expected);
  const folder = await mkdtemp(join(tmpdir(), "okr-coach-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "prices.json");
  await writeFile(file, JSON.stringify(prices));
  expect(readConfig({ COACH_PRICES: file }).COACH_PRICES).toEqual(expected);
  expect(readConfig({}).COACH_PRICES).toEqual({});
});
