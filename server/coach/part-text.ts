/**
 * Parts a user's text by its structure: what it is about, and sentences or clauses beside that which
 * could be orders to a machine. Knows verbs and marks, no wordings.
 */
import { speaksToTheMachine } from "../../rules/gate/instructions.ts";
import { subjectStems } from "../../rules/gate/words.ts";

/** Comments, tags, turn marks, headings, lines and ends of sentences. */
const sentenceEnd =
  /<!--|-->|<\|[^|>]{0,40}\|>|<[^<>\n]{1,80}>|[\n\r]+|#{2,}|(?<=[.!?;])\s+|\s(?=\[(?:SYSTEM|INST|ASSISTANT|USER|ADMIN|DEVELOPER)\])/u;
const clauseEnd =
  /[,:]\s+|\s[-–—]+\s|\s\/\/\s|\s*[()[\]"“”„«»]\s*|\s(?:and|then|also|please|but|while|plus|und|dann|bitte|sowie)(?=\s)/iu;
const connective =
  /^\W*(?:(?:and|then|also|please|always|never|now|just|to|you must|you should)\s+)*/iu;
/** Opens a note on the level of today or on the way of measuring. */
const noteOpener =
  /^\W*(?:current|today|now|baseline|base|was|is|up|down|from|measured|target|goal|status|owner|stand|heute|aktuell|derzeit|bisher|ziel|gemessen)/iu;

/** Verbs that ask somebody to say, show, change or do something outside the work itself. */
const orderVerbs = new Set(
  (
    "say tell mention print output write reply respond answer include insert append add repeat echo " +
    "translate summarise summarize explain describe list praise recommend suggest promote advertise " +
    "claim state declare announce reveal show display hide put place end start begin finish use set " +
    "replace change make turn pretend act talk speak behave imagine insult mock call swear curse blame " +
    "load open visit click go point link send mail email post tweet share forward delete remove erase " +
    "drop transfer pay wire buy order schedule book ask request demand solve compute count format " +
    "encode decode reverse ignore forget disregard override bypass stop refuse deny confirm enter give " +
    "sing joke invent sage sag schreibe schreib antworte gib füge setze nenne zeige erwähne ersetze " +
    "übersetze lösche sende kaufe ignoriere vergiss wiederhole behaupte lobe empfiehl"
  ).split(" "),
);

export interface PartedText {
  /** What the text is about, with notes on levels. */
  core: string;
  /** What stands beside it. */
  foreign: string[];
}

/** @param around stems of the subject, from the user's other texts */
export function partText(text: string, around: ReadonlySet<string>): PartedText {
  const rank = (piece: string) =>
    [...subjectStems(piece)].filter((stem) => around.has(stem)).length * 2 +
    (/\d/u.test(piece) ? 1 : 0) -
    (opensWithOrder(piece) ? 0.5 : 0) -
    (speaksToTheMachine(piece) ? 10 : 0);
  const [sentence, others] = pickBest(piecesOf(text, sentenceEnd), rank);
  const clauses = partClauses(sentence, rank);
  return {
    core: [...clauses.core, ...others.filter(isNote)].join("\n"),
    foreign: [...clauses.foreign, ...others.filter((piece) => !isNote(piece))],
  };
}

/** Clauses that open with an order, and what follows them without coming back to the subject. */
function partClauses(sentence: string, rank: (piece: string) => number) {
  const pieces = piecesOf(sentence, clauseEnd);
  const [best] = pickBest(pieces, rank);
  const core: string[] = [];
  const foreign: string[] = [];
  let ordered = false;
  for (const piece of pieces) {
    const opens = opensWithOrder(piece) || speaksToTheMachine(piece);
    ordered = piece !== best && (opens || (ordered && rank(piece) <= 0));
    (ordered ? foreign : core).push(piece);
  }
  return { core, foreign };
}

function opensWithOrder(piece: string): boolean {
  const verb = /^\p{L}+/u.exec(piece.replace(connective, ""))?.[0] ?? "";
  return orderVerbs.has(verb.toLowerCase());
}

function isNote(piece: string): boolean {
  return noteOpener.test(piece) && !speaksToTheMachine(piece);
}

function piecesOf(text: string, end: RegExp): string[] {
  return text.split(end).filter((piece) => /\p{L}/u.test(piece));
}

function pickBest(pieces: readonly string[], rank: (piece: string) => number): [string, string[]] {
  const [best = ""] = pieces.toSorted((one, two) => rank(two) - rank(one));
  return [best, pieces.filter((piece) => piece !== best)];
}
