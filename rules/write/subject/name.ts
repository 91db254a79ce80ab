/** The subject as it stands in another sentence: without its lead, with its article. */
import { scanNumbers } from "../../gate/scan.ts";
import { W } from "../../reading/lexicon/classes.ts";
import type { Token } from "../../reading/text/tokens.ts";
import { DETERMINER, KEEPS_GOING, NOT_A_SUBJECT, QUANTIFIER } from "./words.ts";
import { regex } from "../../regex.ts";

const NOT_A_HEAD = new Set("hours hour days time on off up out all".split(" "));

export function subjectWords(
  sentence: string,
  tokens: readonly Token[],
): { subject: string | null; plural: boolean } {
  let first = 0;
  while (first < tokens.length - 1 && isLead(tokens, first)) first += 1;
  const kept = tokens.slice(first);
  const head = headOf(kept);
  const from = kept[0];
  const to = kept.at(-1);
  const names = kept.every((each) => !NOT_A_SUBJECT.has(each.text)) && !isLoose(kept, head);
  if (!from || !to || !head || !names) return { subject: null, plural: false };
  const written = sentence.slice(from.start, to.end);
  const short = /^\p{Lu}{2,}S$/u.test(sentence.slice(head.start, head.end));
  const shorts = /^\p{Lu}{2,}s$/u.test(sentence.slice(head.start, head.end));
  const plural =
    shorts || (/[^su]s$/u.test(head.text) && !/(?:sis|ics|ss|ops)$/u.test(head.text) && !short);
  const several = plural || kept.some((each) => each.text === "and" || each.text === "&");
  const isShort = /^\p{Lu}{2,}s?$/u.test(written);
  const ordinary = from.word.bits & ~W.technical || !(from.word.bits & W.technical);
  const common =
    from.start === 0 ? from.word.bits > 0 && Boolean(ordinary) : !/^\p{Lu}/u.test(written);
  const known = kept.length === 1 && (isShort || common);
  const bare = ABSTRACT.test(written) && !/ (?:of|for) /u.test(written);
  if (BARE.test(written) || bare)
    return { subject: from.start === 0 ? plainStart(written, from) : written, plural: false };
  return {
    subject: known
      ? `the ${plainStart(written, from)}`
      : withArticle(written, kept.length, from.start === 0, tokens[first - 1]?.text === "the"),
    plural: several,
  };
}

/** Short forms that take no article. */
const BARE = /^(?:MFA|SSO|GPT(?:-\d)?|SAP|AWS|GCP|AI|OCR|NLP|GDPR|DSGVO|ITIL|TLS)$/u;

/** What cannot be counted takes none either. */
const ABSTRACT =
  /(?:^|\s)(?:governance|collaboration|cooperation|compliance|literacy|transparency|awareness)$/u;

/** "Four hours of", "out": measures and particles name nothing; "office hours" do. */
function isLoose(tokens: readonly Token[], head: Token | undefined): boolean {
  if (!NOT_A_HEAD.has(head?.text ?? "")) return false;
  const [first] = tokens;
  return tokens.length < 2 || first?.type === "number" || scanNumbers(first?.text ?? "").length > 0;
}

/** What may stand before the name, with "of" or by itself. */
const LEADS_TO_NAME = regex("u")`
  ^(?:number|amount|share|use|usage|mvp|uat|prototype|beta|potential|feasibility|possibilities|
    migration|rollout|roll-out|introduction|implementation|deployment|launch|expansion|extension|
    completion|creation|go-live|preparation|new|quality|better|cleaner|clearer|one)$
`;

/** Words before the name: articles, "all", "each of the", "100% of", "number of". */
function isLead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (DETERMINER.has(token.text) && next?.text === "/") return false;
  // "10 years of lab notebooks" are notebooks.
  const span = token.type === "number" ? next : token;
  const behind = tokens[at + (token.type === "number" ? 2 : 1)];
  if (/^(?:years|months|weeks|days)$/u.test(span?.text ?? "") && behind?.text === "of") return true;
  // "5 of the 6 features".
  if (token.type === "number" && next?.text === "of" && tokens[at + 2]?.text === "the") return true;
  if (DETERMINER.has(token.text) || QUANTIFIER.has(token.text) || token.text === "of") return true;
  if (token.text === "%" || token.text === "+" || next?.text === "%" || next?.text === "percent")
    return true;
  if (token.text === "percent" || token.text === "at" || token.text === "least") return true;
  return (
    (/^\p{L}{3,}ing$/u.test(token.text) && next?.text === "of") ||
    (LEADS_TO_NAME.test(token.text) &&
      (next?.text === "of" || /^(?:better|cleaner|clearer|new|one)$/u.test(token.text)))
  );
}

/** The noun that the rest hangs on: the last word before "of" or "for". */
function headOf(tokens: readonly Token[]): Token | undefined {
  const cut = tokens.findIndex((each, at) => at > 0 && KEEPS_GOING.has(each.text));
  return cut === -1 ? tokens.at(-1) : tokens[cut - 1];
}

function withArticle(written: string, length: number, opens: boolean, had: boolean): string {
  const words = written.split(" ");
  const capitals = words.filter((word) => /^(?:\p{Lu}|and$|&$)/u.test(word));
  const isName =
    (length === 1 && capitals.length === 1 && (!opens || !/^\p{Lu}\p{Ll}+s$/u.test(written))) ||
    (length > 1 && capitals.length === words.length);
  // "The AI Act" has its article with it.
  if (isName) return had && length > 1 ? `the ${written}` : written;
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
