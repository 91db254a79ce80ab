/** Where nothing else fits: the objective itself is asked of the people whom it is for. */
import type { Language } from "../../okr.ts";
import { VERB, W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import type { Token } from "../../reading/text/tokens.ts";
import { promisedLevel } from "../mending/keep-numbers.ts";
import { subjectFor } from "./find-lines.ts";
import type { Standing } from "../standing.ts";
import { lowerFirst } from "../subject/name.ts";
import { NOUNISH } from "../subject/words.ts";
import { tidy } from "../subject/tidy.ts";
import type { Written } from "../offering/vouched.ts";
import { regex } from "../../regex.ts";

const LONGEST = 90;
const HEAD = regex("iu")`
    ^(?:\[[^\]]*\]|[\p{Lu}\d-]{1,8}(?:\.|:)|P\d\s?[-–:]|O\d*\s?[.:–-]|(?:objective|ziel|o)
      \s?\d*[.:])\s*
  `;
const TAIL = /\s?[([][^()[\]]{0,40}[)\]]$/u;

/** The objective's sentence without its number, its tags and what is closed in brackets. */
export function withoutLabel(objective: string): string {
  return tidy(objective.replace(HEAD, "")).replace(TAIL, "").trim();
}

/** The objective as a statement; null where it says nothing that could be asked. */
export function aimOf(objective: string, language: Language): string | null {
  const aim = withoutLabel(objective);
  // "Invoicing that freelancers enjoy" is a name, and nothing that one could agree with.
  if (
    language === "en" &&
    /^(?:an?\s)?[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:that|which|people|who)\s|\s(?:at|for|by|with|to)$/iu.test(
      aim,
    )
  )
    return null;
  if (aim.length < 8 || aim.length > LONGEST || /[{}<>|;?:"“„/]|\. /u.test(aim)) return null;
  return isStatement(aim, language) ? aim : null;
}

const TITLE = "Ask whether the objective has come true";
const TODAY = "What share would say so today? A short survey tells.";
const AIMED = "What share do you aim for?";

function agreed(people: string, aim: string, when: string): string {
  return `At least {b}% of ${people} agree that “${lowerFirst(aim)}”${when}, up from {a}%`;
}

/** One candidate on the objective; empty where it states nothing; in German nobody would say it so. */
export function lastResorts(standing: Standing): Written[] {
  const { by, language, playbook, research } = standing;
  const aim = language === "en" ? aimOf(standing.objective.text, language) : null;
  // What is yet to be found out has not come true for anybody.
  if (aim === null || isRelative(aim) || research) return [];
  const found = playbook === null ? null : subjectFor(standing, playbook);
  // Whom a function serves at large need not be those whom the objective is about.
  const known = found?.business && found.entry.people === "customers" ? null : found?.entry.people;
  const people = standing.people ?? known;
  if (people == null) return [];
  const text = agreed(people, aim, by === null ? "" : ` ${by}`);
  const promise = promisedLevel(standing.words.sentence);
  const kept = promise === null ? [] : [`${text}, with ${lowerFirst(promise)}`];
  return [...kept, text].map((each) => ({
    words: `${agreed(people, "", "")} ${TODAY} ${AIMED}`,
    candidate: {
      kind: "rewrite" as const,
      title: TITLE,
      text: each,
      slots: [
        { name: "a", question: TODAY, unit: "%", role: "baseline" as const },
        { name: "b", question: AIMED, unit: "%", role: "target" as const },
      ],
      proposals: [],
      explanation: "",
    },
  }));
}

function isOrder([first]: readonly Token[]): boolean {
  return first?.word.form === "base" && Boolean(first.word.bits & VERB);
}

/** "Care homes document by voice": what could be an order is part of their name. */
function namesWhoDoes([, who, does]: readonly Token[]): boolean {
  const several = who?.type === "word" && /[^s]s$/u.test(who.text);
  if (!several || !does) return false;
  return (
    /^(?:are|have)$/u.test(does.text) || Boolean(does.word.form === "base" && does.word.bits & VERB)
  );
}

/** "Flood maps local planners believe", "clusters nobody is afraid to upgrade": names, not statements. */
function isRelative(aim: string): boolean {
  const tokens = tokenise(aim, "en");
  // "Passengers know when their train comes": the verb at the end has its own subject.
  if (/\s(?:when|how|where|what|why|whether)\s/iu.test(aim)) return false;
  if (/^\S+(?:\s\S+)?\s(?:nobody|everybody|everyone|anyone|people|the whole)\s/iu.test(aim))
    return true;
  const last = tokens.at(-1);
  const end = last && last.word.bits & W.preposition ? tokens.at(-2) : last;
  return (
    tokens.length > 2 &&
    Boolean(end && end.word.bits & VERB && !(end.word.bits & NOUNISH) && end.word.form !== "ed")
  );
}

/** No work, and yet what people do. */
const FEELS = /^(?:know|believe|feel|enjoy|love)$/u;
const STATES =
  /\s(?:is|are|has|have|no longer|never|ist|sind|hat|haben|wird|werden|kann|können)\s/u;

/** "Patients keep their appointments" can be agreed with; "Ship it" cannot. */
function isStatement(aim: string, language: Language): boolean {
  const tokens = tokenise(aim, language);
  const [first] = tokens;
  // Whether a question is answered is nothing that others could agree with.
  if (/^(?:we|our team)\s(?:know|learn|decide|understand|find out)\b/iu.test(aim)) return false;
  if (!first || (isOrder(tokens) && !namesWhoDoes(tokens))) return false;
  if (STATES.test(` ${aim} `)) return true;
  if (language === "de") return /\s\p{Ll}+(?:en|t)(?:\s|,|$)/u.test(aim);
  return tokens.some((token, at) => {
    const after = /[^s]s$|^people$/u.test(tokens[at - 1]?.text ?? "");
    if (at > 0 && after && FEELS.test(token.text)) return true;
    if (at === 0 || !(token.word.bits & VERB)) return false;
    return token.word.form === "s" ? !after : token.word.form === "base" && after;
  });
}
