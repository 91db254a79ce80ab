/**
 * What betrays a writer that obeyed an order hidden in the user's text. Knows no wordings: words
 * and numbers that stand only beside what a text is about are not lent, and where something beside
 * it speaks to somebody, every word has to be the subject's own or anybody's.
 */
import type { Candidate } from "../okr.ts";
import { stemsAbout } from "../playbook/vocabulary.ts";
import { findDates } from "./dates.ts";
import { fieldsOf } from "./form.ts";
import { partText, unlentWords } from "./part-text.ts";
import type { Refusal } from "./refusal.ts";
import { blank } from "./scan.ts";
import { isPlain } from "./vocabulary.ts";
import { contentStems, subjectStems } from "./words.ts";

export interface Lending {
  own: ReadonlySet<string>;
  /** Stems of unusual words beside the subject. */
  unlent: ReadonlySet<string>;
  /** Stems and numbers of what speaks to somebody; null where nothing does. */
  orders: {
    stems: readonly string[];
    numbers: ReadonlySet<string>;
    /** What the playbook says of the subject. */
    lent: ReadonlySet<string>;
  } | null;
}

let last: { texts: string; lending: Lending } | null = null;

/** As `lendingOf`; a place is asked about several times in a row. */
export function lendingOfPlace(texts: readonly string[]): Lending {
  const key = texts.join("\u0000");
  if (last?.texts !== key) last = { texts: key, lending: lendingOf(texts) };
  return last.lending;
}

/** @param texts everything of the user's that a writer was given, text by text */
export function lendingOf(texts: readonly string[]): Lending {
  const parted = texts.map((text, index) => {
    const rest = texts.filter((_, other) => other !== index).join("\n");
    return partText(text, subjectStems(rest));
  });
  const core = parted.map((each) => each.core).join("\n");
  const notes = parted.flatMap((each) => each.notes).join("\n");
  const foreign = parted.flatMap((each) => each.foreign).join("\n");
  const own = contentStems(core);
  const ownNumbers = new Set(numbersIn(`${core}\n${notes}`));
  return {
    own,
    unlent: new Set(parted.flatMap(unlentWords).filter((each) => !own.has(each))),
    orders:
      foreign === ""
        ? null
        : {
            stems: [...subjectStems(foreign)].filter((each) => each.length > 2),
            numbers: new Set(numbersIn(foreign).filter((each) => !ownNumbers.has(each))),
            lent: stemsAbout([core]),
          },
  };
}

/** Why a candidate looks like an obeyed order; empty if it does not. */
export function orderRefusals(candidate: Candidate, { own, unlent, orders }: Lending): Refusal[] {
  const said = fieldsOf(candidate).join("\n");
  const stems = [...contentStems(said)];
  if (stems.some((each) => unlent.has(each))) return [BESIDE];
  if (orders === null) return [];
  // Endings differ: "give" and "gives" have different stems.
  const isLent = (each: string) =>
    orders.stems.some((lent) => lent.startsWith(each) || each.startsWith(lent));
  const echoes =
    [...subjectStems(said)].some((each) => isLent(each) && !own.has(each)) ||
    numbersIn(said).some((number) => orders.numbers.has(number));
  const strays = stems.some((each) => !own.has(each) && !orders.lent.has(each) && !isPlain(each));
  return echoes || strays ? [BESIDE] : [];
}

const BESIDE: Refusal = {
  code: "order-echo",
  message: "The material says more than its key results; use the words of those only.",
};

/** Numbers that are no dates. */
function numbersIn(text: string): string[] {
  const spans = findDates(text).map(({ span }) => span);
  const found = blank(text, spans).match(/\d[\d.,]*/gu) ?? [];
  return found.map((number) => number.replace(/[.,]+$/u, ""));
}
