import { describe, expect, test } from "vitest";
import { readGerman } from "../german.ts";
import { readKeyResult } from "../read.ts";
import { context } from "../testing.ts";

readGerman();

const target = (text: string, language: "en" | "de" = "en") => {
  const { target: level } = readKeyResult(text, context({ language }));
  return level && [level.value, level.unit];
};

describe("a number that says which things are meant is no level of them", () => {
  test.each([
    ["Tenants above 10M rows moved to a shard of their own (6 of 17 today)", null],
    ["0 payments above 5k without a human looking at it", [0, "payments"]],
    ["No discount above 10% without an approval", [0, null]],
    ["25 customers above 80% usage", [25, "customers"]],
    ["5 streamers with over 10k viewers play it", [5, "streamers"]],
    ["15 accounts over 50k renewed", [15, "accounts"]],
    ["All suppliers above 1M spend audited", [100, "%"]],
    ["No invoice above 10k paid without two signatures", [0, null]],
    ["Hold prices at 2026 level", null],
    ["Two home visits for each pupil under 85% attendance", [2, "home visits"]],
    ["Every contract above €50k has a success plan", [100, "%"]],
    ["Sensor retrofit, budget €45k, finished", null],
    ["Retrospective test on 4,000 of our own images finished", null],
    ["Warn at least 48h ahead for 7 out of 10 failures", [7, "of 10"]],
    ["Reviews done within 5 working days for every sev1 incident", [100, "%"]],
    ["Orders picked by 15:30: 98% on weekdays", [98, "%"]],
    ["Camera inspection on lines 2, 4 and 7 running", null],
    ["0 data breaches due to the new tools", [0, "data breaches"]],
    ["Close 11 open audit points", [11, "open audit points"]],
  ])("%s", (text, expected) => {
    expect(target(text)).toEqual(expected);
  });

  test.each([
    ["Vertretungsplan bis 7 Uhr online an 95% der Schultage", [95, "%"]],
    ["Lieferungen bis 10 Uhr beim Kunden: 97 %", [97, "%"]],
    ["Kamerasystem an Linie 4 installiert", null],
    ["Klasse 7 liest flüssig", null],
    ["Störungen innerhalb von 2 Stunden behoben für alle Kunden", [100, "%"]],
    ["A/B-Tests: 8 durchgeführt", [8, null]],
    ["Datensatz mit 5.000 Simulationen veröffentlicht", [5000, "simulationen"]],
  ])("%s", (text, expected) => {
    expect(target(text, "de")).toEqual(expected);
  });
});

describe("a bound on what is measured stays its level", () => {
  test.each([
    ["Support tickets below 40 per week", [40, null]],
    ["Outside counsel cost per filing under $9,000", [9000, "USD"]],
    ["Drift of every input below 0.2", [0.2, null]],
    ["No customer waits over 5 minutes", [5, "min"]],
    ["5xx below 0.05%", [0.05, "%"]],
    ["Failover tested on two wards", [2, "wards"]],
    ["Plant 40 trees", [40, "trees"]],
    ["All tickets answered within 2 days", [2, "d"]],
  ])("%s", (text, expected) => {
    expect(target(text)).toEqual(expected);
  });
});
