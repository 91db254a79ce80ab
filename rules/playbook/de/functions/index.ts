/** Business functions in German. */
import type { Entry } from "../../entry.ts";
import { houseFunctions } from "./house.ts";
import { marketFunctions } from "./market.ts";
import { productAndServiceFunctions } from "./product-and-service.ts";

export const functions: readonly Entry[] = [
  ...productAndServiceFunctions,
  ...marketFunctions,
  ...houseFunctions,
];
