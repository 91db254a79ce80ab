/** The options of a rule: what may be set, within which bounds, and what is set in a check. */

/** A whole number. */
export interface NumberOption {
  default: number;
  min: number;
  max: number;
}

/** Words of an organisation's own, beside those that the rule knows. */
export interface WordsOption {
  default: readonly [];
}

export type OptionSpecs = Readonly<Record<string, NumberOption | WordsOption>>;

type ValueOf<Spec> = Spec extends NumberOption ? number : readonly string[];

/** What a rule reads: each of its options, as set or as it is by default. */
export type Settings<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: ValueOf<Specs[Name]>;
};

/** Whether the option can take the value. */
export function fits(spec: NumberOption | WordsOption, value: unknown): value is number | string[] {
  if (!("min" in spec)) return Array.isArray(value) && value.every(isWord);
  return Number.isInteger(value) && Number(value) >= spec.min && Number(value) <= spec.max;
}

/** What the option takes, in words. */
export function bounds(spec: NumberOption | WordsOption): string {
  return "min" in spec ? `a whole number from ${spec.min} to ${spec.max}` : "a list of words";
}

const isWord = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** What is set in a check where nothing is said: asked for at every check, so worked out once. */
const defaults = new WeakMap<OptionSpecs, Settings<OptionSpecs>>();

/** Every option with its value; one that is not given, or given a value that it cannot take, keeps its default. */
export function settingsOf(
  specs: OptionSpecs,
  given?: Readonly<Record<string, unknown>>,
): Settings<OptionSpecs> {
  const known = given ? undefined : defaults.get(specs);
  if (known) return known;
  const settings = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      const value = given?.[name];
      return [name, fits(spec, value) ? value : spec.default];
    }),
  );
  if (!given) defaults.set(specs, settings);
  return settings;
}
