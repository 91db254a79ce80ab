/** The rules' texts in German: data only, loaded when a plan is in German. */
import type { MessagePack } from "../define.ts";
import { keyResultTexts } from "./de-key-result.ts";
import { outcomeTexts } from "./de-outcome.ts";
import { planTexts } from "./de-plan.ts";

export const german: MessagePack = { ...outcomeTexts, ...keyResultTexts, ...planTexts };
