/** Who is enabled to do what: "Tenant admins can see X", "Onboard 6 teams to the feature store". */
import { W } from "../../reading/lexicon/classes.ts";
import type { Token } from "../../reading/text/tokens.ts";
import { helped } from "./helped.ts";
import { peopleIn } from "./people.ts";
import { lowerFirst } from "../subject/name.ts";
import { DETERMINER } from "../subject/words.ts";
import { regex } from "../../regex.ts";

interface Capability {
  people: string;
  action: string;
}

type NameOf = (part: string) => string | null;

/** Null where nobody is enabled to anything. @param nameOf what a part of the sentence is about */
export function capabilityIn(
  sentence: string,
  tokens: readonly Token[],
  nameOf: NameOf,
): Capability | null {
  return joined(sentence, nameOf) ?? canDo(sentence, tokens) ?? helped(sentence, tokens);
}

const MOST_WORDS = 9;
const ENDS = /[,;(]|\s(?:and|so|which|that|by|within|in order|in less)\s/u;

function canDo(sentence: string, tokens: readonly Token[]): Capability | null {
  const at = tokens.findIndex((each) => /^(?:can|may|could)$/u.test(each.text) || isAble(each));
  const who = tokens[at - (isAble(tokens[at]) ? 2 : 1)];
  const next = tokens[at + (isAble(tokens[at]) ? 2 : 1)];
  if (at < 1 || at > 5 || !who || !next) return null;
  // "Drivers" are people here, and software elsewhere.
  const isPerson = peopleIn(sentence.slice(0, who.end), "en") !== null;
  if (!isPerson && who.word.bits & (W.artefact | W.technical)) return null;
  if (!/[^s]s$/u.test(who.text) || next.text === "be") return null;
  const first = tokens.findIndex((each) => !DETERMINER.has(each.text));
  const people = sentence.slice(tokens[first]?.start ?? 0, who.end);
  const action = sentence.slice(next.start).split(ENDS)[0]?.trim() ?? "";
  if (action.split(" ").length > MOST_WORDS) return null;
  return { people: lowerFirst(people), action };
}

/** "Instructors are able to". */
function isAble(token: Token | undefined): boolean {
  return token?.text === "able";
}

const JOINS = regex("iu")`
    ^(?:onboard|(?:move|migrate|switch|bring|transfer)(?=\s.{0,20}\b(?:teams|users|employees|
      customers|departments|units|sites|engineers|developers|colleagues)\b))\s(?:(?:all|the|our)
      \s){0,2}(?<count>\d[\d.,]{0,8}\s)?(?<people>[\p{L}-]+(?:\s(?!from\b)[\p{L}-]+)??s)
      \s(?:from\s.{2,40}?\s)?(?:to|onto)\s(?<what>.{3,60})$
  `;

/** What those who are brought to something then do is to use it. */
function joined(sentence: string, nameOf: NameOf): Capability | null {
  const { count, people, what } = JOINS.exec(sentence)?.groups ?? {};
  const subject = what === undefined ? null : nameOf(what);
  if (!people || !subject) return null;
  const named = lowerFirst(people);
  return { people: count ? `the ${count}${named}` : named, action: `use ${subject}` };
}
