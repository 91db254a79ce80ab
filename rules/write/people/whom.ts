/** For whom a line is written: those who gain by a thing, and those who do the work with it. */
import { stem, wordsOf } from "../../gate/words.ts";
import { INSIDE } from "./people.ts";
import { isOutside } from "./outside.ts";
import type { Standing } from "../standing.ts";
import { regex } from "../../regex.ts";

export interface Whom {
  people: string;
  /** Those inside the house who act on a score or a proposal. */
  staff: string;
}

/** `known` are those whom the playbook knows to work with the subject. */
export function whomFor(standing: Standing, known: string | undefined): Whom {
  const { language, text, objective, words, colleagues } = standing;
  const inside = known === "customers" && INSIDE.test(`${text} ${objective.text}`);
  const served = inside ? "colleagues" : known;
  const named = standing.people;
  const anybody = INSIDE.test(`${text} ${objective.text}`) ? "colleagues" : "users";
  const people = named ?? served ?? (language === "de" ? "Nutzer" : anybody);
  const inHouse = [colleagues, served].find((each) => each != null && !isOutside(each, language));
  if (language === "de")
    return { people, staff: isOutside(people, language) ? (inHouse ?? "Mitarbeitende") : people };
  // "Supplier risk score": it is about suppliers, and somebody else works with it.
  const isAbout = named !== null && holds(words.subject ?? "", named);
  const works = inHouse ?? "staff";
  const staff = isOutside(people, language) || isAbout ? works : people;
  // "We sell to larger customers": what we introduce is for ourselves.
  const isOurs =
    isOutside(people, language) && works !== "staff" && /^(?:we|our team)\s/iu.test(objective.text);
  return { people: isAbout || isOurs ? staff : people, staff };
}

/** What is known or said of people, and nothing that they use. */
const ABOUT = regex("iu")`
    (?:score|scorecard|model|data|record|rating|ranking|prediction|forecast|analys[ie]s|
      segmentation|list|register|file|review|audit|assessment|interview|system)s?$
  `;

function holds(subject: string, people: string): boolean {
  const last = wordsOf(people).at(-1);
  // The guide for applicants is theirs, and so is the customer portal.
  const [own = subject] = subject.split(/ (?:for|of|with|from|in|on|to) /u);
  return (
    last !== undefined && ABOUT.test(own) && wordsOf(own).some((word) => stem(word) === stem(last))
  );
}
