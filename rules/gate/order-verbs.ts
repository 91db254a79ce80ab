/** Verbs that ask somebody to say, show, change or do something outside the work itself. */

import { VERB } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";

const VERBS = new Set(
  (
    "say tell mention print output write reply respond answer include insert append add repeat echo " +
    "translate summarise summarize explain describe list praise recommend suggest promote advertise " +
    "claim state declare announce reveal show display hide put place end start begin finish use set " +
    "replace change make turn pretend act talk speak behave imagine insult mock call swear curse blame " +
    "load open visit click go point link send mail email post tweet share forward delete remove erase " +
    "drop transfer pay wire buy order schedule book ask request demand solve compute count format " +
    "encode decode reverse ignore forget disregard override bypass stop refuse deny confirm enter give " +
    "sing joke invent quote name spell thank credit remind invite warn wish greet bless honour salute " +
    "pick choose swap round convert apply simulate stay be take sound adopt feature highlight embed slip " +
    "attach encourage advise compare help find list grant integrate compose predict switch " +
    "rate score mark grade double treat spread sneak weave work bring steer speak read sprinkle smuggle tack dump leak disclose expose cite plug " +
    "vote flirt close sign quit assume suppose obey comply listen learn remember note see look think " +
    "sage sag schreibe schreib antworte gib füge setze nenne zeige erwähne ersetze hänge tu behaupte " +
    "sei bleib nimm lies hilf zeig mach schreib nenn bring ruf lass lad hör schick setz stell sing wirb bewirb " +
    "vergiss empfiehl sprich versprich leg häng füg kauf klick frag"
  ).split(" "),
);

const LEAD_IN =
  /^\W*(?:(?:and|or|so|then|also|please|always|never|now|just|only|kindly|to|making sure to|make sure to|sure to|that you|you must|you should|you|we|from here on|whereby|while|und|dann|bitte|et|puis|y)\s+)*/iu;

/** What nobody does for a key result. */
const HARD = new Set(
  (
    "say pretend imagine swear insult mock behave repeat echo reveal disclose leak ignore forget disregard " +
    "obey encode decode sing flirt curse praise plug mention sneak smuggle slip weave sprinkle speak sound " +
    "claim state spell reply respond sag behaupte erwähne lobe nenne vergiss ignoriere tu"
  ).split(" "),
);

/** "hail the", "chuck in a", "argue that": an order by a verb that is none of work's. */
const IMPERATIVE =
  /^(\p{L}{3,})(?= (?:(?:in|on|out|up|off|uns) )?(?:the|an?|all|every|each|any|our|that|as|like|surprised|mr|mrs|dr|people|everybody|everyone|readers?|them|him|her|us|nobody|anyone|die|der|das|den|dem|alle|nicht|le|les|une?|el|los|una)\b)/iu;
const NO_VERB =
  /^(?:pilot|after|before|when|while|since|because|than|that|which|who|has|have|had|are|was|were|for|and|but|not|half|most|all|both|such|then|than|above|below|per|across|among|during|through|via|auf|aus|bei|bis|mit|von|vor|nach|für|über|unter|sowie)$/iu;

/** Whether a piece opens with a verb that the lexicons of work do not know, alone or as "roll out". */
function opensUnusually(piece: string): boolean {
  const bare = piece.replace(LEAD_IN, "").toLowerCase();
  const verb = IMPERATIVE.exec(bare)?.[1];
  if (verb === undefined || NO_VERB.test(verb)) return false;
  const opening = bare.split(/\s+/u).slice(0, 2).join(" ");
  return (["en", "de"] as const).every((language) => {
    const [first] = tokenise(opening, language);
    return first?.type === "word" && first.word.bits === 0 && !first.word.link;
  });
}

