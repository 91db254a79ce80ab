// Reads okr-coach.config.json without zod, which would take longer to load than a check takes.
import { readHouse } from "../../rules/config/house.ts";
import { readRules } from "../../rules/config/rules.ts";
import type { CheckOptions } from "../../rules/okr.ts";
import { CannotRun } from "./cannot-run.ts";

type Settings = Partial<Omit<CheckOptions, "today">>;
/** The rules have more to say for themselves: they are read apart. */
type Plain = Exclude<keyof Settings, "rules">;

const EXPECTED: Record<Plain, string> = {
  profile: '"starter", "standard" or "strict"',
  language: '"en", "de" or null',
  fiscalYearStart: "a month from 1 to 12",
  terms: "a list of words",
  ignored: "a list of fingerprints",
  house: "an object with avoid, metrics or units",
};

/** Each gives the setting, or null for a value that it does not take. */
const readers: Record<Plain, (value: unknown) => Settings | null> = {
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
    if (name === "rules") {
      settings.rules = readRules(value, (why) => {
        throw new CannotRun(`${path}: ${why}`);
      });
      continue;
    }
    if (!isSetting(name)) {
      const known = [...Object.keys(readers), "rules"].join(", ");
      throw new CannotRun(`${path} has an unknown setting "${name}"; there are ${known}.`);
    }
    const read = readers[name](value);
    if (!read) throw new CannotRun(`${path}: "${name}" must be ${EXPECTED[name]}.`);
    Object.assign(settings, read);
  }
  return settings;
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

function isSetting(name: string): name is Plain {
  return Object.hasOwn(readers, name);
}

function word<const T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((each) => each === value);
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
