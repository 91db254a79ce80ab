/** What a key result is about in the user's own words, ready to stand inside another sentence. */
import type { Language } from "../okr.ts";
import { VERB, W } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import type { Token } from "../reading/tokens.ts";
import { tidy } from "./tidy.ts";

export interface OwnWords {
  /** The tidied sentence. */
  sentence: string;
  /** With its article: "the clause library", "the 6 blog posts", "Kubeflow". */
  subject: string | null;
  plural: boolean;
  /** "Tenant admins can see X": who, and what they then do. */
  capability: { people: string; action: string } | null;
}

const NOUNISH =
  W.artefact |
  W.result |
  W.run |
  W.quality |
  W.episode |
  W.practice |
  W.technical |
  W.fault |
  W.uptake;
const DETERMINER = new Set(
  "a an the our its their his her this these those my any some".split(" "),
);
const QUANTIFIER = new Set("all each every both".split(" "));
const LINK = new Set("and or & /".split(" "));
const KEEPS_GOING = new Set("of for".split(" "));
const NOT_A_SUBJECT = new Set(
  "it them this that these those something more less xxx tbd what how whether who".split(" "),
);
const NOT_A_HEAD = new Set("hours hour days time on off up out all".split(" "));
/** Behind these the first word is no order but part of a name: "design document". */
const NAME_ENDS =
  /^(?:logs?|documents?|docs?|time|notes?|systems?|pages?|teams?|process|cycle|suite|library|quality|coverage|relevance)$/u;
const LONGEST = 7;

/** Reads the words of a key result; everything is null where it names nothing. */
export function ownWords(text: string, language: Language): OwnWords {
  const sentence = tidy(text);
  const tokens = tokenise(sentence, language);
  const capability = capabilityOf(sentence, tokens);
  if (capability) return { sentence, capability, subject: null, plural: true };
  const start = startOfSubject(tokens);
  const end = endOfSubject(tokens, start);
  const words = subjectWords(sentence, tokens.slice(start, end));
  if (TEACHES.test(tokens[0]?.text ?? "") && words.subject !== null) {
    const whom = words.subject.replace(/^the /u, "");
    return { sentence, capability, subject: `the training for ${whom}`, plural: false };
  }
  const dealing = DEALINGS[tokens[0]?.text ?? ""];
  if (
    dealing !== undefined &&
    words.subject !== null &&
    /^(?:to|with)$/u.test(tokens[1]?.text ?? "")
  ) {
    const whom = words.subject.replace(/^the /u, "");
    return {
      sentence,
      capability,
      subject: `${dealing} ${whom}`,
      plural: /^talks|^meet/u.test(dealing),
    };
  }
  return { sentence, capability, ...words };
}

