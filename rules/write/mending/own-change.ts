/** A key result that says what is to become more or less, and not from where to where. */
import type { Line } from "../../playbook/entry.ts";
import { LEVEL_NOUN, VERB, W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import { compose } from "../lines/compose.ts";
import { direction } from "./direction.ts";
import type { Grammar } from "../pack.ts";
import type { Standing } from "../standing.ts";
import { lowerFirst } from "../subject/name.ts";
import { wishStated } from "../wish/wish.ts";
import { headOf, isSeveral, levelOf } from "../wish/levels.ts";
import type { Written } from "../offering/vouched.ts";
import { wordsOfLine } from "../offering/vouched.ts";
import { regex } from "../../regex.ts";

const TITLE = "Name both levels";

const SAYS = String.raw`^(?:we\s(?:have|see|get)\s)?`;
const OF = String.raw`\s(?:in\s|of\s)?(?:the\s|our\s)?(?:number of\s)?(?<what>.{3,80})$`;
const FEWER = new RegExp(
  `${SAYS}(?:fewer|less|reduced?|reduction|decreased?|drop|decline|cut|lower|lowered|shorter)${OF}`,
  "iu",
);
const MORE = new RegExp(`${SAYS}(?:more|higher|increased?|rise|growth|uplift)${OF}`, "iu");
/** Said of things as well: improved documents do not rise. */
const BETTER = new RegExp(`${SAYS}(?:improvement|improved|raised|greater|grow)${OF}`, "iu");
const ARROW = /^(?<what>\p{L}[\p{L}\s/-]{2,60}?)\s?(?<sign>[↑↗⬆↓↘⬇])/u;
const TURNED = regex("iu")`
    ^(?<what>\p{L}[\p{L}\s/-]{3,60}?)\s(?:(?:is|are)\s)?(?:(?<down>reduced|decreased|lowered|halved|
      falls?|drops?|goe?s? down)|increased|raised|grown|improved|ris(?:es?|ing)|grows?|goe?s? up)$
  `;
const MOST_WORDS = 5;

/** One candidate; empty where the text itself names nothing that could rise or fall. */
export function ownChange(standing: Standing): Written[] {
  const { reading, language, by, grammar, words } = standing;
  if (reading.baseline !== null) return [];
  const line = grammar
    ? (grammar.change(words.sentence) ?? statedIn(grammar, standing))
    : englishChange(standing);
  if (line === null) return [];
  const telling = { kind: "rewrite", title: TITLE, explanation: "", language, grammar } as const;
  return [{ candidate: compose(line, { by }, telling), words: wordsOfLine(line) }];
}

/** "Kundinnen finden sich sofort zurecht": a statement with no level is a share of those who do. */
function statedIn(grammar: Grammar, { words, reading, people }: Standing): Line | null {
  const isOpen = reading.kind === "outcome" && reading.target === null;
  return isOpen ? grammar.wish(words.sentence, people) : null;
}

function englishChange(standing: Standing): Line | null {
  const { target, technicalOnly } = standing.reading;
  if (standing.language !== "en" || target !== null || technicalOnly) return null;
  const say = changeIn(standing);
  if (say !== null) return { say, ...questionsFor(say), title: TITLE };
  return standing.reading.kind === "outcome"
    ? wishStated(standing.words.sentence, standing.people)
    : null;
}

/** Where no unit goes without saying, the team names it. */
function questionsFor(say: string): Partial<Line> {
  return say.endsWith(" from {from} to {to}")
    ? { from: "What is it today, and in which unit?", to: "Where should it be by then?" }
    : {};
}

/** "Readmissions after hip surgery fall from {from} to {to} a month"; null where nothing is named. */
function changeIn(standing: Standing): string | null {
  const { sentence } = standing.words;
  const less = FEWER.exec(sentence)?.groups?.["what"];
  if (less !== undefined) {
    const isAmount =
      /^less\s(?!\p{L}+ing\b|\p{L}+-)/iu.test(sentence) ||
      isMetric(headOf(less)) ||
      isSeveral(less);
    return isAmount ? levelOf(lowerFirst(less), "fall") : null;
  }
  const more = MORE.exec(sentence)?.groups?.["what"];
  if (more !== undefined)
    return isMetric(headOf(more)) || isSeveral(more) ? levelOf(lowerFirst(more), "rise") : null;
  const better = BETTER.exec(sentence)?.groups?.["what"];
  if (better !== undefined)
    return isMetric(headOf(better)) ? levelOf(lowerFirst(better), "rise") : null;
  const { what = "", sign = "" } = ARROW.exec(sentence)?.groups ?? {};
  if (sign !== "") return levelOf(what, /[↑↗⬆]/u.test(sign) ? "rise" : "fall");
  const turned = TURNED.exec(sentence)?.groups;
  if (turned && isMetric(headOf(turned["what"] ?? "")))
    return levelOf(turned["what"] ?? "", turned["down"] ? "fall" : "rise");
  if (!isMetric(headOf(sentence)) || !isMetric(sentence.split(" of ")[0] ?? "")) return null;
  return levelOf(sentence, direction(standing) === "falls" ? "fall" : "rise");
}

/** Visits and talks are counted as well, and are what the team does. */
const LEVELS = LEVEL_NOUN & ~W.attention;
const ACTS = VERB | W.preposition | W.auxiliary | W.done;

/** "Response rate", "escaped defects": a level, and nothing is said of it. */
function isMetric(text: string): boolean {
  const tokens = tokenise(text, "en");
  const last = tokens.at(-1);
  if (!last || tokens.length > MOST_WORDS || tokens.some(({ type }) => type !== "word"))
    return false;
  if (/(?:ing|ed)$/u.test(last.text)) return false;
  const acts = tokens.slice(0, -1).some((each) => {
    const { bits, form } = each.word;
    return form === "base" && each.text !== "of" && Boolean(bits & ACTS) && !(bits & LEVELS);
  });
  return !acts && Boolean(last.word.bits & LEVELS);
}
