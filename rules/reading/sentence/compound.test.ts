import { describe, expect, it } from "vitest";
import { readGerman } from "../german.ts";
import { detectLanguage } from "../language.ts";
import { readKeyResult } from "../read.ts";
import { context } from "../testing.ts";

readGerman();
const read = (text: string) => readKeyResult(text, context({ language: detectLanguage(text) }));

describe("two results in one", () => {
  it.each([
    "Publish 8 notebooks and hold 6 talks",
    "12 roadshows and 30 coffee chats with the leadership",
    "Churn under 2% and NPS over 40",
    "Refunds 6% → 3%, complaints 400 → 150 a month",
    "Registry migrated and old bucket deleted",
    "Push gateway deployed; old SMS code deleted",
    "The connector is live and the CSV import is gone",
    "2,000 tenants registered and 40% of repairs filed in the app",
    "Staff turnover below 25% a year and nobody leaves in the trial period",
    "Median wait under 20 minutes, and no call is dropped",
    "GPU utilisation is at 75% or more while no group waits longer than a day",
    "Talk to landlords, rethink bulky waste",
    "Resolve 90% of tickets on first contact and bring the backlog below 50",
    "Ersatzsystem beschafft und Notbetrieb abgenommen",
    "Schadenquote unter 62 % und Kostenquote unter 24 %",
  ])("%s", (text) => {
    expect(read(text).compound).toBe(true);
  });
});

describe("one result, told at length", () => {
  it.each([
    "Sales playbook completed and approved",
    "All 640 policy pages chunked and indexed (100%)",
    "Each repository has a README, a licence and a CODEOWNERS file",
    "Error rate below 2% for print, blackletter excluded",
    "Response time from 31 to 12 days, counted from the moment the documents are complete",
    "Between 4 and 6 partners sign the charter",
    "Hire two data engineers and one analyst",
    "Interview 12 radiologists and 8 emergency doctors",
    "Camera inspection on lines 2, 4 and 7 running in shadow mode",
    "Visit twelve stores and watch how orders are corrected",
    "In the pilot region, 45 cooperatives cover their running cost",
    "Customers solve 45% of their questions with articles and without a ticket",
    "40 tasks in the benchmark, each with a held-out split",
    "Überfällige Maßnahmen: 64, Ziel 20",
  ])("%s", (text) => {
    expect(read(text).compound).toBe(false);
  });
});
