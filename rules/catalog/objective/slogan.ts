/** Big words, and nobody who gains. */
import { defineRule } from "../../define.ts";
import type { ObjectiveReading } from "../../reading/objective.ts";
import { findVague } from "../signs/vague.ts";
import { anyWord, oneOf } from "../signs/word-list.ts";

export const rule = defineRule({
  meta: {
    id: "objective/slogan",
    scope: "objective",
    group: "outcome",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 7,
    source: "Wodtke; OKR consortium",
  },
  label: "slogan",
  messages: {
    nobody: "“{{words}}”: for whom?",
  },
  check({ text, reading }) {
    const isSlogan = reading.slogan
      ? findVague(text)
      : (isBig(text) || isOneWord(text) || PODIUM.test(text)) && !namesOthers(reading);
    if (!isSlogan || reading.task || reading.research) return [];
    const start = text.length - text.trimStart().length;
    return [{ messageId: "nobody", span: { start, end: text.trimEnd().length } }];
  },
});

const BIG_WORDS = anyWord(
  "excellence number_one number_# nummer_# no.1 no._1 leadership_in market_leader* future_proof innovation innovative " +
    "transformation next_level ai_driven ai_first ai_native data_driven data_first data_native " +
    "undisputed exzellenz nummer_eins marktführer* zukunftsfähig* zukunftssicher* innovativ* " +
    "ki_?getrieben* daten_?getrieben*",
);
/** Words: what is longer says more than a slogan. */
const SHORT = 8;

const isBig = (text: string): boolean =>
  BIG_WORDS().test(text) && text.trim().split(/\s+/u).length <= SHORT;

const PRIZE = oneOf("win own conquer dominate crush rule");
const BEST = oneOf("beste[rs]? führende[rs]? größte[rs]? erste_adresse number_one");
/** "Win the mid market", "Bester Onlineshop der Schweiz werden": a place on a podium. */
const PODIUM = new RegExp(
  String.raw`^\W{0,3}(?:${PRIZE} (?:the|our) (?:[\w-]+ ?){1,4}|${BEST}\s.{3,60}\swerden|(?:be|become) the (?:best|leading|biggest)\s.{3,60})\W*$` +
    String.raw`|^\W{0,3}(?:the|our) (?:thing|system|platform|stuff) (?:does|will|shall|never).{3,40}$`,
  "i",
);

/** "Efficiency": a heading, and no aim. */
const isOneWord = (text: string): boolean => /^\W{0,3}\p{L}{4,40}\W{0,3}$/u.test(text.trim());

/** Whether somebody gains who is not the team itself. */
const namesOthers = ({ beneficiary }: ObjectiveReading): boolean =>
  beneficiary !== null && !/^(?:we|us|our|wir|uns|unser\w*)$/i.test(beneficiary.text);
