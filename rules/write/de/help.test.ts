import { expect, it } from "vitest";
import { germanHelp } from "./help.ts";

it.each<[string, string, string]>([
  ["Eltern stärker einbeziehen", "Eltern", "der Eltern, die sich gut eingebunden fühlen"],
  ["Unterschrift auf Papier abgeschafft", "Kunden", "der Vorgänge, die ohne die Unterschrift"],
  ["Partnerprogramm lancieren", "Händler", "die das Partnerprogramm als hilfreich bewerten"],
  ["Prüfplan freigegeben", "Prüfer", "die den Prüfplan als hilfreich bewerten"],
])("%s", (sentence, people, said) => {
  expect(germanHelp(sentence, people)).toContain(said);
});

it.each(["12.000 Bilder gelabelt", "Halluzinationsrate senken"])("%s helps nobody", (sentence) => {
  expect(germanHelp(sentence, "Nutzer")).toBeNull();
});
