/** What a suggestion may look like: plain words in one sentence, each open slot with its question. */
import type { Candidate } from "../okr.ts";
import { speaksToTheMachine } from "./instructions.ts";
import type { Refusal } from "./refusal.ts";
import { regex } from "../regex.ts";

const LONGEST = 240;
const SHORTEST = 12;

const LINK = regex("iu")`
    \b[a-z][a-z0-9+.-]{1,20}://
    |\bwww\.
    |\bmailto:
    |\bjavascript:
    |\b[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}
    |\b[a-z0-9-]{2,63}\.(?:com|net|org|io|ai|dev|app|co|info|biz|ru|cn|de|eu|xyz|site|online|
      example)\b
    |(?<![\d.,])\+?0\d{2,4}[ /-]?\d{3}
  `;
const MARKUP =
  /\p{L}\*\p{L}|<[a-z/!?][^>]{0,200}>?|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});|!?\[[^\]]{0,200}\]\([^)]{0,200}\)|`|~~~|\*\*|__|^\s{0,3}(?:#{1,6}\s|[-*+>]\s|\d{1,3}[.)]\s)|\$\{|\{\{|\|\|?|\s--?[a-z]{1,12}(?=\s|$)/iu;
/** Controls, direction marks, zero width, fillers, variation selectors, tags. */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
const EMOJI = /(?![#*0-9©®™])\p{Emoji_Presentation}|(?![#*0-9©®™])\p{Extended_Pictographic}/u;
const ENCODED = regex("iu")`
    [A-Za-z0-9+/_=-]{28,}
    |\b(?:0x)?[0-9a-f]{16,}\b
    |(?:%[0-9a-f]{2}){3,}
    |(?:\\[ux][0-9a-f]{2,6}){2,}
    |(?:[.-]{2,5} ){2}[.-]{1,5}
  `;
/** "w o r d s". */
const SPELT = /(?<!\p{L})(?:\p{L}[ .-]){3,40}\p{L}(?!\p{L})/u;
/** Three letters and more from another alphabet than the user's. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const META = regex("iu")`
    \b(?:as an? (?:ai|assistant|language model)|language model|i (?:can(?:no|['’])t|am unable|
      will not|won['’]t|am sorry|apologi[sz]e)|i['’]m sorry|here (?:is|are) (?:the|your|a|my)|sure,|
      certainly|of course[,!]|prompt|instructions?|note that|please|chatgpt|claude|gemini|openai|
      anthropic|rewritten|the user (?:asked|said|wrote|wants)|placeholder)\b
  `;
/** "31. März" and "am 1. Tag" end no sentence. */
const STOP = String.raw`(?<!\b\d{1,2}(?=\.\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Tag|Woche|Monat|Quartal|Halbjahr|Jahr|Stelle|Versuch|\p{Ll})))\.`;
const SENTENCE_END = new RegExp(
  STOP +
    String.raw`["'”’)]?\s+\S|[!?…]["'”’)]?\s+\S|[;\n\r]|[!?]|\s[-–—]\s.*\s[-–—]\s|:\s|\.{2,}|…`,
  "u",
);
const EXPLANATION_END = new RegExp(String.raw`(?:${STOP}|[!?…])["'”’)]?\s+\S|[\n\r]`, "u");
const SLOT = /\{([^{}]*)\}/gu;
const UNIT = /^[\p{L}%€$£][\p{L}%€$£ /.-]{0,23}$|^of \d{1,2}$/u;

/** Everything that is wrong with the form of a candidate; `mayHold` is the user's own text. */
export function formRefusals(candidate: Candidate, mayHold: string): Refusal[] {
  return [
    ...slotRefusals(candidate),
    ...lengthRefusals(candidate.text),
    ...sentenceRefusals(candidate, mayHold),
    ...addressRefusals(candidate, mayHold),
    ...fieldsOf(candidate).flatMap((field) => contentRefusals(field, mayHold)),
  ];
}

/** All that reaches the screen. */
export function fieldsOf(candidate: Candidate): string[] {
  return [
    candidate.text,
    candidate.title,
    candidate.explanation,
    ...candidate.slots.flatMap((slot) => [slot.question, slot.unit ?? ""]),
  ];
}

function slotRefusals({ text, slots }: Candidate): Refusal[] {
  const refusals: Refusal[] = [];
  const inText = [...text.matchAll(SLOT)].map((match) => match[1] ?? "");
  const named = new Set(slots.map((slot) => slot.name));
  for (const name of new Set(inText)) {
    if (!named.has(name)) {
      refusals.push({
        code: "slot-without-question",
        message: `{${name.slice(0, 20)}} has no question; add a slot with that name (one small letter).`,
      });
    }
  }
  for (const slot of slots) {
    if (!inText.includes(slot.name)) {
      refusals.push({
        code: "question-without-slot",
        message: `The slot "${slot.name.slice(0, 20)}" does not stand in the text; write {${slot.name.slice(0, 20)}} or drop it.`,
      });
    }
    const asks = slot.question.trim().length >= 8 && slot.question.includes("?");
    if (!asks) {
      refusals.push({
        code: "slot-without-question",
        message: `Ask for {${slot.name.slice(0, 20)}} in a plain question that ends with a question mark.`,
      });
    }
    if (slot.unit !== null && !UNIT.test(slot.unit)) {
      refusals.push({ code: "markup", message: "Keep a slot's unit to a short word or sign." });
    }
  }
  const repeated = named.size < slots.length || new Set(inText).size < inText.length;
  if (repeated || /[{}]/u.test(text.replace(SLOT, ""))) {
    refusals.push({
      code: "slot-without-question",
      message: "Use each slot once, as one small letter in braces: {a}, then {b}.",
    });
  }
  return refusals;
}

function lengthRefusals(text: string): Refusal[] {
  if (text.length > LONGEST) {
    return [{ code: "length", message: `Keep the key result under ${LONGEST} characters.` }];
  }
  if (text.trim().length < SHORTEST || text.trim().split(/\s+/u).length < 3) {
    return [{ code: "length", message: "Write a whole key result, word by word." }];
  }
  return [];
}

function sentenceRefusals({ text, explanation, title }: Candidate, mayHold: string): Refusal[] {
  const refusals: Refusal[] = [];
  const colon = text.includes(": ") && mayHold.includes(": ");
  if (SENTENCE_END.test(colon ? text.replaceAll(": ", " ") : text)) {
    refusals.push({
      code: "second-sentence",
      message: "A key result is one sentence with no semicolon, question or list behind it.",
    });
  }
  if (EXPLANATION_END.test(explanation) || /[\n\r]/u.test(title)) {
    refusals.push({ code: "second-sentence", message: "Keep the explanation to one sentence." });
  }
  return refusals;
}

/** A key result speaks of people in the third person; "you" is somebody else's sentence. */
function addressRefusals({ text, title }: Candidate, mayHold: string): Refusal[] {
  const word = /\b(?:you|your|yours|yourself|i|me|my|mine)\b/iu.exec(`${text}\n${title}`)?.[0];
  if (word === undefined || new RegExp(`\\b${word}\\b`, "iu").test(mayHold)) return [];
  return [{ code: "meta-talk", message: `Leave out "${word}"; say who is meant.` }];
}

function contentRefusals(field: string, mayHold: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (LINK.test(field) && !mayHold.includes(LINK.exec(field)?.[0] ?? "")) {
    refusals.push({ code: "link", message: "Leave out links and addresses." });
  }
  if (MARKUP.test(field)) {
    refusals.push({ code: "markup", message: "Write plain text, with no markup or code." });
  }
  if (HIDDEN.test(field)) {
    refusals.push({ code: "hidden-characters", message: "Leave out characters nobody can see." });
  }
  const emoji = EMOJI.exec(field)?.[0];
  if (emoji !== undefined && !mayHold.includes(emoji)) {
    refusals.push({ code: "emoji", message: "Leave out emoji." });
  }
  if (SPELT.test(field) && !SPELT.test(mayHold)) {
    refusals.push({ code: "encoded", message: "Write words, not single letters." });
  }
  const blob = ENCODED.exec(field)?.[0];
  if (
    blob !== undefined &&
    !/^\p{L}{1,30}(?:-\p{L}{1,30})*$/u.test(blob) &&
    !mayHold.includes(blob)
  ) {
    refusals.push({ code: "encoded", message: "Write words, not encoded text." });
  }
  if (OTHER_SCRIPT.test(field) && !OTHER_SCRIPT.test(mayHold)) {
    refusals.push({ code: "encoded", message: "Keep to the alphabet of the user's text." });
  }
  const meta = META.exec(field)?.[0];
  if (speaksToTheMachine(field) || (meta !== undefined && !holdsWord(mayHold, meta))) {
    refusals.push({ code: "meta-talk", message: "Speak of the work only, not of this task." });
  }
  return refusals;
}

function holdsWord(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}
