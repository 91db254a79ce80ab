// The environment, read once. Nothing else in the project reads `process.env`.
import { BlockList, isIP } from "node:net";
import { z } from "zod";
import { CannotStart } from "./cannot-start.ts";
import { Prices } from "./prices.ts";

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number)
    .pipe(z.int().min(min).max(max));

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ""),
);

/** A line break at its end, as files of secrets have one, is no part of a key. */
const word = z.string().trim().min(1);

const webAddress = z.url({ protocol: /^https?$/u });
const origin = webAddress.refine((text) => URL.canParse(text) && new URL(text).origin === text);

const Environment = z.object({
  PORT: whole(0, 65_535).default(8787),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z.string().min(1).refine(isDatabaseUrl).default("./data"),
  DRAFT_RETENTION_DAYS: whole(1, 36_500).optional(),
  ALLOWED_ORIGINS: list.pipe(z.array(origin)).default([]),
  TRUSTED_PROXIES: list.transform(toBlockList).default(() => new BlockList()),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  REQUESTS_PER_MINUTE: whole(1, 999_999).default(600),
  SUGGESTIONS_PER_MINUTE: whole(1, 999_999).default(30),
  NEW_DRAFTS_PER_MINUTE: whole(1, 999_999).default(30),
  OPENAI_API_KEY: word.optional(),
  OPENAI_BASE_URL: webAddress.optional(),
  ANTHROPIC_API_KEY: word.optional(),
  ANTHROPIC_BASE_URL: webAddress.optional(),
  ANTHROPIC_OLD_HEADERS: z.stringbool().default(false),
  COACH_MODEL: word.optional(),
  COACH_PATIENCE_SECONDS: whole(1, 300).default(30),
  COACH_CONCURRENCY: whole(1, 1_000).default(4),
  COACH_TOKENS_PER_DAY: whole(1, 999_999_999).optional(),
  COACH_MONEY_PER_DAY: z
    .string()
    .regex(/^\d{1,6}(?:\.\d{1,6})?$/u)
    .transform(Number)
    .optional(),
  COACH_PRICES: Prices.default({}),
});

/** Everything that can be set from outside, by the name of its environment variable. */
export type Config = z.infer<typeof Environment>;

const EXPECTED: Record<keyof Config, string> = {
  PORT: "a whole number from 0 to 65535",
  HOST: "an address to listen on, such as 127.0.0.1 or 0.0.0.0",
  DATABASE_URL: "a folder, or postgres://user:password@host:port/database",
  DRAFT_RETENTION_DAYS: "a whole number of days from 1 to 36500, or not set at all",
  ALLOWED_ORIGINS:
    "origins separated by commas, each as scheme and host: https://intranet.example.com",
  TRUSTED_PROXIES: "IP addresses or ranges separated by commas, such as 10.0.0.0/8",
  LOG_LEVEL: "silent, error, warn, info or debug",
  REQUESTS_PER_MINUTE: "a whole number from 1 to 999999",
  SUGGESTIONS_PER_MINUTE: "a whole number from 1 to 999999",
  NEW_DRAFTS_PER_MINUTE: "a whole number from 1 to 999999",
  OPENAI_API_KEY: "a key, or not set at all",
  OPENAI_BASE_URL: "an http or https address",
  ANTHROPIC_API_KEY: "a key, or not set at all",
  ANTHROPIC_BASE_URL: "an http or https address",
  ANTHROPIC_OLD_HEADERS: "true or false",
  COACH_MODEL: "the name of a model, or not set at all",
  COACH_PATIENCE_SECONDS: "a whole number of seconds from 1 to 300",
  COACH_CONCURRENCY: "a whole number from 1 to 1000",
  COACH_TOKENS_PER_DAY: "a whole number of tokens, or not set at all",
  COACH_MONEY_PER_DAY: "an amount such as 5 or 2.50, or not set at all",
  COACH_PRICES:
    'JSON, or a file of it, with money per million tokens: {"MODEL": {"input": 0.25, "cachedInput": 0.03, "output": 2}}',
};

/** The names of the environment variables. */
export const settingNames = Environment.keyof().options;

/**
 * Reads the settings. A variable set to the empty string counts as not set.
 * @throws {CannotStart} naming the first wrong variable and what it must be. The value is not repeated: it may be a secret.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.entries(env).filter(([, value]) => value !== "");
  const { success, data, error } = Environment.safeParse(Object.fromEntries(given));
  if (success) return data;
  const name = Environment.keyof().parse(error.issues[0]?.path[0]);
  throw new CannotStart(`${name} must be ${EXPECTED[name]}.`);
}

function isDatabaseUrl(text: string): boolean {
  if (!/^[a-z][a-z+]+:\/\//iu.test(text) || text.startsWith("memory://")) return true;
  return /^postgres(?:ql)?:\/\//u.test(text) && URL.canParse(text);
}

function toBlockList(entries: string[], context: z.RefinementCtx<string[]>): BlockList {
  const proxies = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const version = isIP(address);
    const bits = Number(prefix ?? (version === 4 ? 32 : 128));
    if (version === 0 || !(bits >= 0 && bits <= (version === 4 ? 32 : 128))) {
      context.addIssue({ code: "custom", message: "not an address", input: entries });
      return z.NEVER;
    }
    proxies.addSubnet(address, bits, version === 4 ? "ipv4" : "ipv6");
  }
  return proxies;
}
