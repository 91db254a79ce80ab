/** Puts where a metric starts into the unit in which it is aimed at: 14 h before 10 min are 840. */
import type { Level } from "../../okr.ts";
import { isTime, sizeOf } from "../numbers/unit.ts";

/** The whole that a share counts of: 14 of `9 of 14`, 100 of a percentage; undefined for others. */
function wholeOf(unit: string | null): number | undefined {
  if (unit === "%") return 100;
  return unit?.startsWith("of ") ? Number(unit.slice(3)) : undefined;
}

/** How many of `to` one of `from` is; undefined where they are of two kinds. */
function factor(from: string | null, to: string | null): number | undefined {
  if (isTime(from) && isTime(to)) return sizeOf(from) / sizeOf(to);
  const [whole, wanted] = [wholeOf(from), wholeOf(to)];
  return whole && wanted ? wanted / whole : undefined;
}

/** Twelve digits: what is divided and multiplied again shall come out as it was. */
const rounded = (value: number) => Number(value.toPrecision(12));

/** The baseline in the unit of the target, where one can be put into the other; its words stay. */
export function inUnitOf(target: Pick<Level, "unit" | "relative"> | null, baseline: Level): Level {
  if (!target || target.relative || target.unit === baseline.unit) return baseline;
  const times = factor(baseline.unit, target.unit);
  if (times === undefined) return baseline;
  const { value, upper } = baseline;
  return {
    ...baseline,
    value: value === null ? null : rounded(value * times),
    upper: upper === null ? null : rounded(upper * times),
    unit: target.unit,
  };
}
