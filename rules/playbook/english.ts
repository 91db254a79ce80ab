/** What a rewrite knows in English: the part that comes with the first rewrite. */
import type { Playbook } from "./entry.ts";
import { SHARED_WORDS } from "./shared-words.ts";
import { functionSubjects, useCaseSubjects } from "./subjects.ts";
import { anything, openQuestion, things, unnamed } from "./things.ts";

export const english: Playbook = {
  language: "en",
  useCases: useCaseSubjects,
  functions: functionSubjects,
  things,
  sharedWords: SHARED_WORDS,
  anything,
  unnamed,
  openQuestion,
};
