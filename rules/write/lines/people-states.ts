/** What is to be true of people, as a share of them: "adjusters happy with the photo tool". */
import type { Line } from "../../playbook/entry.ts";
import { compose } from "./compose.ts";
import { peopleIn } from "../people/people.ts";
import type { Standing } from "../standing.ts";
import { lowerFirst } from "../subject/name.ts";
import type { Written } from "../offering/vouched.ts";
import { wordsOfLine } from "../offering/vouched.ts";

const WHO = String.raw`(?:\d[\d.,]*\s?%?\s)?(?:of\s)?(?:(?:all|the|our|every)\s)?(?<who>\p{L}[\p{L}\s-]{2,40}?)`;
const ABOUT = String.raw`(?:\s(?:on|about|of|in)\s(?<what>.{3,40}))?`;

const SURVEY = "What share would say so today? A short survey tells.";

/** Each wording with what would be said of how many. */
const STATES: readonly (readonly [form: RegExp, say: (what: string) => string, from: string])[] = [
  [
    new RegExp(String.raw`^keep\s${WHO}\s(?:informed|briefed|updated|up to date)${ABOUT}$`, "iu"),
    know,
    SURVEY,
  ],
  [
    new RegExp(
      String.raw`^${WHO}\s(?:(?:are|feel)\s)?(?:happy|satisfied|content|pleased)(?:\swith\s(?<what>.{3,40}))?$`,
      "iu",
    ),
    (what) =>
      what === "" ? "say that they are satisfied" : `say that they are happy with ${what}`,
    SURVEY,
  ],
  [
    new RegExp(
      String.raw`^${WHO}\s(?:are\s)?(?:well\s|kept\s)?(?:informed|briefed|updated|up to date)${ABOUT}$`,
      "iu",
    ),
    know,
    SURVEY,
  ],
  [new RegExp(String.raw`^(?:inform|brief)\s${WHO}${ABOUT}$`, "iu"), know, SURVEY],
  [
    new RegExp(String.raw`^${WHO}\s(?:are\s)?(?:trained|schooled)(?:\s\(.{1,20}\))?$`, "iu"),
    () => "use what they learned a month later",
    "What share did so after the last course?",
  ],
];

function know(what: string): string {
  return what === ""
    ? "say that they are well informed"
    : `say that they are well informed about ${what}`;
}

/** "Store managers" are people, whatever else their first word can be. */
function arePeople(who: string): boolean {
  const last = who.split(" ").at(-1) ?? who;
  return peopleIn(who, "en") !== null || peopleIn(last, "en") !== null;
}

/** One candidate; empty where nothing is said of people. */
export function peopleStates({ words, language, by }: Standing): Written[] {
  if (language !== "en") return [];
  for (const [form, say, from] of STATES) {
    const { who = "", what = "" } = form.exec(words.sentence)?.groups ?? {};
    if (who === "" || !arePeople(who)) continue;
    const line: Line = {
      say: `The share of ${lowerFirst(who)} who ${say(what)} rises from {from}% to {to}%`,
      from,
      title: "Ask those it is for",
    };
    const telling = { kind: "rewrite", title: "", explanation: "", language } as const;
    return [{ candidate: compose(line, { by }, telling), words: wordsOfLine(line) }];
  }
  return [];
}
