/** Amounts of money in the plan's own currency; where it names none, the team is asked for it. */
import type { Candidate, Language, Slot } from "../../okr.ts";
import type { Place } from "../../verify.ts";

/** The playbook's lines count money in this one. */
const OURS = "EUR";
const AMOUNT = /(\{[a-z]\}) EUR\b/gu;

const CURRENCIES: readonly (readonly [said: RegExp, name: string])[] = [
  [/€|\bEUR\b|\bT€|\bTEUR\b|\b[Ee]uros?\b/u, "EUR"],
  [/\bCHF\b|\bSFr\b|\bFranken\b|\bFINMA\b/u, "CHF"],
  [/£|\bGBP\b/u, "GBP"],
  [/\$|\bUSD\b/u, "USD"],
];

/** The first currency that a text of the place names; null where none does. */
export function currencyOf({ plan, sources = [] }: Place): string | null {
  const { objectives, parents } = plan;
  const own = objectives.flatMap(({ text, keyResults }) => [
    text,
    ...keyResults.map((kr) => kr.text),
  ]);
  const said = [...own, ...parents.map(({ text }) => text), ...sources].join("\n");
  return CURRENCIES.find(([form]) => form.test(said))?.[1] ?? null;
}

const ASKED: Record<Language, { inOurs: string; which: string }> = {
  en: { inOurs: ", in EUR?", which: ", and in which currency?" },
  de: { inOurs: ", in EUR?", which: ", und in welcher Währung?" },
};

/** The candidate with its open amounts in that currency; with null it asks for it once. */
export function inCurrency(
  candidate: Candidate,
  currency: string | null,
  language: Language,
): Candidate {
  if (currency === OURS || !candidate.text.includes(` ${OURS}`)) return candidate;
  const { inOurs, which } = ASKED[language];
  const text = candidate.text.replace(AMOUNT, currency === null ? "$1" : `$1 ${currency}`);
  const asks = candidate.slots.findIndex(({ unit }) => unit === OURS);
  const slots = candidate.slots.map((slot, at): Slot => {
    if (slot.unit !== OURS) return slot;
    if (currency !== null)
      return { ...slot, unit: currency, question: slot.question.replace(OURS, currency) };
    const plain = slot.question.replace(inOurs, "?");
    return { ...slot, unit: null, question: at === asks ? plain.replace(/\?$/u, which) : plain };
  });
  return { ...candidate, text, slots };
}
