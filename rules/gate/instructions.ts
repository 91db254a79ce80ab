/**
 * Parts a user's text into what is said about the work and what is said to an assistant.
 * Words of the second kind license nothing: a suggestion may not carry them.
 */
import type { Span } from "../okr.ts";
import { VERB, W } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import { blank } from "./scan.ts";
import { wordsOf } from "./words.ts";

/** Speaks to the machine, wherever it stands. */
const UNMISTAKABLE = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.;!?\n]{0,40}\b(?:previous|prior|above|earlier|instructions?|rules?|prompts?|guidelines?|everything)\b/iu,
  /\b(?:system|developer|hidden|initial) (?:prompt|message|instructions?)\b/iu,
  /\b(?:as an?|you are(?: an?| the)?|act as(?: an?| the)?|pretend to be(?: an?| the)?) (?:ai|a\.i\.|assistant|language model|llm|chatbot|bot|model|dan|hacker|poet|pirate|translator|expert)\b/iu,
  /\b(?:dear|hey|hi|hello|attention|note to(?: the)?|message to(?: the)?|instructions? (?:for|to)(?: the)?) (?:ai|assistant|model|llm|coach|chatgpt|claude|gemini|copilot|reviewer|reader)\b/iu,
  /\byour (?:next |final |entire )?(?:answers?|repl(?:y|ies)|responses?|messages?|outputs?|suggestions?|completions?)\b/iu,
  /(?:^|[.!?;:,]\s*|\b(?:and|then|please|always|only|must|should)\s+)(?:reply|respond) (?:only |just |back )?(?:with|in|by|as)\b/iu,
  /\b(?:say|print|output|echo|repeat|append|insert)\b[ :]{1,3}["'“‘«`]/iu,
  /\b(?:say|print|output|echo|append|include|insert|mention) (?:the (?:word|phrase|text|string|sentence|code|link|url|following) |that )?[A-Z]{4,}\b/u,
  /<\/?(?:system|instructions?|prompt|assistant|user)\b|<\|[^|>]{1,40}\|>|\[\/?(?:inst|system)\]|###\s*(?:system|instruction|response)/iu,
  /^\s*(?:system|assistant|user|instruction|developer)\s*:/iu,
  /\b(?:jailbreak|do anything now|prompt injection|without restrictions?)\b/iu,
  /\b(?:ignoriere|vergiss|missachte)\b[^.;!?\n]{0,40}\b(?:anweisung(?:en)?|regeln?|vorherige[nrs]?|bisherige[nrs]?|alles)\b/iu,
  /\b(?:du bist|handle als|antworte|gib aus|schreibe stattdessen)\b/iu,
];

/** May be honest work in a key result of its own; behind another statement it is an order. */
const LIKELY = [
  /\b(?:the|every|each|all|any) (?:next )?(?:answers?|repl(?:y|ies)|responses?|outputs?|suggestions?|rewrites?|key results?)\b[^.;!?\n]{0,40}\b(?:must|should|shall) (?:say|contain|include|mention|end|start|begin|read)\b/iu,
  /\b(?:say|print|output|write|include|insert|append|add|mention|repeat|echo|put|end|start|begin|finish)\b[^.;!?\n]{0,60}\b(?:in|to|at|with|of|into|for) (?:the|every|each|all|any) (?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|outputs?|suggestions?|rewrites?|texts?|titles?|explanations?|sentences?|key results?)\b/iu,
];

/** Opens a sentence that asks somebody to produce, tell or send something. */
const TASK_OPENERS = new Set(
  (
    "write say tell print output reply respond answer include insert append add mention repeat echo " +
    "translate encode decode summarize summarise explain describe list provide generate compose draft " +
    "create give show find search look visit click open go call email mail send forward post tweet " +
    "share subscribe buy order pay transfer wire download install run execute calculate compute solve " +
    "convert reverse replace rewrite rephrase reformat format suggest recommend compare analyze analyse " +
    "classify identify determine estimate predict evaluate assess check verify remind schedule book " +
    "plan organize organise play sing imagine pretend act remember forget ignore disregard reveal " +
    "please kindly can could would will what who when where why how which is are do does did tell " +
    "modify integrate enhance augment render encrypt apply misspell scramble jumble rearrange anagram " +
    "group combine substitute express shift break introduce change turn keep start stop end begin " +
    "use make help let teach advise promote advertise recite spell count name state note"
  ).split(" "),
);

