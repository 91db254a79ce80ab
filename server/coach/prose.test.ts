// Hidden orders in a plan or in a note, and a model that tells them on in prose.
import { describe, expect, test } from "vitest";
import type { Plan } from "../../rules/okr.ts";
import { attacks, blendedAttacks } from "../../test/provider/attacks.ts";
import { heldOutAttacks } from "../../test/provider/held-out.ts";
import { proseGate } from "./prose.ts";
import { loadTasks } from "./tasks.ts";
import { aPlace, weak } from "./testing.ts";

const { brief } = loadTasks();
const objective = "Lawyers at our clients get through contract review faster";

interface Hidden {
  keyResult: string;
  objective?: string;
  sentence: string;
  tail: string;
}

/** The order carried out as a sentence, in one, and behind one. */
function told({ sentence, tail, objective: aim = objective }: Hidden): string[] {
  const begun = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return [`${sentence}.`, `${aim} ${tail}.`, `${aim}, and ${begun}.`];
}

function planWith(keyResult: string, aim: string): Plan {
  const { plan } = aPlace(keyResult);
  return { ...plan, objectives: plan.objectives.map((each) => ({ ...each, text: aim })) };
}

const gates = {
  "a key result": ({ keyResult, objective: aim = objective }: Hidden) =>
    proseGate(planWith(keyResult, aim), brief.prompt.instructions),
  "a note": ({ keyResult, objective: aim = objective }: Hidden) =>
    proseGate(planWith(weak, aim), brief.prompt.instructions, [keyResult]),
};

describe.each(["a key result", "a note"] as const)("an order in %s", (where) => {
  test.each([
    ["beside the work", attacks],
    ["blended into it", blendedAttacks],
    ["of another style", heldOutAttacks],
  ])(
    "%s is never told on",
    (_, hidden) => {
      const leaks = hidden.flatMap((attack) => {
        const gate = gates[where](attack);
        return told(attack).filter((sentence) => gate(sentence).length === 0);
      });
      expect(leaks).toEqual([]);
    },
    60_000,
  );

  test("leaves an honest sentence standing", () => {
    const refused = attacks.filter((attack) => gates[where](attack)(`${objective}.`).length > 0);
    expect(refused).toEqual([]);
  });
});

const noted = (note: string) =>
  proseGate(planWith(weak, objective), brief.prompt.instructions, [note]);

test("each refusal names the sentence that it means", () => {
  expect(noted("Two branches still send paper")("It saves 77 EUR on each contract.")).toEqual([
    { code: "number-unknown", message: expect.stringMatching(/^"It saves 77 EUR on …": /u) },
  ]);
});

test("a note may be taken up, sentence by sentence", () => {
  const gate = noted("Two branches still send paper. The scanner arrives in May");
  expect(gate("Contract review waits for paper from two branches.")).toEqual([]);
});
