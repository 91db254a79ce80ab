/** Whether a text is in a language that the coach reads, told by its script and its small words. */
import { lazyPattern } from "./lazy-pattern.ts";

/** English and German, as far as no other language below has them. */
const OURS =
  "the of and to with by on is are for from at least per our all every no than each in under below above we it that der und von für auf bis mit ist sind wird zu das die im pro um";
/** French, Spanish, Italian, Portuguese, Dutch, the northern languages, Polish, Czech, Turkish. */
const OTHERS =
  "le la les du une et pour dans avec sur aux par est de à au nos notre ou sans plus el los las del para con por en que y al más sin nuestros un il lo gli della dei di e per i nel alla os da dos das em não com mais ao uma het een van voor op naar bij og til av på och att för med fra från w z na się do oraz przez je ve za pro až ile için ve bir";
const ACCENTS = /[éèêëàâçîïôûùñáíóúãõøåæœłżźśćńęąčřšžěůőűğışț]/u;

/** Letters of other scripts begin above the punctuation; arrows and dashes lie in between. */
const BEYOND_LATIN = /[\u0250-\u1fff\u2c00-\ufffd]/;

/** From so many small words on the text has a language at all. */
const ENOUGH = 4;
const ENOUGH_DIFFERENT = 3;
const LETTERS = 10;

const BETWEEN_WORDS = lazyPattern(String.raw`[^\p{L}]+`, "u");
const LETTER = lazyPattern(String.raw`\p{L}`, "gu");
const FOREIGN_LETTER = lazyPattern(String.raw`[^\P{L}\p{Script=Latin}]`, "gu");

let small: ReadonlyMap<string, "ours" | "theirs"> | null = null;

/** The small words and whose they are; those of several languages are ours. */
function smallWords(): ReadonlyMap<string, "ours" | "theirs"> {
  const words = new Map<string, "ours" | "theirs">();
  for (const word of OTHERS.split(" ")) words.set(word, "theirs");
  for (const word of OURS.split(" ")) words.set(word, "ours");
  return words;
}

/** False only where another language is plain: a terse text counts as readable. */
export function isReadable(text: string): boolean {
  if (BEYOND_LATIN.test(text) && isOtherScript(text)) return false;
  small ??= smallWords();
  let ours = 0;
  let theirs = 0;
  const different = new Set<string>();
  const isPlain = !ACCENTS.test(text);
  for (const word of text.toLowerCase().split(isPlain ? /[^a-z]+/ : BETWEEN_WORDS())) {
    const whose = small.get(word);
    if (whose === "ours") ours += 1;
    else if (whose === "theirs") {
      theirs += 1;
      different.add(word);
    } else if (!isPlain && ACCENTS.test(word)) theirs += 0.5;
  }
  return theirs < ENOUGH || different.size < ENOUGH_DIFFERENT || theirs <= 2 * ours;
}

/** More than half of the letters are of another script than ours. */
function isOtherScript(text: string): boolean {
  const foreign = text.match(FOREIGN_LETTER())?.length ?? 0;
  if (foreign < LETTERS) return false;
  return foreign * 2 > (text.match(LETTER())?.length ?? 0);
}
