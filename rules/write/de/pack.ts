/** The writers' German: playbook, grammar and reasons. Hand it in as `{ de: germanPack }`. */
import { german } from "../../playbook/de/index.ts";
import type { WriterPack } from "../pack.ts";
import { germanChange } from "./change.ts";
import { germanHelp } from "./help.ts";
import { AGREES, peopleInDative, shortened } from "./inflect.ts";
import { germanPeopleIn } from "./people.ts";
import { germanReasons } from "./reasons.ts";
import { isGermanTool } from "./tools.ts";
import { germanWish } from "./wish.ts";
import { germanPhrase, germanWork } from "./words.ts";

export const germanPack: WriterPack = {
  playbook: german,
  reasons: germanReasons,
  grammar: {
    phrase: germanPhrase,
    work: germanWork,
    people: germanPeopleIn,
    isUsedDaily: isGermanTool,
    wish: germanWish,
    change: germanChange,
    help: germanHelp,
    finish: shortened,
    word(key, { plural, people = "", subject = "", subjectAcc, subjectDat }) {
      const agrees = AGREES[key];
      if (agrees !== undefined) return agrees[plural ? 1 : 0];
      if (key === "peopleDat") return peopleInDative(people);
      if (key === "subjectAcc") return subjectAcc ?? subject;
      return key === "subjectDat" ? (subjectDat ?? subject) : null;
    },
  },
};
