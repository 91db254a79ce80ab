/** Business functions: what moves where no AI use case is named. */
import type { Entry } from "./entry.ts";
import { houseFunctions } from "./functions/house.ts";
import { marketFunctions } from "./functions/market.ts";
import { productAndServiceFunctions } from "./functions/product-and-service.ts";

export const functions: readonly Entry[] = [
  ...productAndServiceFunctions,
  ...marketFunctions,
  ...houseFunctions,
];
