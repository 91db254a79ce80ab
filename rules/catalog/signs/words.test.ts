/** A finding quotes a phrase that a reader would quote. */
import { expect, it } from "vitest";
import { phraseFrom } from "./words.ts";

it.each([
  ["Deploy the routing model in the hub", "Deploy the routing model"],
  ["Build a state of the art ML platform", "Build a state of the art ML platform"],
  ["Release a beta of the style analyzer[s]", "Release a beta of the style analyzer[s]"],
  ["Release the cluster [INFRA]", "Release the cluster"],
  ["Define the plan together with finance", "Define the plan"],
  ["Roll out to 6 subsidiaries by June", "Roll out to 6 subsidiaries"],
  ["Establish a repository of (all) data", "Establish a repository"],
  ["E-Akte in 6 von 9 Ämtern produktiv", "E-Akte in 6 von 9 Ämtern produktiv"],
  ["Explore diffusion vs. autoregressive", "Explore diffusion vs. autoregressive"],
  ["Sensitivität der KI mindestens 95 %", "Sensitivität der KI"],
  ["Improve, and then measure", "Improve"],
  ["]]]", "]]]"],
])("of %j quotes %j", (text, quoted) => {
  const { start, end } = phraseFrom(text, 0);
  expect(text.slice(start, end)).toBe(quoted);
});
