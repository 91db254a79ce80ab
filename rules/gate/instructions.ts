/** Wordings that speak to an assistant or ask it for something. */
import { wordsOf } from "./words.ts";
import { regex } from "../regex.ts";

/** Speaks to the machine, wherever it stands. */
const UNMISTAKABLE = [
  regex("iu")`
    \b(?:ignore|disregard|forget|override|bypass)\b[^.;!?\n]{0,40}\b(?:previous|prior|above|earlier|
      instructions?|rules?|prompts?|guidelines?|everything)\b
  `,
  /\b(?:system|developer|hidden|initial) (?:prompt|message|instructions?)\b/iu,
  regex("iu")`
    \b(?:as an?|you are(?: an?| the)?|act as(?: an?| the)?|pretend to be(?: an?| the)?) (?:ai|
      a\.i\.|assistant|language model|llm|chatbot|bot|model|dan|hacker|poet|pirate|translator|expert)
      \b
  `,
  regex("iu")`
    \b(?:dear|hey|hi|hello|attention|note to(?: the)?|message to(?: the)?|instructions? (?:for|to)
      (?: the)?) (?:ai|assistant|model|llm|coach|chatgpt|claude|gemini|copilot|reviewer|reader)\b
  `,
  regex("iu")`
    \byour (?:next |final |entire )?(?:answers?|repl(?:y|ies)|responses?|messages?|outputs?|
      suggestions?|completions?)\b
  `,
  regex("iu")`
    (?:^|[.!?;:,]\s*|\b(?:and|then|please|always|only|must|should)\s+)(?:reply|respond) (?:only |
      just |back )?(?:with|in|by|as)\b
  `,
  /\b(?:say|print|output|echo|repeat|append|insert)\b[ :]{1,3}["'“‘«`]/iu,
  regex("u")`
    \b(?:say|print|output|echo|append|include|insert|mention) (?:the (?:word|phrase|text|string|
      sentence|code|link|url|following) |that )?[A-Z]{4,}\b
  `,
  regex("iu")`
    </?(?:system|instructions?|prompt|assistant|user)\b
    |<\|[^|>]{1,40}\|>
    |\[/?(?:inst|system)\]
    |###\s*(?:system|instruction|response)
  `,
  /^\s*(?:system|assistant|user|instruction|developer)\s*:/iu,
  /\b(?:jailbreak|do anything now|prompt injection|without restrictions?)\b/iu,
  regex("iu")`
    \b(?:ignoriere|vergiss|missachte)\b[^.;!?\n]{0,40}\b(?:anweisung(?:en)?|regeln?|vorherige[nrs]?|
      bisherige[nrs]?|alles)\b
  `,
  /\b(?:du bist|handle als|antworte|gib aus|schreibe stattdessen)\b/iu,
];

/** May be honest work in a key result of its own; behind another statement it is an order. */
const LIKELY = [
  regex("iu")`
    \b(?:the|every|each|all|any) (?:next )?(?:answers?|repl(?:y|ies)|responses?|outputs?|
      suggestions?|rewrites?|key results?)\b[^.;!?\n]{0,40}\b(?:must|should|shall) (?:say|contain|
      include|mention|end|start|begin|read)\b
  `,
  regex("iu")`
    \b(?:say|print|output|write|include|insert|append|add|mention|repeat|echo|put|end|start|begin|
      finish)\b[^.;!?\n]{0,60}\b(?:in|to|at|with|of|into|for) (?:the|every|each|all|
      any) (?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|outputs?|suggestions?|rewrites?|texts?|
      titles?|explanations?|sentences?|key results?)\b
  `,
];

/** Unmistakable orders: with a capital in mid-sentence they open a new one, full stop or not. */
const ORDER_INSIDE = regex("gu")`
    (?<=[\p{Ll}\d)%] )(?=(?:Ignore|Disregard|Forget|Write|Translate|Summari[sz]e|Explain|Describe|
      Provide|Include|Append|Insert|Respond|Reply|Pretend|Encode|Integrate|Modify|Augment|Enhance|
      Repeat|Tell|Say|Print|Output|Add|Recommend|Suggest|Help me|Show me|Draft|Compose|Develop|
      Determine|Analy[sz]e|Encrypt|Apply|Render|Replace|Reverse|Remove|Rearrange|Scramble|Jumble|
      Misspell|Introduce|Substitute|Convert|Express|Shift|Group|Break|Email|Ask|Also|Note|End|Use|
      What|What's|Who|How|Why|When|Where|Can|Could|Is|Please|The assistant|In your)\s)
  `;
/** A sentence that says what the machine has to do, in the third person. */
const ABOUT_THE_MACHINE = regex("iu")`
    ^\W*(?:the |an? )?(?:assistant|ai|model|llm|coach|bot|system|writer|reply|answer|response|
      output) (?:must|should|shall|has to|needs to|will|is to)\b
  `;

/** Where an unmistakable order opens a new sentence, full stop or not. */
export function sentencesIn(text: string): string[] {
  const words = wordsOf(text);
  const isTitle = words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
  return isTitle ? [text] : text.split(ORDER_INSIDE);
}

/** A question, or a sentence about the machine. */
export function asksSomebody(sentence: string): boolean {
  return sentence.includes("?") || ABOUT_THE_MACHINE.test(sentence);
}

/** Whether a text talks to or about the machine; used on what a writer hands in. */
export function speaksToTheMachine(text: string): boolean {
  return UNMISTAKABLE.some((marker) => marker.test(text));
}

/** Whether a text says what an answer should hold: behind another statement that is an order. */
export function speaksOfAnswers(text: string): boolean {
  return LIKELY.some((marker) => marker.test(text));
}
