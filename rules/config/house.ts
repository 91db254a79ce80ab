/** Reads house rules from a configuration file's JSON, without a schema library. */
import type { HouseRules } from "../okr.ts";
import { isRecord, isText } from "./json.ts";

/** Null if anything in it is unknown or of the wrong form. */
export function readHouse(value: unknown): HouseRules | null {
  if (!isRecord(value)) return null;
  const house: HouseRules = {};
  for (const [name, given] of Object.entries(value)) {
    if (!Array.isArray(given)) return null;
    if (name === "units" && given.every(isText)) house.units = given;
    else if (name === "avoid" && given.every(isAvoid)) house.avoid = given;
    else if (name === "metrics" && given.every(isMetric)) house.metrics = given;
    else return null;
  }
  return house;
}

type Avoid = NonNullable<HouseRules["avoid"]>[number];
type Metric = NonNullable<HouseRules["metrics"]>[number];

const isAvoid = (value: unknown): value is Avoid =>
  isRecord(value) &&
  isText(value["phrase"]) &&
  (value["instead"] === undefined || typeof value["instead"] === "string");

const isMetric = (value: unknown): value is Metric =>
  isRecord(value) &&
  isText(value["name"]) &&
  Array.isArray(value["words"]) &&
  value["words"].length > 0 &&
  value["words"].every(isText);
