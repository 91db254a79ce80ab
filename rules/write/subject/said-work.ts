/** A use case as people type it, brought to the thing or the order behind it, and to whom it helps. */
import { VERB } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import { helped } from "../people/helped.ts";
import { tidy } from "./tidy.ts";
import { regex } from "../../regex.ts";

export interface SaidWork {
  /** "hand over shifts with a spoken summary", "voice bots for taking over bookings". */
  work: string;
  /** Those who are helped, where the text says so. */
  people: string | null;
}

const LEADS = regex("iu")`
    ^(?:(?:we|i)\s(?:want|would like|need|plan|aim|wish)\sto\s|(?:our|the)\s(?:goal|aim|idea)
      \sis\sto\s|(?:find out|check|know|learn|see|test|explore)\s(?=whether|if)|(?:how\s)?(?:can|
      could|should|do|might)\swe\s|(?:whether|if)\swe\s(?:can|could|should)\s|to\s|use(?=\s(?:ai|ml)
      \sto\s)\s|(?:ai|ml)\sto\s)
  `;
const WHETHER =
  /^(?:whether|if)\s(?<who>.{2,60}?)\s(?:can|could|would|will|may|might)\s(?:really\s)?(?<does>.+)$/iu;
const ASKED = /^(?:can|could|will|would)\s(?<rest>.+)$/iu;
const PLACE_WITH_NUMBER =
  /\s(?:in|on|at|for|across)\s(?:(?:our|the|all)\s)?\d[\d.,]{0,9}\s\p{L}{3,20}(?:\s\p{L}{3,20})?$/u;
/** "3 failure types": an aim names no number, and the key results ask for theirs. */
const COUNT = /(?<=^|\s)\d[\d.,]{0,9}\s(?=(?:\p{Ll}{1,20}\s)?\p{Ll}{2,20}s(?:\s|$))/gu;

/** "in procurement": where the work is done tells who does it, and is no part of the work. */
const HOUSE = regex("iu")`
    (?<=\s.{1,60})\s(?:in|by)\s(?:the\s|our\s)?(?<house>procurement|purchasing|accounting|
      controlling|legal|sales|marketing|logistics|compliance|recruiting|customer service|
      customer support|engineering)(?:\s(?:team|department))?$
  `;
const WHO_WORKS: Readonly<Record<string, string>> = {
  procurement: "buyers",
  purchasing: "buyers",
  accounting: "accountants",
  controlling: "controllers",
  legal: "lawyers",
  sales: "sales reps",
  marketing: "marketers",
  logistics: "dispatchers",
  compliance: "compliance officers",
  recruiting: "recruiters",
  "customer service": "service agents",
  "customer support": "support agents",
  engineering: "engineers",
};

export function saidWork(text: string): SaidWork {
  let said = tidy(text.replace(/\s?\([^()]{0,80}\)/gu, "").replace(/\?+\s*$/u, ""));
  for (let turn = 0; turn < 3; turn += 1) said = said.replace(LEADS, "");
  said = said.replace(PLACE_WITH_NUMBER, "").replace(COUNT, "");
  const house = HOUSE.exec(said)?.groups?.["house"]?.toLowerCase();
  const inHouse = house === undefined ? null : (WHO_WORKS[house] ?? null);
  if (inHouse !== null) return { work: said.replace(HOUSE, ""), people: inHouse };
  const asked = WHETHER.exec(said)?.groups ?? askedParts(said);
  if (asked) return { work: `${asked["who"]} for ${doing(asked["does"] ?? "")}`, people: null };
  const help = helped(said, tokenise(said, "en"));
  if (help) return { work: help.action, people: bare(help.people) };
  return { work: said, people: null };
}

/** "routing of support tickets" is known as "support tickets routing". */
export function turned(work: string): string[] {
  const found = /^(?<act>\p{L}+(?:ing|ion|ment|sis))\s(?:of|for)\s(?<what>.{2,60})$/iu.exec(
    work,
  )?.groups;
  return found ? [`${found["what"]} ${found["act"]}`] : [];
}

/** "summarise letters" becomes "summarising letters". */
export function doing(order: string): string {
  const [verb = "", ...rest] = order.split(" ");
  const short = /^[^aeiou]{0,2}[aeiou][bdgmnpt]$/u.test(verb);
  const stem = short ? `${verb}${verb.slice(-1)}` : verb.replace(/(?<=[^e])e$/u, "");
  return [`${stem}ing`, ...rest].join(" ");
}

/** "Can voice bots take over bookings": who, and what they would do. */
function askedParts(said: string): Record<string, string> | null {
  const rest = ASKED.exec(said)?.groups?.["rest"];
  if (rest === undefined) return null;
  const tokens = tokenise(rest, "en");
  const at = tokens.findIndex(
    ({ word }, index) =>
      index > 0 &&
      index < 5 &&
      word.form === "base" &&
      word.bits & VERB &&
      /s$|^ai$/u.test(tokens[index - 1]?.text ?? ""),
  );
  const verb = tokens[at];
  return verb ? { who: rest.slice(0, verb.start).trim(), does: rest.slice(verb.start) } : null;
}

function bare(people: string): string {
  return people.replace(/^(?:the|our|all)\s/iu, "");
}
