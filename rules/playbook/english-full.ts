/** All that suggestions and drafts know in English. */
import type { FullPlaybook } from "./entry.ts";
import { functions } from "./functions.ts";
import { general, modelUpkeep, plain, work } from "./general.ts";
import { useCases } from "./index.ts";
import { quarterForms } from "./patterns.ts";
import { SHARED_WORDS } from "./shared-words.ts";
import { anything, openQuestion, things, unnamed } from "./things.ts";

export const englishFull: FullPlaybook = {
  language: "en",
  useCases,
  functions,
  things,
  sharedWords: SHARED_WORDS,
  anything,
  unnamed,
  openQuestion,
  general,
  plain,
  work,
  modelUpkeep,
  quarterForms,
};
