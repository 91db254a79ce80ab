/** The objective's own wish as a measure: "Nurses document on the ward" becomes a share of nurses. */
import { VERB, W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import type { Token } from "../../reading/text/tokens.ts";
import type { Line, Thing } from "../../playbook/entry.ts";
import { compose } from "../lines/compose.ts";
import { aimOf, withoutLabel } from "../lines/last-resort.ts";
import { NOBODY, peopleIn } from "../people/people.ts";
import type { Standing } from "../standing.ts";
import { AGAINST_US, OUTSIDE } from "../people/outside.ts";
import type { Amount } from "./amount.ts";
import { amountWished } from "./amount.ts";
import { isSeveral, levelOf } from "./levels.ts";
import { wishOrdered } from "./orders.ts";
import { timeSpent, workedOn } from "./worked-on.ts";
import { pluralOf } from "../subject/plural.ts";
import { lowerFirst } from "../subject/name.ts";
import type { Written } from "../offering/vouched.ts";
import { wordsOfLine } from "../offering/vouched.ts";
import { regex } from "../../regex.ts";

/** Means to an end: whether they are used says less than whether the end has come. */
const INSTRUMENTS = new Set(
  (
    "anything means data dataset choice training delivery experience prediction agreement analysis hire " +
    "pipeline move joiner connected"
  ).split(" "),
);
/** Behind these stands what goes away or begins, and no share of people who do so. */
const NO_WISH = /^(?:start|begin|keep|need|want|hope|come|become|grow|up|down|out|off|on)$/u;
/** Said of people; a shift that gets quiet is counted by nobody. */
const OF_PEOPLE = /^(?:stop|get|feel|stay|remain|turn)$/u;
const THINGS_WITH_THAT =
  /(?:teams|units|departments|plants|stores|branches|companies|hospitals|clinics|schools)$/u;
/** "All planners trust" has its share already, and "we" are no beneficiaries. */
const LEADS = /^(?:all|every|each|we|our|no|most|more|fewer|the)$/u;
const COMPARES = regex("iu")`
    \b(?:better|faster|more|less|fewer|earlier|sooner|quicker|easier|safer|cleaner|smoother|quieter|
      cheaper|simpler|smarter|longer|shorter|higher|lower|larger)\b
  `;
/** "Month-end feels like any other week": these end in an s and are nobody. */
const DOES = regex("u")`
    ^(?:feels|knows|does|runs|goes|stays|gets|makes|works|comes|looks|keeps|says|sees|helps|takes|
      needs|wants|brings|gives|lets|puts|turns|leads|offers|sets|finds|cuts)$
  `;
const JOINS = /^(?:that|which|who|whom|what|where|when|how|and|or|so)$/u;
const MOST_WORDS_BEFORE = 3;

export function isInstrument({ id }: Thing): boolean {
  return INSTRUMENTS.has(id);
}

/** One candidate; empty where the objective does not say who is to do what. */
export function wishes(standing: Standing): Written[] {
  const { objective, language, people, by, grammar, isWishSaid } = standing;
  // Said once, it is not said again beside every other line.
  if (isWishSaid) return [];
  const line = grammar
    ? grammar.wish(withoutLabel(objective.text), people)
    : wishLine(objective.text, people);
  if (line === null) return [];
  const telling = { kind: "rewrite", title: "", explanation: "", language, grammar } as const;
  return [{ candidate: compose(line, { by }, telling), words: wordsOfLine(line) }];
}

/** The objective's wish with its numbers left open; null where it is none that could be counted. */
export function wishLine(objective: string, people: string | null): Line | null {
  return wishOrdered(objective) ?? wishStated(objective, people);
}

/** A statement as a share of those who do so, or of what is so. */
export function wishStated(objective: string, people: string | null): Line | null {
  const whole = aimOf(objective, "en");
  const aim = whole?.replace(INSTEAD, "");
  if (aim === undefined) return null;
  // "Check doses, not paperwork": without the second half it wishes for what is done anyhow.
  if (aim !== whole && !/\s(?:in|on|with|within|without|at|before|by)\s/u.test(aim)) return null;
  const amount = amountWished(aim);
  if (amount !== null) return ofAmount(amount);
  const fewer = /^(?:fewer|less)\s(?<rest>.{5,})$/iu.exec(aim)?.groups?.["rest"];
  if (fewer !== undefined) return ofFewer(fewer, people);
  const measured = everyOne(aim) ?? whoDoes(aim.replace(/^(?:our|the)\s/iu, ""), people);
  if (measured === null) return null;
  const { share, felt } = measured;
  const today = felt ? "What share would say so today? A short survey tells." : SAMPLE;
  return { say: `${share} rises from {from}% to {to}%`, from: today, title: TITLE };
}

/** "Fewer patients come back": a share of them that falls; "fewer repeat contacts": their number. */
function ofFewer(rest: string, people: string | null): Line | null {
  const share = whoDoes(rest, people)?.share;
  if (share !== undefined)
    return { say: `${share} falls from {from}% to {to}%`, from: SAMPLE, title: TITLE };
  return isSeveral(rest) ? { say: levelOf(lowerFirst(rest), "fall"), title: TITLE } : null;
}

const SAMPLE = "What share is it today? A sample tells.";
const TITLE = "Measure what the objective wishes for";

/** "The time that sellers spend on reports falls from {from} hours to {to} hours a week". */
function ofAmount({ named, goes, unit, span }: Amount): Line {
  return {
    say: `${named} ${goes} from {from}${unit} to {to}${unit}${span}`,
    from: unit === "" ? "How much is it today, and in which unit?" : "How much is it today?",
    to: "How much should it be by then?",
    title: TITLE,
  };
}

interface Measured {
  /** "The share of nurses who document on the ward". */
  share: string;
  /** Only they themselves can say whether it is so. */
  felt: boolean;
}

/** ", not in the CRM" says what it is instead of, and is not measured. */
const INSTEAD = /,?\s(?:not|instead of|rather than|without having)\s.{2,40}$/iu;
const EVERY = regex("iu")`
    ^(?:every|each)\s(?<one>[\p{L}-]+(?:\s(?!in|of|on|at|for|with)[\p{L}-]+)??)(?<which>(?:\s(?:in|
      of|on|at|for)\s(?:the\s|our\s)?[\p{L}-]+){0,2})\s(?<does>\p{Ll}{1,14}s|can)\s(?<what>.{3,50})$
  `;
const SEVERAL: Readonly<Record<string, string>> = { is: "are", has: "have", can: "can" };

/** "Every model in production is watched": a share of the models. */
function everyOne(aim: string): Measured | null {
  const { one, which = "", does = "", what } = EVERY.exec(aim)?.groups ?? {};
  if (!one || !what) return null;
  const [verb] = tokenise(does, "en");
  const many = pluralOf(one);
  const joins = peopleIn(many, "en") === null && !TRADE.test(many) ? "that" : "who";
  const acts = SEVERAL[does] ?? verb?.word.base ?? does;
  if (SEVERAL[does] === undefined && !((verb?.word.bits ?? 0) & VERB)) return null;
  return { share: `The share of ${many}${which} ${joins} ${acts} ${what}`, felt: false };
}

const TRADE = /(?:ers|ors|ists|ians|ants|ents|ees|nurses|clerks|people)$/u;

/** "Nurses document on the ward": a share of the nurses, or of what they work on. */
function whoDoes(aim: string, named: string | null): Measured | null {
  const tokens = tokenise(aim, "en");
  const at = tokens.findIndex(
    (token, index) =>
      index > 0 && isDoing(token) && /[^s]s$|^people$/u.test(tokens[index - 1]?.text ?? ""),
  );
  const who = tokens[at - 1];
  const verb = tokens[at];
  if (!who || !verb || DOES.test(who.text) || aim.includes(",")) return null;
  if (at > MOST_WORDS_BEFORE || LEADS.test(tokens[0]?.text ?? "")) return null;
  if (!tokens.slice(0, at).every(isPartOfName)) return null;
  // "Forms people finish" is about the forms, and who decides faster is no share yet.
  if ((who.text === "people" && at > 1) || COMPARES.test(aim)) return null;
  const people = lowerFirst(aim.slice(0, who.end));
  if (AGAINST_US.test(people)) return null;
  const human = isPeople(who.word.bits, people, named);
  if (!human && (OF_PEOPLE.test(verb.text) || !isSaidOfThings(verb, tokens[at + 1]))) return null;
  // Models and systems that answer are counted by nobody; those who get the answers are.
  if (!human && who.word.bits & W.technical) return null;
  const rest = aim.slice(verb.end);
  const felt = FEELS.test(verb.text);
  if (human && !OUTSIDE.test(people)) {
    const worked = timeSpent(verb.text, rest, people) ?? workedOn(verb.text, rest, people);
    if (worked !== null) return { share: worked, felt: false };
  }
  const does = verb.text === "stop" ? `have stopped${rest}` : aim.slice(verb.start);
  const joins = human && !THINGS_WITH_THAT.test(people) ? "who" : "that";
  return { share: `The share of ${people} ${joins} ${felt ? "say that they " : ""}${does}`, felt };
}

/** "Trucks are loaded right", "incidents end before anybody notices". */
function isSaidOfThings({ text, word }: Token, next: Token | undefined): boolean {
  if (word.bits & VERB || /^(?:are|have)$/u.test(text)) return true;
  return /^(?:before|within|in|on|without|with|at)$/u.test(next?.text ?? "");
}

const FEELS = /^(?:trust|know|understand|believe|feel|like|love|enjoy)$/u;

function isDoing({ text, type, word }: Token): boolean {
  if (type !== "word" || NO_WISH.test(text)) return false;
  if (/^(?:are|have|can|hear)$/u.test(text)) return true;
  const unknown = word.bits === 0 && !/(?:s|ing|ed|ly)$/u.test(text) && text.length > 3;
  return word.form === "base" && (Boolean(word.bits & VERB) || unknown);
}

function isPartOfName({ type, text, word }: Token): boolean {
  return type === "word" && !(word.bits & (W.preposition | W.auxiliary)) && !JOINS.test(text);
}

function isPeople(bits: number, people: string, named: string | null): boolean {
  if (NOBODY.test(people)) return false;
  return Boolean(bits & (W.people | W.staff)) || people === named?.toLowerCase();
}
