import { expect, test } from "vitest";
import { ORDINARY } from "../gate/ordinary.ts";
import { contentStems, wordsOf } from "../gate/words.ts";
import { englishFull } from "./english-full.ts";
import type { Line } from "./entry.ts";
import { playbookStems } from "./vocabulary.ts";

test("the gate knows every word of the lines for whole sets", () => {
  const { useCases, functions, general, quarterForms } = englishFull;
  const lines: Line[] = [
    ...[...useCases, ...functions].flatMap((entry) => [
      ...entry.operational,
      ...entry.guardrails,
      ...entry.maintenance,
    ]),
    ...Object.values(general).flat(),
    ...Object.values(quarterForms).flatMap(({ parts }) => parts.flatMap((part) => part.lines)),
  ];
  const text = lines.map(({ say, title = "" }) => `${say} ${title}`).join(" ");
  const words = wordsOf(text.replace(/\{\w+\}/gu, " ")).flatMap((word) => word.split("-"));
  const known = playbookStems();
  const missing = words.filter((word) => {
    const [each] = contentStems(word);
    return each !== undefined && !known.has(each) && !ORDINARY.has(each);
  });
  expect([...new Set(missing)], "Add these words to set-words.ts.").toEqual([]);
});