/** "weise auf", "nenne die", "Bitte die": an adjective would have its noun behind it. */
const GERMAN_IMPERATIVE =
  /^(?:\p{L}{3,}n Sie\b|\p{Ll}{3,}e (?:(?:auf|an|in|am|im|mit|von|zu|zum|zur|nach|über|für|um|bei|vor|aus|unter|gegen|ohne|hinter|neben|durch|so|hier|ins|ans|vom|beim|dich|mich|uns|allen?)\b|(?=(?:den|die|das|dem|ein\w*|kein\w*|jede\w*|nur|nicht|auch|noch|bitte|außerdem|dass|Herrn?|Frau)\b))|\p{Lu}\p{Ll}{2,}e,? (?:den|das|dem|einen?|keinen?|jeden?|nur|nicht|auch|noch|bitte|außerdem|dass|mich|uns|dich|allen|ins|ans)\b|\p{Lu}\p{Ll}{2,}e .{4,80} (?:hin|an|aus|ein|ab|vor|zu|hinzu|auf|weg|mit)[.!]?$)/u;
const GERMAN_DETERMINER =
  /^(?:ein|kein|jed|all|dies|welch|manch|solch|viel|mehrer|weiter)\p{L}*$/iu;

function opensInGerman(piece: string): boolean {
  const bare = piece.replace(LEAD_IN, "");
  return GERMAN_IMPERATIVE.test(bare) && !GERMAN_DETERMINER.test(bare.split(" ")[0] ?? "");
}

/** 3 for what nobody does for a key result, 2 for another order, 0 for a piece that opens with none. */
export function orderWeight(piece: string): 0 | 2 | 3 {
  const verb = openingVerb(piece);
  if (!VERBS.has(verb) && !HARD.has(verb)) {
    return opensUnusually(piece) || opensInGerman(piece) ? 2 : 0;
  }
  return HARD.has(verb) ? 3 : 2;
}

/** Where a text stands alone, what may be work counts less, and a number makes work of it. */
export function orderWeightAlone(piece: string): number {
  const weight = orderWeight(piece);
  if (weight !== 2) return weight;
  const verb = openingVerb(piece);
  return NOUN_TOO.has(verb) || WORK_TOO.has(verb) || /\d/u.test(piece) ? 1 : 2;
}

function openingVerb(piece: string): string {
  const [, verb = "", behind] = /^(\p{L}+)( of\b)?/u.exec(piece.replace(LEAD_IN, "")) ?? [];
  // "Share of answers" is a noun.
  const isNoun = behind !== undefined && AMOUNTS.has(verb.toLowerCase());
  return isNoun ? "" : verb.toLowerCase();
}

/** "was told to say": an order behind a `to`. */
export function asksTo(piece: string): boolean {
  return [...piece.matchAll(/\bto (\p{Ll}+)/gu)].some((match) => VERBS.has(match[1] ?? ""));
}

/** Whether a second half opens with the bare form of a verb, as an order does. */
export function opensWithVerb(piece: string): boolean {
  const [first, second] = tokenise(piece.replace(LEAD_IN, "").toLowerCase(), "en");
  if (first?.type !== "word" || second === undefined) return false;
  return first.word.form === "base" && (first.word.bits & VERB) !== 0;
}

