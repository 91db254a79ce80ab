import { describe, expect, it } from "vitest";
import { placeOf } from "../gate/test-place.ts";
import { readGerman } from "../reading/german.ts";
import { germanPack } from "./de/pack.ts";
import { rewrite } from "./rewrite.ts";

readGerman();

function texts(keyResult: string, objective: string): string[] {
  return rewrite(placeOf(keyResult, objective), { de: germanPack }).map(({ text }) => text);
}

describe("a line that team leads type", () => {
  it.each<[string, string, RegExp]>([
    [
      "get rid of the old sheet",
      "Planners plan in one place",
      /who still work with the old sheet/u,
    ],
    ["14 dead dashboards removed", "Planners plan in one place", /still work with the 14 dead/u],
    [
      "adjusters happy with the photo tool",
      "Claims are settled fast",
      /adjusters who say that they are happy with the photo tool/u,
    ],
    ["all crews briefed", "Trains leave on time", /crews who say that they are well informed/u],
    [
      "Generate 500 demo requests",
      "Sellers meet those who buy",
      /^Demo requests rise from \{a\} to 500/u,
    ],
    [
      "discount matrix approved by the CFO",
      "Deals do not wait for us",
      /rely on the discount matrix/u,
    ],
    ["F1 = 0.92", "No bad weld leaves the line", /results from the model .* with F1 = 0\.92/u],
    [
      "40 meetings per rep per month",
      "Sellers meet those who buy",
      /40 meetings that lead to the next step/u,
    ],
    ["Increase conversion 24% by 5%", "Sellers meet those who buy", /from 24% to \{a\}%/u],
    ["Keep store managers informed", "Answers come fast", /share of store managers who say/u],
    ["Altes CRM ablösen", "Prüfer finden alle Fehler", /die noch mit dem alten CRM arbeiten/u],
    ["2 Leads generiert", "Wir wachsen gesund", /Die Zahl der Leads steigt/u],
    [
      "Leitfaden KI-Nutzung von der Konferenz beschlossen",
      "Lehrer nutzen KI gut",
      /der Leitfaden KI-Nutzung/u,
    ],
  ])("%s", (keyResult, objective, says) => {
    expect(texts(keyResult, objective).join("\n")).toMatch(says);
  });

  it.each<[string, string, RegExp]>([
    [
      "KI in das Bildsystem integriert",
      "Notfallpatienten bekommen Hilfe",
      /der Notfallpatienten verwenden/u,
    ],
    [
      "chatbot live in 4 languages",
      "Residents get answers",
      /residents use the chatbot every week/u,
    ],
    ["MAPE day-ahead < 2.5%", "Lights stay on", /easier|helps/u],
    ["Ensure every team is ready", "Lights stay on", /“Ensure/u],
    ["2 Paper eingereicht", "Wir wachsen gesund", /zufrieden/u],
  ])("%s: never", (keyResult, objective, never) => {
    expect(texts(keyResult, objective).join("\n")).not.toMatch(never);
  });

  it("promises no effect for the day of its launch", () => {
    const found = texts("Launch the booking page by 1 February", "Guests book without calling");
    expect(found[0]).toMatch(/by 31 March 2027/u);
  });

  it("gets a date within the plan in place of one outside of it", () => {
    expect(
      texts("Reduce change failure rate from 12% to 7% by Q3 2029", "Releases are dull"),
    ).toEqual(["Reduce change failure rate from 12% to 7% by 31 March 2027"]);
  });
});
