/** Business functions with all that is known of them: what moves where no AI use case is named. */
import type { Entry } from "./entry.ts";
import { joined } from "./join.ts";
import { houseFunctionsSets } from "./sets/house.ts";
import { marketFunctionsSets } from "./sets/market.ts";
import { productAndServiceFunctionsSets } from "./sets/product-and-service.ts";
import { functionSubjects } from "./subjects.ts";

export const functions: readonly Entry[] = joined(functionSubjects, {
  ...productAndServiceFunctionsSets,
  ...marketFunctionsSets,
  ...houseFunctionsSets,
});
