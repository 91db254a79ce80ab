// POST /api/check answers in the language of the plan.
import { afterAll, beforeAll, expect, test } from "vitest";
import { Checked, read } from "../testing/answers.ts";
import { serve } from "../testing/serve.ts";

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const messages = async (text: string, options = {}) => {
  const { report } = await read(Checked, await server.post("/api/check", { text, options }));
  return report.findings.map(({ message }) => message).join("\n");
};

const german =
  "Ziel 1: Einfache Schäden regulieren sich selbst\nKR 1: Chatbot einführen\nKR 2: Kundenzufriedenheit verbessern";

test("a German plan is answered in German", async () => {
  expect(await messages(german)).toContain("„Chatbot einführen“ sagt, was ihr liefert");
});

test("an English one in English, and any in the language asked for", async () => {
  const english = "Objective 1: Simple claims settle themselves\nKR 1: Launch the chatbot";
  expect(await messages(english)).toContain("“Launch the chatbot” says what you ship");
  expect(await messages(english, { language: "de" })).toMatch(/[„“]/u);
  expect(await messages(english, { language: "de" })).not.toContain("says what you ship");
});
