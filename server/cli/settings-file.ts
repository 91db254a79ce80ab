// Reads okr-coach.config.json without zod, which would take longer to load than a check takes.
import { catalog } from "../../rules/catalog/index.ts";
import type { CheckOptions } from "../../rules/okr.ts";
import { readHouse } from "../../rules/config/house.ts";
import { CannotRun } from "./cannot-run.ts";

type Settings = Partial<Omit<CheckOptions, "today">>;
const EXPECTED: Record<keyof Settings, string> = {
  profile: '"starter", "standard" or "strict"',
  language: '"en", "de" or null',
  fiscalYearStart: "a month from 1 to 12",
  rules: '"off", "error", "warning" or "nudge" for each rule id',
  terms: "a list of words",
  ignored: "a list of fingerprints",
  house: "an object with avoid, metrics or units",
};

/** Each gives the setting, or null for a value that it does not take. */
const readers: Record<keyof Settings, (value: unknown) => Settings | null> = {
  profile: (value) => {
    const profile = word(value, ["starter", "standard", "strict"]);
    return profile ? { profile } : null;
  },
  language: (value) => {
    const language = value === null ? null : word(value, ["en", "de"]);
    return language === undefined ? null : { language };
  },
  fiscalYearStart: (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12
      ? { fiscalYearStart: value }
      : null,
  rules: severities,
  terms: (value) => (isWords(value) ? { terms: value } : null),
  ignored: (value) => (isWords(value) ? { ignored: value } : null),
  house: (value) => {
    const house = readHouse(value);
    return house ? { house } : null;
  },
};

/** @throws {CannotRun} naming the file and the first setting that is unknown or wrong. */
export function readSettingsFile(path: string, text: string): Settings {
  const settings: Settings = {};
  for (const [name, value] of Object.entries(parse(path, text))) {
    if (name === "$schema") continue;
    if (!isSetting(name)) {
      const known = Object.keys(readers).join(", ");
      throw new CannotRun(`${path} has an unknown setting "${name}"; there are ${known}.`);
    }
    const read = readers[name](value);
    if (!read) throw new CannotRun(`${path}: "${name}" must be ${EXPECTED[name]}.`);
    Object.assign(settings, read);
  }
  const known = new Set(
    Object.values(catalog).flatMap((rules) => rules.map(({ meta }) => meta.id)),
  );
  const unknown = Object.keys(settings.rules ?? {}).find((id) => !known.has(id));
  if (unknown === undefined) return settings;
  throw new CannotRun(`${path} names no rule of the coach: "${unknown}"; see okr-coach rules.`);
}

function parse(path: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below.
  }
  throw new CannotRun(`${path} is not a JSON object.`);
}

function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(readers, name);
}

function word<const T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((each) => each === value);
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function severities(value: unknown): Settings | null {
  if (typeof value !== "object" || value === null) return null;
  const rules: CheckOptions["rules"] = {};
  for (const [id, given] of Object.entries(value)) {
    const severity = word(given, ["off", "error", "warning", "nudge"]);
    if (!severity) return null;
    rules[id] = severity;
  }
  return { rules };
}
