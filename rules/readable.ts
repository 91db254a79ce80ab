/** Whether a text is in a language that the coach reads, told by its script and its small words. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

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

interface Lists {
  ours: ReadonlySet<string>;
  others: ReadonlySet<string>;
}
let lists: Lists | null = null;

/** False only where another language is plain: a terse text counts as readable. */
export function isReadable(text: string): boolean {
  if (BEYOND_LATIN.test(text) && isOtherScript(text)) return false;
  lists ??= { ours: words(OURS), others: words(OTHERS) };
  let ours = 0;
  let theirs = 0;
  const different = new Set<string>();
  const isPlain = !ACCENTS.test(text);
  for (const word of text.toLowerCase().split(isPlain ? /[^a-z]+/ : /[^\p{L}]+/u)) {
    if (lists.ours.has(word)) ours += 1;
    else if (lists.others.has(word)) {
      theirs += 1;
      different.add(word);
    } else if (!isPlain && ACCENTS.test(word)) theirs += 0.5;
  }
  return theirs < ENOUGH || different.size < ENOUGH_DIFFERENT || theirs <= 2 * ours;
}

/** More than half of the letters are of another script than ours. */
function isOtherScript(text: string): boolean {
  const foreign = text.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  if (foreign < LETTERS) return false;
  return foreign * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
