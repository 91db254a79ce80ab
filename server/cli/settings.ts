// How strict, in which language, from which day: flags first, then the settings file.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CheckOptions, Language, Profile } from "../../rules/okr.ts";
import { CannotRun } from "./cannot-run.ts";
import { oneOf } from "./flags.ts";
import { readSettingsFile } from "./settings-file.ts";
import { readToday } from "./today.ts";

const FILE = "okr-coach.config.json";
const PROFILES: readonly Profile[] = ["starter", "standard", "strict"];
const LANGUAGES: readonly Language[] = ["en", "de"];

interface Flags {
  config?: string | undefined;
  language?: string | undefined;
  profile?: string | undefined;
  today?: string | undefined;
}

/** @throws {CannotRun} naming the first wrong flag or setting. */
export function readSettings(flags: Flags): CheckOptions {
  const path = flags.config ?? nearest(process.cwd());
  const settings = path === null ? {} : readSettingsFile(path, textOf(path));
  const language = settings.language ?? null;
  return {
    fiscalYearStart: 1,
    rules: {},
    terms: [],
    ignored: [],
    ...settings,
    today: readToday(flags.today, new Date()),
    profile: oneOf("--profile", flags.profile, PROFILES, settings.profile ?? "standard"),
    language:
      flags.language === undefined
        ? language
        : oneOf("--language", flags.language, LANGUAGES, "en"),
  };
}

/** The settings file of this folder, else of the nearest one above it. */
function nearest(folder: string): string | null {
  const path = join(folder, FILE);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? null : nearest(above);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CannotRun(`${path} cannot be read; --config takes a JSON file.`);
  }
}
