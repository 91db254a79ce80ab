/** All that the writers know in German: a pack of its own, handed in where a plan is in German. */
import type { FullPlaybook } from "../entry.ts";
import { functions } from "./functions/index.ts";
import { general, modelUpkeep, plain } from "./general.ts";
import { quarterForms } from "./patterns.ts";
import { SHARED_WORDS } from "./shared-words.ts";
import { anything, openQuestion, things, unnamed } from "./things/index.ts";
import { useCases } from "./use-cases/index.ts";

export const german: FullPlaybook = {
  language: "de",
  useCases,
  functions,
  things,
  sharedWords: SHARED_WORDS,
  anything,
  unnamed,
  openQuestion,
  general,
  plain,
  modelUpkeep,
  quarterForms,
};