/** Unmistakable orders: with a capital in mid-sentence they open a new one, full stop or not. */
const ORDER_INSIDE =
  /(?<=[\p{Ll}\d)%] )(?=(?:Ignore|Disregard|Forget|Write|Translate|Summari[sz]e|Explain|Describe|Provide|Include|Append|Insert|Respond|Reply|Pretend|Encode|Integrate|Modify|Augment|Enhance|Repeat|Tell|Say|Print|Output|Add|Recommend|Suggest|Help me|Show me|Draft|Compose|Develop|Determine|Analy[sz]e|Encrypt|Apply|Render|Replace|Reverse|Remove|Rearrange|Scramble|Jumble|Misspell|Introduce|Substitute|Convert|Express|Shift|Group|Break|Email|Ask|Also|Note|End|Use|What|What's|Who|How|Why|When|Where|Can|Could|Is|Please|The assistant|In your)\s)/gu;
/** Where a sentence ends; "e.g." and the like end none. */
const SENTENCE_END =
  /(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl|ca|bzw|z\.b|d\.h|nr))[.!?;](?=\s)|\n+/giu;
const DASH = /\s(?=[-–—|]\s)/gu;
/** A sentence that says what the machine has to do, in the third person. */
const ABOUT_THE_MACHINE =
  /^\W*(?:the |an? )?(?:assistant|ai|model|llm|coach|bot|system|writer|reply|answer|response|output) (?:must|should|shall|has to|needs to|will|is to)\b/iu;

const CONNECTED = /(?:,\s*|\s)(?:and then|and also|and|then|also|but|plus|oh and)\b/giu;

/** `said` is about the work; `addressed` is the rest, empty in an ordinary text. */
export interface PartedText {
  said: string;
  addressed: string;
}

/**
 * Sentence by sentence. A later sentence that opens like a task counts as addressed: key results
 * are one sentence, and what follows them is a note at best. From a marker inside a sentence on,
 * back to the conjunction before it, the rest of that sentence goes with it.
 */
export function partInstructions(text: string): PartedText {
  const addressed: Span[] = [];
  let words = 0;
  for (const { start, end } of piecesOf(text)) {
    const piece = text.slice(start, end);
    // "P0 - publish the guide": a mark or two before the statement are not a statement yet.
    const later = words >= 2;
    if (later && asksForSomething(piece)) {
      addressed.push({ start, end });
      continue;
    }
    const at = markerAt(piece, later);
    const cut = at === null ? piece.length : conjunctionBefore(piece, at);
    if (cut < piece.length) addressed.push({ start: start + cut, end });
    words += wordsOf(piece.slice(0, cut)).filter((word) => word.length > 2).length;
  }
  return {
    said: blank(text, addressed).trimEnd(),
    addressed: addressed.map(({ start, end }) => text.slice(start, end)).join("\n"),
  };
}

function piecesOf(text: string): Span[] {
  const cuts = [0];
  for (const match of text.matchAll(SENTENCE_END)) cuts.push(match.index + match[0].length);
  for (const match of text.matchAll(DASH)) cuts.push(match.index);
  if (!isTitleCase(text)) for (const match of text.matchAll(ORDER_INSIDE)) cuts.push(match.index);
  const sorted = [...new Set([...cuts, text.length])].toSorted((one, other) => one - other);
  return sorted.slice(1).map((end, at) => ({ start: sorted[at] ?? 0, end }));
}

function isTitleCase(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

const LEAD_IN = new Set(
  "also then now next finally additionally furthermore and but or please just always kindly".split(
    " ",
  ),
);

/** A question, an order or a sentence about the machine. */
function asksForSomething(sentence: string): boolean {
  if (sentence.includes("?") || ABOUT_THE_MACHINE.test(sentence)) return true;
  const words = tokenise(sentence.toLowerCase(), "en").filter((each) => each.type === "word");
  const first = words.find((each) => !LEAD_IN.has(each.text));
  if (!first) return false;
  const opener = first.text.replace(/['’].*/u, "");
  if (TASK_OPENERS.has(opener)) return true;
  return first.word.form === "base" && Boolean(first.word.bits & VERB & ~W.hold);
}

/** Whether a text talks to or about the machine; used on what a writer hands in. */
export function speaksToTheMachine(text: string): boolean {
  return UNMISTAKABLE.some((marker) => marker.test(text));
}

/** Where the order begins; the first words of a text are never a merely likely one. */
function markerAt(sentence: string, later: boolean): number | null {
  const sure = UNMISTAKABLE.flatMap((marker) => marker.exec(sentence)?.index ?? []);
  const likely = LIKELY.flatMap((marker) => marker.exec(sentence)?.index ?? []);
  const found = [...sure, ...likely.filter((at) => later || at > 0)];
  return found.length === 0 ? null : Math.min(...found);
}

function conjunctionBefore(sentence: string, at: number): number {
  let cut = 0;
  for (const match of sentence.matchAll(CONNECTED)) {
    if (match.index > at) break;
    cut = match.index;
  }
  // With no conjunction the sentence is one piece, and all of it was addressed.
  return cut;
}
