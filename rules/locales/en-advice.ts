/**
 * What the rules say in English beyond their first lines: why, what to do, what to ask. A browser
 * loads it once there is a finding; `check.ts` has it with it.
 */
import type { MessagePack } from "../define.ts";
import { keyResultAdvice } from "./en-key-result.ts";
import { measurableAdvice } from "./en-measurable.ts";
import { outcomeAdvice } from "./en-outcome.ts";
import { planAdvice } from "./en-plan.ts";

export const english: MessagePack = {
  ...outcomeAdvice,
  ...measurableAdvice,
  ...keyResultAdvice,
  ...planAdvice,
};