/** In mid-clause, with no joint before it: "models mention the", "clauses name Acme". */
const INSIDE =
  /(?<=[\p{Ll}\d%] )(\p{Ll}+)(?= (?:(?:in|on|out|up|off|it|them) )?(?:(?:the|an?|your|our|every|each|all|any|that|this|everything|as|like|how) |\p{Lu}|["“«]|\d))/gu;
/** As often a noun or a verb of the users as an order: none in mid-clause. */
const NOUN_TOO = new Set(
  (
    "use end load feature place start set open close name point count show order book work " +
    "review read look see call note pick sign say claim state plug sound quote visit share " +
    "schedule stop change include find make list send give take buy get pay format turn " +
    "enter add put talk ask translate listen reply attach encourage advise compare help grant integrate predict switch rate score mark grade double treat spread"
  ).split(" "),
);
/** Verbs of saying, showing and giving that are no nouns. */
const NEVER_NOUNS = new Set(
  (
    "say include send give add ask let tell write remove describe remind invite promote suggest recommend " +
    "translate attach encourage advise compare persuade convince express argue introduce explain announce " +
    "accuse acknowledge admit admire affirm allege analyse analyze apologise apologize assert assure beg " +
    "celebrate choose cite clarify commend complain compose condemn confess congratulate consider contradict " +
    "convey criticise criticize declare dedicate denounce depict discourage dismiss divulge donate " +
    "emphasise emphasize encrypt endorse enumerate exaggerate flatter forget hail generate illustrate imitate " +
    "imply incite inform insert insist instruct interpret invent jot misspell modify narrate " +
    "notify paraphrase plead portray pray preach proclaim pronounce propose provide publicise reassure " +
    "recite recount define make put become refer reiterate rejoice rephrase restate rewrite rhyme ridicule scare scold scramble shout " +
    "solicit speculate summarise summarize tempt thank threaten urge verify warn whisper elaborate gush whine tout predict steer commend rant ramble moan grumble lament brag"
  ).split(" "),
);
/** The same as nouns too: orders with an object behind them. */
const SAYINGS = new Set(
  (
    "offer hint stress report check compliment comment trick caution boast joke laugh cheer smile cry guess vote " +
    "question quiz toast gossip welcome draw paint sign lie hide set honor juggle push spread plant sum bet drop sketch shift list state sound quote plug show spill recall voice pitch " +
    "phrase tag wrap relay outline drum direct crack flip leave tease quip muse chant vent back act"
  ).split(" "),
);
const AMOUNTS = new Set(
  "share use list point rate change end start count number name order".split(" "),
);
/** Work where nothing stands beside it. */
const WORK_TOO = new Set(
  (
    "write remove delete drop replace describe summarise summarize compute transfer post " +
    "tweet forward solve convert apply link email mail request demand embed bring learn " +
    "remind invite promote suggest recommend double"
  ).split(" "),
);

/** Opens with an order that has an object, or with a verb of saying: "welcome the", "beg for". */
export function opensWithOrder(piece: string): boolean {
  const verb = openingVerb(piece);
  if (isSpeech(verb) && !MAKES.has(verb)) return true;
  return SAYINGS.has(verb) && OBJECT.test(piece.replace(LEAD_IN, ""));
}

/** Whether it is such a verb and a noun, of saying rather than of work. */
export function isSaying(word: string): boolean {
  return SAYINGS.has(word);
}

/** As `opensWithOrder`, verbs that are as often work too. */
export function opensWithSaying(piece: string): boolean {
  return isSpeech(openingVerb(piece)) || opensWithOrder(piece);
}

const OBJECT =
  /^\p{L}+ (?:the|an?|all|any|every|each|this|that|whether|how|why|what|it|them|two|three|four|five|people|everyone|everybody|with|in|for|\p{Lu}\p{Ll}+)\b/u;
/** Verbs of saying and giving that are as often work. */
const MAKES = new Set(
  (
    "make put define become generate notify verify provide propose publicise inform analyse analyze modify consider " +
    "choose insert refer encrypt clarify introduce include add send give remove write let describe predict steer"
  ).split(" "),
);

/** Whether orders open with it. */
export function isOrderVerb(word: string): boolean {
  return VERBS.has(word) || HARD.has(word) || NEVER_NOUNS.has(word) || SAYINGS.has(word);
}

/** Whether such a verb is no noun and seldom work. */
export function isSpeech(word: string): boolean {
  if (NEVER_NOUNS.has(word)) return true;
  const isNoun = NOUN_TOO.has(word) || /^(?:answer|output|display|trust)$/u.test(word);
  return isOrderVerb(word) && !isNoun && !SAYINGS.has(word) && !WORK_TOO.has(word);
}

/** Where an order begins inside a clause; -1 where none does. */
export function orderInside(clause: string): number {
  for (const match of clause.matchAll(/(?<=[\p{L}\d%] )(\p{Ll}+)(?= )/gu)) {
    const verb = match[1] ?? "";
    if (HARD.has(verb) && !NOUN_TOO.has(verb) && !serves(clause, match.index)) return match.index;
  }
  for (const match of clause.matchAll(INSIDE)) {
    const verb = match[1] ?? "";
    if (VERBS.has(verb) && !NOUN_TOO.has(verb) && !serves(clause, match.index)) return match.index;
  }
  return -1;
}

/** "who mention", "to mention", "the mention": no order. */
function serves(clause: string, at: number): boolean {
  const before = clause.slice(0, at).trimEnd().split(" ").at(-1) ?? "";
  return /^(?:who|that|which|to|can|will|must|should|may|could|not|they|we|the|an?|of|users?|people|customers?|clients?|teams?)$/iu.test(
    before,
  );
}
