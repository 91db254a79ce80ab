/** Cuts a text where one statement ends and another may begin: sentences, remarks, clauses. */
import { sentencesIn } from "./instructions.ts";
import { regex } from "../regex.ts";

/** Comments, tags, turn marks, headings, lines, bars, arrows before words, ends of sentences. */
const SENTENCE_END = regex("iu")`
    <!--
    |-->
    |<\|[^|>]{0,40}\|>
    |<[^<>\n]{1,80}>
    |[\n\r]+
    |#{2,}
    |-{3,}
    |\s(?:\||\*|=>|->|→|\.{2,}|…)\s(?!\s*[\d{€$£])
    |(?<=[.!?;])(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl|ca|bzw|z\.b|d\.h|nr)\.)
      (?<!\b\d{1,2}\.(?=\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Tag|Woche|Monat|Quartal|
      Halbjahr|Jahr)))\s+
    |\s(?=\[(?:SYSTEM|INST|ASSISTANT|USER|ADMIN|DEVELOPER)\])
  `;
/** Brackets, quotes, dashes, colons: what stands behind one is a remark and no second half. */
const REMARK = regex("u")`
    :\s+(?![\d$€£<>=~{])
    |\s[-–—]+\s
    |\s//\s
    |\s?[()[\]"“”„«»]\s?
    |\s(?=from (?:now|here) on\b|ab (?:jetzt|sofort)\b)
  `;
const CLAUSE_END = regex("iu")`
    ,\s+
    |\s(?:and|then|also|please|but|while|plus|whereby|wherein|making sure|so that|in order|und|dann|
      bitte|sowie|et|y|e)(?=\s)
  `;
/** A date closes a clause, if no word that goes on stands behind it. */
export const DATE_END = regex("iu")`
    (?<=\b(?:20\d\d|[qh][1-4]|quarter|year(?! end)|spring|summer|autumn|winter|(?:jan|febr)uary|
      march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|januar|februar|märz|mai|juni|
      juli|oktober|dezember|quartal|jahr)|\b(?:march|april|may|june|july|august|(?:septem|octo|novem|
      decem)ber|(?:jan|febr)uary)\s\d{1,2})\s(?=\p{L}|\p{Emoji_Presentation})(?!(?:20\d\d|for|with|
      across|from|to|in|on|at|of|by|per|up|down|or|without|as|than|through|via|using|among|within|
      over|is|are|für|mit|von|auf|bei|im|in|je|pro|zu|oder|ohne)\b)
  `;
/** The sentences of a text and the remarks within them. */
export function statementsOf(text: string): string[] {
  return piecesOf(text, SENTENCE_END).flatMap((each) => remarksOf(each));
}

export function clausesOf(statement: string): string[] {
  return piecesOf(statement, CLAUSE_END);
}

/** No honest text has more; the rest of a longer one counts as one piece. */
const PIECES_AT_MOST = 40;

function piecesOf(text: string, end: RegExp): string[] {
  const pieces = text.split(end).filter((piece) => /\p{L}/u.test(piece));
  const [next] = pieces.slice(PIECES_AT_MOST);
  if (next === undefined) return pieces;
  return [...pieces.slice(0, PIECES_AT_MOST), text.slice(text.lastIndexOf(next))];
}

function remarksOf(sentence: string): string[] {
  return sentencesIn(sentence)
    .flatMap((each) => piecesOf(each, REMARK))
    .flatMap((remark) => piecesOf(remark, DATE_END));
}
