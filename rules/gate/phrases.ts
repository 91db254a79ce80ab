/** Cuts a statement into the phrases that it is made of: each opens with a joint or a determiner. */
import { findDates } from "./dates.ts";
import { contentStems, stem } from "./words.ts";
import { regex } from "../regex.ts";

export interface Token {
  type: "word" | "number" | "date" | "mark";
  /** How it is known: little words as written, others by stem, `#` a number, `@` a date. */
  key: string;
  text: string;
  /** A joint, a determiner or another word that carries no meaning of its own. */
  isLittle: boolean;
  start: number;
  end: number;
}

export interface Phrase {
  tokens: Token[];
  start: number;
  end: number;
}

const wordsIn = (text: string) => new Set(text.split(/\s+/u));

const JOINTS = wordsIn(
  `and or but while whilst with without as like than thanks because since so that which who whom whose where
  when whenever whether if unless once until till before after by from to into onto in on at of for per over
  under within about across among between during through via against towards toward despite regardless beyond
  behind beside besides along upon amid around near off out up down except including according given plus minus
  though although however instead rather also then just only both either neither nor not no never unlike
  und oder aber während mit ohne als wie dank weil da so dass welche welcher welches wer wo wenn ob sobald bis
  bevor nachdem vor nach von vom zu zum zur in im ins an am ans auf aus bei beim für über unter zwischen durch
  gegen trotz außer statt anstatt samt nebst seit seitdem um denn doch also jedoch obwohl damit indem woran
  worauf was wobei wodurch laut gemäß je pro`,
);
const DETERMINERS = wordsIn(
  `the a an this these those every each any our your their its my his her
  der die das den dem des ein eine einen einem einer kein keine keinen jede jeder jedes jeden unser unsere`,
);
const TOKEN = regex("gu")`
    \{[a-z]\}
    |\d[\d.,:'’/]*
    |[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*
    |\p{Extended_Pictographic}
    |[^\s\p{L}\d]
  `;
const PAUSE = /[,;:()–—]/u;

/** Whether a new phrase opens with the word. */
export function isJoint(word: string): boolean {
  return JOINTS.has(word);
}

export function tokensOf(text: string): Token[] {
  const dates = findDates(text).map(({ span }) => span);
  const tokens: Token[] = [];
  for (const { 0: written, index: start } of text.matchAll(TOKEN)) {
    const end = start + written.length;
    const inDate = dates.some((span) => start >= span.start && start < span.end);
    const last = tokens.at(-1);
    if (inDate && last?.type === "date") last.end = end;
    else tokens.push(tokenOf(written, start, end, inDate));
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number, inDate: boolean): Token {
  const place = { text, start, end, isLittle: true };
  if (inDate) return { type: "date", key: "@", ...place };
  if (/^[\d{]/u.test(text)) return { type: "number", key: "#", ...place };
  const word = text.toLowerCase();
  if (!/\p{L}/u.test(text)) return { type: "mark", key: word, ...place };
  const isLittle = word.length <= 2 || JOINTS.has(word) || contentStems(word).size === 0;
  return { type: "word", key: isLittle ? word : stem(word), ...place, isLittle };
}

export function phrasesOf(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const token of tokensOf(text)) {
    const last = phrases.at(-1);
    if (last === undefined || opens(token, last)) {
      phrases.push({ tokens: [token], start: token.start, end: token.end });
    } else {
      last.tokens.push(token);
      last.end = token.end;
    }
  }
  return phrases;
}

/** "so that" and ", and in" open one phrase. */
function opens({ type, key, text }: Token, { tokens }: Phrase): boolean {
  if (type === "mark") return PAUSE.test(text);
  const isOpener = type === "word" && (JOINTS.has(key) || DETERMINERS.has(key));
  return isOpener && !tokens.every(isOpening);
}

function isOpening({ type, key }: Token): boolean {
  return type === "mark" || JOINTS.has(key) || DETERMINERS.has(key);
}
