/** Where the subject ends: before the verb, the means, the place and the time. */
import { VERB, W } from "../../reading/lexicon/classes.ts";
import type { Token } from "../../reading/text/tokens.ts";
import { DETERMINER, KEEPS_GOING, LINK, NOT_A_SUBJECT, NOUNISH, QUANTIFIER } from "./words.ts";
import { regex } from "../../regex.ts";

const LONGEST = 7;

const NOUN_LY = /(?:supply|assembly|reply|family|anomaly|multiply)$/u;

/** "And build points", "and record 4 videos", "and redo the page". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const object = tokens[at + 1];
  if (!object || verb?.type !== "word" || DETERMINER.has(verb.text)) return false;
  if (OBJECT.test(object.text)) return true;
  if (verb.word.form !== "base" || !(verb.word.bits & VERB)) return false;
  return object.type === "number" || /[^s]s$/u.test(tokens[at + 2]?.text ?? object.text);
}

const OBJECT = /^(?:it|them|him|her|us|the|an?|our|their|its|all|every|each)$/u;

/** What can do something by itself. */
const WORKER = regex("u")`
    (?:assistant|bot|chatbot|copilot|agent|tool|app|model|service|system|engine|script|pipeline|
      dashboard|portal|classifier|detector|platform)$
  `;

export function endOfSubject(sentence: string, tokens: readonly Token[], start: number): number {
  let end = start;
  let words = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || words >= LONGEST) break;
    const ranks = /^(?:top|first|last|next)$/u.test(tokens[at - 1]?.text ?? "");
    const before = tokens[at - 1]?.text ?? "";
    const leads = DETERMINER.has(before) || QUANTIFIER.has(before);
    if (token.type === "number" && words > 0 && !ranks && !leads && !isName(sentence, tokens, at))
      break;
    if (token.type === "mark") {
      const joins = tokens[at + 1]?.start === token.end && tokens[at - 1]?.end === token.start;
      if (joins || (/^[&/%#+]$/u.test(token.text) && at > start)) {
        end = at + 1;
        continue;
      }
      break;
    }
    if (at > start && endsSubject(sentence, tokens, at, words)) break;
    if (words === 0 || !DETERMINER.has(token.text)) words += 1;
    end = at + 1;
  }
  return trimEnd(tokens, start, end);
}

/** "Microsoft 365 Copilot": a number between two words that are written as names. */
function isBrand(sentence: string, tokens: readonly Token[], at: number): boolean {
  const isCapital = (token: Token | undefined) =>
    token?.type === "word" && /^\p{Lu}/u.test(sentence.slice(token.start, token.end));
  return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);
}

/** "Line 3", "Postgres 17": a number right behind a noun, with nothing counted behind it. */
function isName(sentence: string, tokens: readonly Token[], at: number): boolean {
  if (isBrand(sentence, tokens, at)) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (/^(?:soc|iso|wcag|web|phase|tier|level|line|version)$/u.test(before?.text ?? "")) return true;
  const noun = before?.type === "word" && !(before.word.bits & W.preposition);
  return noun && (!next || (next.type === "word" && Boolean(next.word.bits & W.preposition)));
}

/** Says of a thing what it does, and is hardly its name. */
const STATES = regex("u")`
  ^(?:covers?|handles?|passes|reaches|achieves|hits|beats|exceeds|works?|makes?|comply|complies|
    conforms?|meets?)$
`;

/** Verbs in form, and what a thing can be called as well: "status checks". */
const ALSO_NAMES = regex("u")`
  ^(?:checks|tests|reviews|alerts|reports|cards|calls|flights|talks|visits|boards|positions|
    roles)$
`;

