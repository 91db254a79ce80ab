import { describe, expect, it } from "vitest";
import { ownWords } from "./own-words.ts";

describe("what a key result is about", () => {
  it.each([
    ["get rid of the old planning sheet", "the old planning sheet"],
    ["Nora to talk to the timber supplier", "conversations with timber supplier"],
    ["The register lists every model in use", "the register"],
    [
      "Ensure every step and exception is documented",
      "the documentation of the steps and exceptions",
    ],
    ["We have converted all current reports into dashboards", "the current reports"],
    ["Hire a Sales Lead by June", "the Sales Lead"],
    ["Hire a Content Writer, Support Engineer and build a pipeline", "the Content Writer"],
    ["ninety percent of hiring managers finish interview training", "the training"],
    ["Run at least 2 livestreams", "the 2 livestreams"],
    ["5 customer visits / PM", "the 5 customer visits"],
    ["Create an (internal) jobs page", "the internal jobs page"],
    ["all carriers equipped with the reader app", "the reader app"],
    ["Rollout of Microsoft 365 Copilot", "the Microsoft 365 Copilot"],
  ])("%s: %s", (text, subject) => {
    expect(ownWords(text, "en").subject).toBe(subject);
  });

  it.each([
    ["Instructors are able to plan their classes", "instructors", "plan their classes"],
    ["Encourage colleagues to fill in their profile", "colleagues", "fill in their profile"],
  ])("%s: who is enabled to what", (text, people, action) => {
    expect(ownWords(text, "en").capability).toEqual({ people, action });
  });
});
