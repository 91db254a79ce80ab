/** The rules' texts in German: loaded, with the German words, when a plan is in German. */
import type { MessagePack } from "../define.ts";
import { readGerman } from "../reading/german.ts";
import { keyResultTexts } from "./de-key-result.ts";
import { measurableTexts } from "./de-measurable.ts";
import { outcomeTexts } from "./de-outcome.ts";
import { planTexts } from "./de-plan.ts";

// Whoever asks for the German texts has German to read; a map entry, nothing is built yet.
readGerman();

export const german: MessagePack = {
  ...outcomeTexts,
  ...measurableTexts,
  ...keyResultTexts,
  ...planTexts,
};
