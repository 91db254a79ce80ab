/** A suggestion is written in the plan's language, and in no third one. */
import { expect, test } from "vitest";
import { languageRefusals } from "./language.ts";
import { candidateOf } from "./test-place.ts";

const english = "Lawyers at our clients get through contract review faster";
const german = "Anwältinnen unserer Kunden prüfen die Verträge schneller";
const inEnglish = candidateOf("Median time to review one contract falls from {a} h to {b} h");
const inGerman = candidateOf("Die mittlere Prüfzeit je Vertrag sinkt von {a} h auf {b} h");

test.each([
  ["English for English", inEnglish, english],
  ["German for German", inGerman, german],
  ["either for a plan in both", inEnglish, `${german}\n${english}`],
  ["either for a text too short to tell", inGerman, "Contract review"],
  ["either for no text", inGerman, ""],
])("%s stands", (_, candidate, said) => {
  expect(languageRefusals(candidate, said)).toEqual([]);
});

test.each([
  ["German for English", inGerman, english],
  ["English for German", inEnglish, german],
  ["French", candidateOf("Contract review time falls for all avec les avocats"), english],
  ["Dutch", candidateOf("Contract review time falls van het team voor iedereen"), english],
])("%s is refused", (_, candidate, said) => {
  expect(languageRefusals(candidate, said).map(({ code }) => code)).toEqual(["off-subject"]);
});

test("a foreign name of the user's may stand", () => {
  const said = "Visitors of Las Vegas and Los Angeles find the right show";
  const named = candidateOf("Visitors of Las Vegas and Los Angeles find a show");
  expect(languageRefusals(named, said)).toEqual([]);
});
