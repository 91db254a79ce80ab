import { afterEach, expect, test } from "vitest";
import { plan, show } from "./coach.sample.ts";

afterEach(() => document.body.replaceChildren());

test("a German plan is read and spoken to in German, once its words have come", async () => {
  const [objective] = plan.objectives;
  const text = "Schulungen für alle Abteilungen durchführen";
  const keyResults = [{ id: "a", text, feeds: [], commitment: null }];
  const coach = await show({
    ...plan,
    language: null,
    objectives: [
      { id: objective?.id ?? "", text: "Die Kollegen warten nicht mehr auf Hilfe", keyResults },
    ],
  });
  await expect.poll(() => coach.session.store.state.report?.language).toBe("de");
  const said = () => coach.session.store.state.report?.findings.map(({ message }) => message);
  await expect.poll(() => said()?.join(" ")).toMatch(/\b(?:sagt|ist|nicht|ein)\b/iu);
});
