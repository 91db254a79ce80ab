/** Two suggestions that differ in a word are one suggestion. */
import { contentStems } from "../../gate/words.ts";
import { regex } from "../../regex.ts";

interface Titled {
  title: string;
  text: string;
}

/** How many use it, however it is put, is one and the same question. */
const USES = regex("u")`
    \b(?:uses?|rely on|works? with|ask|open|start from|tries|try)\b.{1,80}\b(?:every week|a week|
      working days?)\b
  `;

/** Whether a text tries something, in words of its own, that none of the others tries. */
export function keepDistinct(others: readonly Titled[], one: Titled): boolean {
  if (USES.test(one.text) && others.some(({ text }) => USES.test(text))) return false;
  const words = contentStems(one.text);
  return others.every(
    (other) => other.title !== one.title && likeness(words, contentStems(other.text)) < 0.7,
  );
}

/** Whether half of what a text measures stands in a line that the set measures already. */
export function repeatsSet(text: string, measured: readonly string[]): boolean {
  const words = ownOf(text);
  return measured.some((each) => {
    const others = ownOf(each);
    return [...words].filter((word) => others.has(word)).length >= Math.max(2, words.size / 2);
  });
}

/** What every other line has says nothing of what it measures. */
const EVERYWHERE = contentStems(
  "share time number rise rises fall falls least month week day days hours minutes users people " +
    "anteil zeit zahl steigt sinkt mindestens monat woche tage stunden minuten nutzer bisher",
);

function ownOf(text: string): ReadonlySet<string> {
  return contentStems(text.replace(/\b(?:by|bis)\s\d.*$/u, "")).difference(EVERYWHERE);
}

/** Shared words as a share of all words of both. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}