function capabilityOf(sentence: string, tokens: readonly Token[]): OwnWords["capability"] {
  const at = tokens.findIndex((each) => /^(?:can|may|could)$/u.test(each.text));
  const who = tokens[at - 1];
  const next = tokens[at + 1];
  if (at < 1 || at > 4 || !who || !next || who.word.bits & (W.artefact | W.technical)) return null;
  if (!/[^s]s$/u.test(who.text) || next.text === "be") return null;
  const first = tokens.findIndex((each) => !DETERMINER.has(each.text));
  const people = sentence.slice(tokens[first]?.start ?? 0, who.end);
  const rest = sentence.slice(next.start);
  const action =
    rest.split(/[,;(]|\s(?:and|so|which|that|by|within|in order|in less)\s/u)[0]?.trim() ?? "";
  if (action.split(" ").length > 9) return null;
  return { people: lowerFirst(people), action };
}

/** Past the leading verbs: "Create / update", "Research and install", "Set up". */
function startOfSubject(tokens: readonly Token[]): number {
  let at = 0;
  if (statesSomething(tokens)) return at;
  while (at < tokens.length) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) break;
    // One order, or several joined: "Improve issue triage" has one.
    const before = tokens[at - 1];
    const joined =
      at === 0 || LINK.has(token.text) || LINK.has(before?.text ?? "") || isHelper(before);
    if (!joined) break;
    if (LINK.has(token.text) && at > 0 && opensWithVerb(next, tokens[at + 2], at + 1)) {
      at += 1;
      continue;
    }
    if (!opensWithVerb(token, next, at)) break;
    at += token.word.base.includes("_") ? 2 : 1;
    while (PARTICLE.has(tokens[at]?.text ?? "")) at += 1;
  }
  // "Decide on the churn model": the preposition belongs to the verb.
  if (at > 0 && /^(?:to|with|for|on|into|at|from)$/u.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** "Train all agents" is about the training, and not about the agents. */
const TEACHES = /^(?:train|coach|educate|teach|upskill|onboard)$/u;

/** "Talk to churned trialists" is about the talks. */
const DEALINGS: Readonly<Record<string, string>> = {
  talk: "talks with",
  speak: "talks with",
  meet: "meetings with",
  align: "the alignment with",
  partner: "the partnership with",
  work: "the work with",
};

/** Comes before an order and is none: "we will", "continue to", "do not". */
function isHelper(token: Token | undefined): boolean {
  const helper =
    /^(?:we|will|must|should|to|please|have|continue|continues|keep|not|don['’]t|do|no|longer)$/u;
  return token !== undefined && helper.test(token.text);
}

/** "Clause library connected", "suite covers all prompts": what opens it is a name. */
function statesSomething(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (at === 0 || token.type !== "word") return false;
    const { bits, form } = token.word;
    const next = tokens[at + 1];
    const ends = !next || next.type === "mark" || Boolean(next.word.bits & W.preposition);
    if (form === "ed" && bits & VERB && ends && tokens[at - 1]?.type === "word") return at < 5;
    if (bits & W.done && !next) return true;
    return /^(?:is|are|has|have|covers?|handles?|runs?)$/u.test(token.text) && at < 6 && at > 1;
  });
}

const PARTICLE = new Set("up out down off over not".split(" "));

function opensWithVerb(token: Token, next: Token | undefined, at: number): boolean {
  if (isHelper(token)) return true;
  if (token.text === "no" || token.text === "longer") return next?.text === "longer" || at > 0;
  const { bits, form } = token.word;
  if (token.type !== "word" || !(bits & VERB) || token.text.includes("-")) return false;
  const nextText = next?.text ?? "";
  const opensObject =
    next?.type === "number" ||
    DETERMINER.has(nextText) ||
    QUANTIFIER.has(nextText) ||
    LINK.has(nextText);
  if (form === "ing") return opensObject || token.text === "hiring";
  if (form !== "base") return false;
  if (opensObject || PARTICLE.has(nextText)) return true;
  if (/^(?:of|from|in|is|are)$/u.test(nextText)) return false;
  if (/^(?:to|with|for)$/u.test(nextText)) {
    return /^(?:talk|plan|speak|reach|work|align|partner|meet|migrate|move|switch|upgrade|convert)$/u.test(
      token.text,
    );
  }
  // "Release notes" is a thing; "Build prototype" and "Install cameras" are orders.
  return !NAME_ENDS.test(nextText);
}

function endOfSubject(tokens: readonly Token[], start: number): number {
  let end = start;
  let words = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || words >= LONGEST) break;
    if (token.type === "number" && words > 0) break;
    if (token.type === "mark") {
      const joins = tokens[at + 1]?.start === token.end && tokens[at - 1]?.end === token.start;
      if (joins || (/^[&/%#+]$/u.test(token.text) && at > start)) {
        end = at + 1;
        continue;
      }
      break;
    }
    if (at > start && endsSubject(tokens, at, words)) break;
    words += 1;
    end = at + 1;
  }
  return trimEnd(tokens, start, end);
}

function endsSubject(tokens: readonly Token[], at: number, words: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return true;
  const { bits, form } = token.word;
  if (QUANTIFIER.has(token.text)) return true;
  if (/^(?:covers?|handles?|passes|works?|makes?)$/u.test(token.text) && words > 1) return true;
  const before = tokens[at - 1];
  const finite = form === "base" && bits & VERB && !(bits & NOUNISH);
  if (finite && before && /[^s]s$/u.test(before.text) && before.type === "word") return true;
  if (LINK.has(token.text))
    return !next || Boolean(next.word.bits & VERB && !(next.word.bits & NOUNISH));
  // "Workshops on prompt writing" says on what; "runs on it" does not.
  if (/^(?:on|about)$/u.test(token.text) && words <= 4) {
    return (
      !next || next.type !== "word" || DETERMINER.has(next.text) || NOT_A_SUBJECT.has(next.text)
    );
  }
  if (KEEPS_GOING.has(token.text)) return words > 4 || next?.type === "number";
  if (bits & (W.preposition | W.auxiliary) && !DETERMINER.has(token.text)) return true;
  if (form === "ed" && bits & VERB)
    return !next || next.word.bits & W.preposition ? true : words > 0 && isFinal(tokens, at);
  if (bits & W.done && (!next || Boolean(next.word.bits & W.preposition))) return true;
  const verbLike = form === "s" && bits & VERB && !(bits & (NOUNISH | W.people));
  return Boolean(verbLike) && next !== undefined && words > 0;
}

/** A participle with nothing of a name behind it: "roles filled", and not "filled roles". */
function isFinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.type === "mark" || next.text.endsWith("ly");
}

