import { describe, expect, it } from "vitest";
import { scanNumbers } from "../gate/scan.ts";
import { compose } from "../write/lines/compose.ts";
import type { Line, Lines } from "./entry.ts";
import { functions } from "./functions.ts";
import { general } from "./general.ts";
import { useCases } from "./index.ts";
import { matches } from "./match.ts";
import { quarterForms } from "./patterns.ts";
import { LISTS, shareOfGood } from "./test-lines.ts";
import { anything, openQuestion, things } from "./things.ts";

const entries = [...useCases, ...functions];

const named = (id: string, lines: Lines): [string, Line][] =>
  LISTS.flatMap((list) =>
    lines[list].map((line, at): [string, Line] => [`${id} ${list} ${at + 1}`, line]),
  );

const lines: [string, Line][] = [
  ...entries.flatMap((entry) => named(entry.id, entry)),
  ...named("general", general),
  ...[...things, anything, openQuestion].flatMap(({ id, lines: of }) =>
    of.map((line, at): [string, Line] => [`${id} ${at + 1}`, line]),
  ),
  ...Object.entries(quarterForms).flatMap(([id, { parts }]) =>
    parts.flatMap((part) => part.lines.map((line): [string, Line] => [id, line])),
  ),
];

const telling = { kind: "rewrite", title: "Title", explanation: "Why.", language: "en" } as const;
const fills = { subject: "the audit log", plural: false, people: "editors", by: null };

describe("every entry", () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
    expect(entry.people).toMatch(/s$|^(?:staff|people)$/u);
    expect(entry.words.split(",").every((phrase) => phrase.trim().length > 1)).toBe(true);
    expect(LISTS.filter((list) => entry[list].length === 0)).toEqual([]);
    expect(entry.outcomes.length).toBeGreaterThan(1);
  });

  it("has an id of its own", () => {
    for (const list of [useCases, functions, things]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it("is the only sort of thing for each of its words", () => {
    const homes = new Map<string, string[]>();
    for (const { id, words } of things) {
      for (const word of words.split(",").map((each) => each.trim())) {
        if (word !== "") homes.set(word, [...(homes.get(word) ?? []), id]);
      }
    }
    expect([...homes].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it("covers at least forty use cases of data and AI", () => {
    expect(useCases.length).toBeGreaterThanOrEqual(40);
  });

  it("says an objective without numbers", () => {
    const objectives = entries.map(({ objective }) => objective ?? "");
    expect(objectives.filter((each) => scanNumbers(each).length > 0)).toEqual([]);
  });
});

describe("every line", () => {
  it.each(lines)("%s", (_, line) => {
    const bare = line.say.replace(/\{[A-Za-z]+\}/gu, " ");
    expect(scanNumbers(bare)).toEqual([]);
    expect(bare).not.toMatch(/[{}.;!?]/u);
    const { text, slots, title } = compose(line, fills, telling);
    expect(text.length).toBeLessThan(200);
    expect(title.length).toBeLessThan(60);
    expect(title).not.toMatch(/\b(?:you|your|my|me)\b/iu);
    for (const slot of slots) {
      expect(slot.question).toMatch(/\?/u);
      expect(scanNumbers(slot.question.replace(/\b0\b/u, ""))).toEqual([]);
    }
    const asked = (["from", "to", "n"] as const).filter((place) => line[place] !== undefined);
    expect(asked.filter((place) => !line.say.includes(`{${place}}`))).toEqual([]);
  });

  it("reads as an outcome with a level in nearly all cases", () => {
    const forms = new Set(Object.keys(quarterForms));
    const all = lines.filter(([id]) => !forms.has(id)).map(([, line]) => line);
    expect(shareOfGood(all, fills, telling)).toBeGreaterThan(0.95);
  });
});

describe("matching", () => {
  it.each([
    ["Cut the misrouted tickets of the service desk", "ticket-routing"],
    ["Deploy an LLM gateway for all teams", "llm-gateway"],
    ["Predictive maintenance for the presses", "predictive-maintenance"],
    ["OCR for incoming letters", "document-extraction"],
  ])("%s", (text, id) => {
    expect(matches(useCases, text)[0]?.entry.id).toBe(id);
  });

  it("is not misled by words that only begin alike", () => {
    expect(matches(useCases, "Improve the user experience for researchers")).toEqual([]);
  });
});
