/**
 * How one sort of figure moves another, as far as that is so in most work. Plain data: whoever can
 * say such a step in a sentence can add one.
 */
import type { Language } from "../../rules/okr.ts";
import type { Sort } from "./align-sorts.ts";

interface Step {
  from: Sort;
  to: Sort;
  say: Readonly<Record<Language, string>>;
}

/** The nearest first: where several parents could be moved, the earlier step decides. */
export const steps: readonly Step[] = [
  {
    from: "cost",
    to: "cost",
    say: {
      en: "a cost that falls lowers the one that holds it",
      de: "sinkende Kosten senken die, in denen sie stecken",
    },
  },
  {
    from: "earnings",
    to: "earnings",
    say: { en: "one is a part of the other", de: "das eine ist ein Teil des anderen" },
  },
  {
    from: "fault",
    to: "fault",
    say: {
      en: "fewer faults here are fewer further on",
      de: "weniger Fehler hier sind weniger Fehler später",
    },
  },
  {
    from: "time",
    to: "time",
    say: { en: "a shorter step shortens the whole", de: "ein kürzerer Schritt verkürzt das Ganze" },
  },
  {
    from: "standstill",
    to: "volume",
    say: {
      en: "what stands still less often produces more",
      de: "was seltener stillsteht, leistet mehr",
    },
  },
  {
    from: "standstill",
    to: "time",
    say: { en: "what stands still makes others wait", de: "was stillsteht, lässt andere warten" },
  },
  {
    from: "standstill",
    to: "cost",
    say: { en: "a standstill is paid for", de: "ein Stillstand kostet" },
  },
  {
    from: "demand",
    to: "cost",
    say: {
      en: "a question that nobody needs to ask costs no answer",
      de: "wer nicht nachfragen muss, kostet keine Antwort",
    },
  },
  {
    from: "unattended",
    to: "cost",
    say: {
      en: "what needs no one's hands costs less work",
      de: "was niemand anfassen muss, macht weniger Arbeit",
    },
  },
  {
    from: "effort",
    to: "cost",
    say: {
      en: "less work on each one makes it cheaper",
      de: "weniger Arbeit je Fall macht ihn günstiger",
    },
  },
  {
    from: "idle",
    to: "cost",
    say: { en: "what nobody uses is paid for all the same", de: "auch Ungenutztes wird bezahlt" },
  },
  {
    from: "effort",
    to: "time",
    say: {
      en: "less work on each one ends sooner",
      de: "weniger Arbeit je Fall ist früher fertig",
    },
  },
  {
    from: "unattended",
    to: "time",
    say: {
      en: "what waits for no one is done sooner",
      de: "was auf niemanden wartet, geht schneller",
    },
  },
  {
    from: "time",
    to: "volume",
    say: { en: "what takes less time is done more often", de: "was schneller geht, geht öfter" },
  },
  {
    from: "effort",
    to: "volume",
    say: {
      en: "less work on each leaves room for more",
      de: "weniger Arbeit je Fall schafft Raum für mehr",
    },
  },
  {
    from: "fault",
    to: "loyalty",
    say: { en: "people come back to what works", de: "wer Verlässliches bekommt, bleibt" },
  },
  {
    from: "fault",
    to: "cost",
    say: {
      en: "what is right the first time is not paid for twice",
      de: "was beim ersten Mal stimmt, wird nicht zweimal bezahlt",
    },
  },
  {
    from: "time",
    to: "loyalty",
    say: { en: "people who wait less are more content", de: "wer weniger wartet, ist zufriedener" },
  },
  {
    from: "time",
    to: "earnings",
    say: {
      en: "who is answered sooner buys elsewhere less often",
      de: "wer früher Antwort hat, kauft seltener anderswo",
    },
  },
  {
    from: "fault",
    to: "time",
    say: {
      en: "what is right the first time is done sooner",
      de: "was beim ersten Mal stimmt, ist früher fertig",
    },
  },
  {
    from: "loyalty",
    to: "earnings",
    say: { en: "who stays goes on paying", de: "wer bleibt, zahlt weiter" },
  },
  {
    from: "idle",
    to: "earnings",
    say: { en: "what is not wasted is left over", de: "was nicht verdirbt, bleibt übrig" },
  },
  {
    from: "time",
    to: "cost",
    say: {
      en: "what takes less time costs less work",
      de: "was schneller geht, macht weniger Arbeit",
    },
  },
];
