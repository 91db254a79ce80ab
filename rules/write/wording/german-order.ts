/** Where a date stands in a German sentence: behind its verb, or before the level that is reached. */
import { regex } from "../../regex.ts";

/** Verbs in second place: they say what is the case. */
const SECOND = regex("u")`
    ^(?:ist|sind|wird|werden|hat|haben|kann|können|soll|sollen|muss|müssen|darf|dürfen|(?:lieg|
      betrag|beträg|steig|sink|fäll|fall|nutz|verwend|arbeit|bekomm|erhalt|erhält|komm|dauer|erreich|
      wachs|wächs|find|lös|schließ|öffn|les|meld|bestätig|empfehl|bewert|sag|kauf|zahl|wähl|brauch|
      start|buch|bearbeit|erledig|beantwort|wart|füll|geb|gib|seh|kenn|mach|stell|prüf|liefer|verlass|
      trau|versteh|besteh|bleib|erscheint?)(?:en|et|t|n))$
  `;
/** "Gesenkt", "reduzieren": what is done comes last. */
const LAST = regex("u")`
    ^(?:\p{Ll}+(?:en|ern|eln)|\p{Ll}*ge\p{Ll}+t|\p{Ll}+(?:iert|reicht|ringert|bessert|höht|kürzt|
      oppelt|beitet|stellt|schränkt))$
  `;
/** "Auf 2 %", "um mindestens 10 %". */
const LEVEL = regex("u")`
    \s(?=(?:auf|um|von|unter|über|bei|mindestens|höchstens|maximal|[<>≤≥])\s(?:(?:mindestens|
      höchstens|maximal|unter|über|rund|min\.|max\.|[<>≤≥])\s)?\d)
  `;

/** "Mindestens 95 % der Reisen": what is counted opens the sentence, and the date stands behind it. */
const SHARE = regex("u")`
    ^(?:(?:[Mm]indestens|[Rr]und|[Üü]ber|[Mm]ehr als|[Hh]öchstens)\s)?\d[\d.,]*\s?%\s(?:der|des|
      aller|unserer)\s(?:\p{Ll}+en\s)?\p{Lu}[\p{L}:-]*
  `;
/** "9 von 12 Teams", "Ermittler", "Juristinnen und Juristen". */
const DOERS = /^(?:\d[\d.]*\s(?:von\s\d[\d.]*\s)?)?(?:\p{Lu}\p{L}+\sund\s)?\p{Lu}[\p{L}:-]+(?=\s)/u;
/** What they do, where it is no joint such as "zwischen". */
const DOES = regex("u")`
    ^(?!(?:ohne|zwischen|neben|gegen|innen|oben|binnen|über|unter|hinter|wegen|außer)$)
      \p{Ll}{3,}(?:en|ern|eln)$
  `;

const SHORT = /^(?:sich|uns|euch|sie|es|ihn|ihm|ihnen|mir|mich)$/u;

/** "Werden <20 %", "prüft 80 %": a date beside a level would read as one number. */
function meetsLevel(verb: string, next: string): boolean {
  return /^[<>≤≥]/u.test(next) || (/^\d/u.test(next) && !/^(?:soll|muss|darf|kann)/u.test(verb));
}

export function withGermanDate(sentence: string, date: string): string {
  const words = sentence.split(" ");
  const comma = words.findIndex((each) => each.endsWith(","));
  const second = words.findIndex(
    (each, at) => at > 0 && SECOND.test(each) && !meetsLevel(each, words[at + 1] ?? ""),
  );
  if (second !== -1 && second < words.length - 1 && (comma === -1 || second < comma)) {
    const at = words[second + 1] === "sich" ? second + 2 : second + 1;
    return [...words.slice(0, at), date, ...words.slice(at)].join(" ");
  }
  const share = SHARE.exec(sentence)?.[0] ?? "";
  const who = share === "" ? (DOERS.exec(sentence)?.[0] ?? "") : share;
  const [next = "", ...behind] = sentence.slice(who.length).trim().split(" ");
  const verb = next.replace(/,$/u, "");
  if (who !== "" && behind.length > 0 && DOES.test(verb)) {
    if (verb !== next) return [who, verb, `${date},`, ...behind].join(" ");
    // "Lassen sich", "ziehen uns": what is short stands right behind its verb.
    const short = SHORT.test(behind[0] ?? "") ? behind.splice(0, 1) : [];
    return [who, next, ...short, date, ...behind].join(" ");
  }
  if (share !== "" && next !== "") return [share, date, next, ...behind].join(" ");
  if (!LAST.test(words.at(-1) ?? "")) return `${sentence} ${date}`;
  const level = LEVEL.exec(sentence);
  const at = level === null ? sentence.lastIndexOf(" ") : level.index;
  return at < 1 ? `${sentence} ${date}` : `${sentence.slice(0, at)} ${date}${sentence.slice(at)}`;
}