function trimEnd(tokens: readonly Token[], start: number, end: number): number {
  let last = end;
  while (last > start) {
    const token = tokens[last - 1];
    const loose =
      token === undefined ||
      token.type === "mark" ||
      Boolean(token.word.bits & W.preposition) ||
      DETERMINER.has(token.text) ||
      /^(?:internally|externally|publicly|properly|fully)$/u.test(token.text) ||
      LINK.has(token.text);
    if (!loose) break;
    last -= 1;
  }
  return last;
}

function subjectWords(
  sentence: string,
  tokens: readonly Token[],
): { subject: string | null; plural: boolean } {
  let first = 0;
  while (first < tokens.length - 1 && isLead(tokens, first)) first += 1;
  const kept = tokens.slice(first);
  const head = headOf(kept);
  const from = kept[0];
  const to = kept.at(-1);
  const names =
    kept.every((each) => !NOT_A_SUBJECT.has(each.text)) && !NOT_A_HEAD.has(head?.text ?? "");
  if (!from || !to || !head || !names) return { subject: null, plural: false };
  const written = sentence.slice(from.start, to.end);
  const plural = /[^su]s$/u.test(head.text) && !/(?:sis|ics|ss)$/u.test(head.text);
  const several = plural || kept.some((each) => each.text === "and" || each.text === "&");
  const short = /^\p{Lu}{2,}s?$/u.test(written);
  const ordinary = from.word.bits & ~W.technical || !(from.word.bits & W.technical);
  const common =
    from.start === 0 ? from.word.bits > 0 && Boolean(ordinary) : !/^\p{Lu}/u.test(written);
  const known = kept.length === 1 && (short || common);
  return {
    subject: known
      ? `the ${plainStart(written, from)}`
      : withArticle(written, kept.length, from.start === 0),
    plural: several,
  };
}

/** Words before the name: articles, "all", "each of the", "100% of", "number of". */
function isLead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (DETERMINER.has(token.text) || QUANTIFIER.has(token.text) || token.text === "of") return true;
  if (token.text === "%" || next?.text === "%" || next?.text === "percent") return true;
  if (token.text === "percent" || token.text === "at" || token.text === "least") return true;
  return (
    /^(?:number|amount|share|new|quality|better|cleaner|clearer|one)$/u.test(token.text) &&
    (next?.text === "of" || /^(?:better|cleaner|clearer|new|one)$/u.test(token.text))
  );
}

/** The noun that the rest hangs on: the last word before "of" or "for". */
function headOf(tokens: readonly Token[]): Token | undefined {
  const cut = tokens.findIndex((each, at) => at > 0 && KEEPS_GOING.has(each.text));
  return cut === -1 ? tokens.at(-1) : tokens[cut - 1];
}

function withArticle(written: string, length: number, opens: boolean): string {
  const words = written.split(" ");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const isName =
    (length === 1 && capitals.length === 1 && (!opens || !/^\p{Lu}\p{Ll}+s$/u.test(written))) ||
    (length > 1 && capitals.length === words.length);
  if (isName) return written;
  return `the ${opens ? lowerFirst(written) : written}`;
}

function plainStart(written: string, first: Token): string {
  return first.start === 0 ? lowerFirst(written) : written;
}

/** A sentence's capital goes; those of names and short forms stay. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) && !/^\p{L}*\p{Ll}\p{Lu}/u.test(text)
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;
}
