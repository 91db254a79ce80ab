/** Takes off a key result what is not part of the sentence: tags, owners, marks, status. */
import { regex } from "../../regex.ts";

const STRIPS: readonly (readonly [RegExp, string])[] = [
  [/\[([^\]]{1,80})\]\([^)]{0,300}\)/gu, "$1"],
  [/(?<=\p{L})\{([a-z])\}/gu, "-$1"],
  [/\bhttps?:\/\/\S+/giu, ""],
  [/^\s*\*\*[^*]{1,80}\*\*:?\s+(?=\S)/u, ""],
  [
    /(?<!\p{Ll})\*{1,3}|\*{1,3}(?!in(?:nen)?(?!\p{L}))|(?<![\p{L}\d])_{1,3}|_{1,3}(?![\p{L}\d])/gu,
    "",
  ],
  [
    regex("iu")`
      ^(?:decide|take|make)\s(?:(?:a|the)
        \s)?(?:final\s)?go\s?/?\s?(?:or\s)?no-?\s?go(?:\sdecision)?\s(?:on|for|about)\s
    `,
    "decide on ",
  ],
  [/^go\s?\/?\s?no-?\s?go(?:\s(?:decision|verdict))?\s(?:on|for|about)\s/iu, "decide on "],
  [/\((internal|new|existing|external|public|shared)\)\s(?=\p{L})/giu, "$1 "],
  [/\[[^\]]{0,40}\]/gu, " "],
  [
    regex("giu")`
      \((?:#\d+|[a-z]{1,4}|WIP\b[^)]{0,60}|e\.g\.[^)]{0,200}|relates to\b[^)]{0,80}|or alternatives|
        current[^)]{0,40}|from[^)]{0,40} today|committed|aspirational)\)
    `,
    " ",
  ],
  [/\(relates to.*$/iu, " "],
  [/^\s*(?:KR|key result)\s?\d+(?:\.\d+)*(?:\s?[:.)–-]\s*|\s+)/iu, ""],
  [/^\s*`?P[0-9?]`?\s?(?:-|–|:)?\s+/u, ""],
  [/^\s*(?:@[\w-]+|OWNER|\?{2,})\s?(?:-|–|:)\s+/u, ""],
  [/(?:^|\s)@[\w-]+/gu, " "],
  [/(?<=^\p{L}+\s(?:the\s)?\d{0,3}\s?)most\s(?:important|critical|used|frequent|common)\s/iu, ""],
  [/(?<=\s)w\/o\s/giu, "without "],
  [/(?<=\s)w\/\s?(?=\p{L})/giu, "with "],
  [/\bincl\.\s/giu, "including "],
  [/^hiring:\s/iu, "Hire "],
  [/^fine tun(?=e\s|ing\s)/iu, "Fine-tun"],
  [/^a\/b[- ]tests?\s(?=\S+\s)/iu, "Try out "],
  [/[“”„"«»`]|(?<!\p{L})[‘']|[’'](?!\p{L})/gu, ""],
  [/\p{Extended_Pictographic}\ufe0f?/gu, " "],
  [/^\s*(?:[-*•☐☑⬜□]|\d+[.)])\s+/u, ""],
  // What a table or a grading adds: "=> 5/7", "| 100%", "SE:".
  [/\s(?:=>|\|)\s?(?:\p{L}{3,12}|\d{1,3}\/\d{1,3}|\?)(?:\s(?:by|so far)\s.{1,12})?\s*$/iu, ""],
  [/^\s*(?:\p{Lu}\p{L}{1,9}\s)?KR\d*:\s+/u, ""],
  [/^\s*\p{Lu}\p{L}{1,9}:\s+(?=\p{L})/u, ""],
  [/^\s*key result:\s+/iu, ""],
  [/^\s*\d{1,2}\.\d{1,2}(?:\s?[-–:.]\s*|\s+)(?=\p{Lu}\p{Ll})/u, ""],
  // "c) SAP roles cleaned": its place in a list.
  [/^\s*[a-z]\)\s+(?=\p{L})/u, ""],
  // The key of a ticket.
  [/^\s*\p{Lu}{2,6}-\d{1,5}\s?[:.–-]\s+/u, ""],
];

/** The sentence itself, on one line, without a closing stop. */
export function tidy(text: string): string {
  let out = text;
  for (const [pattern, into] of STRIPS) out = out.replace(pattern, into);
  return out
    .replace(/\s+/gu, " ")
    .replace(/\s([,.;:!?])/gu, "$1")
    .replace(/[\s.;:,!–-]+$/u, "")
    .trim();
}