function endsSubject(
  sentence: string,
  tokens: readonly Token[],
  at: number,
  words: number,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return true;
  // "Single sign-on": joined words are one name.
  if (token.text.includes("-") && !token.text.endsWith("ed")) return false;
  const { bits, form } = token.word;
  if (QUANTIFIER.has(token.text)) return true;
  if (STATES.test(token.text) && words > 1) return true;
  const before = tokens[at - 1];
  const finite = form === "base" && bits & VERB && !(bits & NOUNISH);
  if (finite && before && /[^s]s$/u.test(before.text) && before.type === "word") return true;
  // "And hand it over", "and redo the page": a verb with what it is done to.
  if (LINK.has(token.text) && opensClause(tokens, at + 1)) return true;
  if (LINK.has(token.text))
    return !next || Boolean(next.word.bits & VERB && !(next.word.bits & NOUNISH));
  // "Workshops on prompt writing" says on what; "runs on it" does not.
  if (/^(?:on|about)$/u.test(token.text) && words <= 4) {
    return (
      !next || next.type !== "word" || DETERMINER.has(next.text) || NOT_A_SUBJECT.has(next.text)
    );
  }
  // "For ward 3": half a name is none; "of Microsoft 365 Copilot" is a whole one.
  const numbered = tokens[at + 2]?.type === "number" && !isBrand(sentence, tokens, at + 2);
  const counted = next?.type === "number" || numbered;
  if (KEEPS_GOING.has(token.text)) return words > 4 || counted;
  if (bits & (W.preposition | W.auxiliary) && !DETERMINER.has(token.text)) return true;
  if (form === "ed" && bits & VERB)
    return !next || next.word.bits & W.preposition ? true : words > 0 && isFinal(tokens, at);
  if (bits === 0 && /[^e]ed$/u.test(token.text) && (!next || next.word.bits & W.preposition))
    return true;
  // "An assistant answering questions": what it does is no part of its name.
  if (form === "ing" && bits & VERB && next?.type === "word" && WORKER.test(before?.text ?? ""))
    return true;
  if (/^(?:incl|including|plus|via|using)$/u.test(token.text)) return true;
  if (token.text === "in" && bits & W.done) return true;
  if (
    bits & W.done &&
    !token.text.includes("-") &&
    (!next || Boolean(next.word.bits & W.preposition))
  )
    return true;
  if ((token.text === "works" && next?.text === "council") || ALSO_NAMES.test(token.text))
    return false;
  if (form === "s" && bits & VERB && QUANTIFIER.has(next?.text ?? "")) return words > 0;
  const verbLike = form === "s" && bits & VERB && !(bits & (NOUNISH | W.people));
  return Boolean(verbLike) && next !== undefined && words > 0;
}

/** A participle with nothing of a name behind it: "roles filled", and not "filled roles". */
function isFinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.type === "mark" || next.text.endsWith("ly");
}

/** How or how often: no part of a name. */
const TELLS_HOW = regex("u")`
  ^(?:internally|externally|publicly|properly|fully|daily|weekly|monthly|quarterly|yearly|
    annually|regularly|once|twice|again|earlier|sooner|together)$
`;

function trimEnd(tokens: readonly Token[], start: number, end: number): number {
  let last = end;
  // "Make our website accessible": what it is to become is no part of its name.
  const becomes = tokens[0]?.text === "make" && last - start > 2;
  if (
    becomes &&
    /(?:able|ible|friendly|faster|better|secure|ready)$/u.test(tokens[last - 1]?.text ?? "")
  )
    last -= 1;
  while (last > start) {
    const token = tokens[last - 1];
    const loose =
      token === undefined ||
      token.type === "mark" ||
      Boolean(token.word.bits & W.preposition && !token.text.includes("-")) ||
      DETERMINER.has(token.text) ||
      Boolean(token.word.bits & W.vague && last - start > 1) ||
      TELLS_HOW.test(token.text) ||
      (token.word.adverb && /.{3}ly$/u.test(token.text) && !NOUN_LY.test(token.text)) ||
      LINK.has(token.text);
    if (!loose) break;
    last -= 1;
  }
  return last;
}
