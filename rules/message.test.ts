/** A first line keeps to its room and cuts no quote so that it says something else. */
import { expect, it } from "vitest";
import { fill } from "./message.ts";

it.each([
  [
    "Sensordaten von 180 Ortsnetzstationen angebunden",
    40,
    "Sensordaten von 180 Ortsnetzstationen…",
  ],
  ["Sensordaten von 180 Ortsnetzstationen angebunden", 34, "Sensordaten…"],
  ["Leitfaden zur Nutzung von der Gesamtkonferenz beschlossen", 32, "Leitfaden zur Nutzung…"],
  ["Wissensdatenbank mit 3.000 Handbüchern", 28, "Wissensdatenbank…"],
  ["Donaudampfschifffahrtsgesellschaft", 12, "Donaudampfs…"],
  ["short enough", 12, "short enough"],
])("of %j leaves in %i letters %j", (words, limit, shown) => {
  expect(fill("{{words}}", { words }, limit)).toBe(shown);
});
