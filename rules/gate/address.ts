/**
 * How far a piece of text looks as if it spoke to a writer instead of about the work. Goes by what
 * such words do (address, claim authority, speak of the writing, leave the language, name
 * strangers), not by wordings of orders.
 */
import { speaksToTheMachine } from "./instructions.ts";
import { asksTo, orderWeight, orderWeightAlone } from "./order-verbs.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { stem, wordsOf } from "./words.ts";

/** With this much a piece beside the subject is an order: nothing of it is lent. */
export const ORDER = 2;
/** With this much a text that stands alone is one, if no other text shares a word with it. */
export const ORDER_ALONE = 2;
/** With this much it is one even so. */
export const ORDER_SURELY = 3;

const SECOND_PERSON =
  /\b(?:you(?:r|rs|rself|['’](?:re|d|ll|ve))?|me|my|mine|let['’]?s|let me|kindly|please|we['’]d|i['’](?:m|d|ll|ve)|dear|du|dich|dir|dein\w*|euch|bitte|tu|toi|vous|votre|tes|tus?|usted|vosotros)\b/iu;
const FIRST_PERSON = /\bI\b/u;
const ASKING =
  /^\W*(?:(?:if|as|perhaps|maybe|while|so|and|then) )*(?:would|could|can|might|may|will|shall|should|must|feel free|it would|i would|we would|let|see to it|make sure|be sure|be so|do not|don['’]t|never|always|only|nothing|whatever|whoever|those who)\b/iu;
/** Somebody above is said to have wished it. */
const AUTHORITY =
  /\b(?:told|asked|instructed|requested|insists?|wish(?:es)?|wants?|agreed with|decided that|approved|cleared|authori[sz]ed|signed off|overrid\w+|override|polic(?:y|ies)|notice|on behalf of|as per|per the|in line with|requires?|required|demands?|promised|mandated|admin|operator|developer|superuser|root|whatever|regardless|no matter)\b/iu;
/** Speaks of the writing, of whoever writes or of whoever reads. */
const CHANNEL =
  /\b(?:wordings?|head(?:ing|line)s?|explanations?|titles?|suggestions?|rewrit\w+|phras\w+|slogans?|(?:code|key|pass)words?|footnotes?|paragraphs?|haikus?|limericks?|lyrics|rhymes?|poems?|jokes?|instructions?|guidance|prompts?|checklist|placeholders?|the words?|closing|capitals|bold|letters?|syllables?|sentences?|the text|this text|these texts?|texts|line closes|each line|every line|any line|outputs?|reply|replies|answers?|questions?|messages?|respon[ds]e?s?|voice|tone|sarcastic|emojis?|morse|rot13|hex|leetspeak|backwards|decode|encode|shout-?out|compliments?|praise\w*|plug|mention\w*|credit\w*|salute\w*|thank\w*|read this|readers?|author|assistant|coach|bot|rumou?rs?|gossip|lies|hoax|myths?|propaganda|wörter|kennwort|schluss|satz|reimen|vorschlag|wortlaut)\b/iu;
/** So much so that no key result needs it in the middle of another statement. */
export const CHANNEL_INSIDE =
  /\b(?:\p{L}+ )?(?:wordings?|headings?|headlines?|explanations?|rewrites?|slogans?|footnotes?|lyrics|haikus?|limericks?|prompts?|instructions?|shout-?outs?)\b/iu;
/** Points at the text itself: "mark this as", "score this key result". */
const POINTS_HERE =
  /\bth(?:is|ese) (?:key results?|krs?|okrs?|objectives?|goals?|targets?|plans?|lines?|entr(?:y|ies)|items?|ones?|points?)\b|\b(?:targets?|objectives?|key results?|goals?) (?:in|of) the plan\b|\b(?:every|each|all|any) (?:unknown|open|missing|empty) (?:number|slot|field|value)s?\b|\bthis(?= (?:as|is|was|has|with|in|into|to|like|,)|[.!?,:]|$)|\bdies\w* (?:ziel\w*|schlüsselergebnis\w*|plan\w*|zeile)\b/iu;
const FOR_GOOD = /^\W*(?:from (?:now|here) on|henceforth|ab (?:jetzt|sofort))\b/iu;
const DECLARES =
  /\b(?:is|are|reads?|contains?|closes?|ends?|begins?|carr(?:y|ies)|gets?|always|never|only|must|simply)\b/iu;
const ROLE =
  /\b(?:the part of|the role of|in character|in this scene|rehears\w+|let['’]?s play|from here on|now goes by|(?:write|speak|talk|answer) (?:like|as|in|only|nur))\b/iu;
const OTHER_LANGUAGE =
  /^(?:le|les|du|une?|et|est|que|qui|dans|pour|avec|sur|tous|toutes|nous|vous|sous|comme|la|el|los|las|una|y|en|con|por|para|del|ya|como|solo|nuestro|il|che|per|tutto|gli|de|het|een|ook|ne)$/iu;
const CODE =
  /\{\s*"|\b[0-9a-f]{2}(?: [0-9a-f]{2}){2,}\b|\b[A-Za-z0-9+/]{12,200}={1,2}|\b[\w-]{1,63}\.(?:com|net|org|io|example|test|invalid)\b/iu;

/**
 * @param around stems that the user's other texts have: what they say is about the work
 * @param alone nothing stands beside it: unusual words and working verbs are no sign of an order then
 */
export function addressScore(piece: string, around: ReadonlySet<string>, alone: boolean): number {
  if (speaksToTheMachine(piece)) return ORDER_SURELY;
  const strangers = ownWordsOf(piece).filter((word) => !around.has(stem(word)));
  // The first word has a capital anyway.
  const [first] = wordsOf(piece);
  const named = strangers.some((word) => /^\p{Lu}/u.test(word) && word !== first);
  const authority = AUTHORITY.test(piece);
  const signs = [
    SECOND_PERSON.test(piece) || FIRST_PERSON.test(piece) ? 2 : 0,
    isStrange(piece, strangers.length, alone) ? 2 : 0,
    CODE.test(piece) ? 2 : 0,
    POINTS_HERE.test(piece) || FOR_GOOD.test(piece) ? 2 : 0,
    ASKING.test(piece) || ROLE.test(piece) ? 1 : 0,
    authority ? 1 : 0,
    authority && asksTo(piece) ? 1 : 0,
    named ? 1 : 0,
  ];
  const order = alone ? orderWeightAlone(piece) : orderWeight(piece);
  return order + channelWeight(piece, around, named) + signs.reduce((sum, each) => sum + each, 0);
}

/** Words on the writing weigh most where they are what the piece is about, or name somebody. */
function channelWeight(piece: string, around: ReadonlySet<string>, named: boolean): number {
  const hard = CHANNEL_INSIDE.exec(piece);
  const channel = CHANNEL.exec(piece);
  if (channel === null || around.has(stem(channel[0]))) return 0;
  const first = wordsOf(piece.slice(0, channel.index)).length < 3;
  const declares = DECLARES.test(piece.slice(channel.index));
  return (hard === null ? 1 : 2) + (named ? 1 : 0) + (first && declares ? 1 : 0);
}

/** Most of its words are nobody's at this desk, or some are another language's. */
function isStrange(piece: string, strangers: number, alone: boolean): boolean {
  const words = wordsOf(piece);
  const other = words.filter((word) => OTHER_LANGUAGE.test(word)).length;
  if ((other >= 2 && other * 5 > words.length) || (other >= 1 && strangers >= 2)) return true;
  const meant = words.filter((word) => word.length > 2 && !OTHER_LANGUAGE.test(word)).length;
  return !alone && strangers >= 2 && strangers * 5 > meant * 3;
}
