/** Texts that try the reader: what people write, cut and stirred, and what nobody would write. */
import { documentedRules } from "../../rules/catalog/documented.ts";
import { unmark } from "../../rules/examples.ts";
import { examplePlans } from "../../rules/parse/examples.ts";
import type { Chance } from "./random.ts";
import { chance } from "./random.ts";

/** What a runaway pattern trips over: things that it may take for the start of many things. */
const PIECES = words(
  "from to by of the and or at least about up in on for per with until so that than while not",
  "von auf bis zum um der und mindestens Prozent Woche täglich senken erhöhen wird damit",
  "reduce increase launch train deploy publish hold support improve deliver decide hire users teams",
  "policy approved workshops customers handlers model latency accuracy NPS CSAT p99 F1 SLA GDPR",
  "80% 99.9 1.000,50 1,000 € $N X% XX% TBD ??? {a} {b} 10x twice half zero two thirds 3rd 4.5/5 -> → <= ≥ = < >",
  "Q3 H1 2026 2026-03-31 31.12.2026 12/31/26 June Juni Friday week 5pm 09:30 FY27 KW 12",
  "[P0] [P1] (#46) @mei KR1: O1: - * # ** `x` | || https://a.b/c ]( ![ <b> </b> &amp; ' ’ “ ” „ « »",
  "é ß ﬁ İ ı 🎧 👩‍👩‍👧 \u0301 \u200b \u202e \u00a0 \ufeff \ud800 \0 ① ½ ² ٣ 百 א",
);

const SPACES = [" ", "", "  ", "\n", "\t", ", ", "-", " \u00a0"] as const;

const LINES = [
  ...documentedRules.flatMap(({ examples: { good, bad, looksBad } }) =>
    [...good, ...bad, ...looksBad].map(({ text }) => unmark(text).text),
  ),
  ...examplePlans.flatMap(({ text }) => [text, ...text.split("\n")]),
].filter((line) => line !== "");

function words(...lists: string[]): [string, ...string[]] {
  const [first = "", ...others] = lists.join(" ").split(" ");
  return [first, ...others];
}

/** Characters that one input has at most: five times what a key result may have. */
const LONGEST = 20_000;

/** The input of that number; the same each time. */
export function fuzzInput(number: number): string {
  const random = chance(number);
  const kind = random.below(10);
  const make = kind < 5 ? mangled : kind < 8 ? strung : kind < 9 ? runs : noise;
  return make(random).slice(0, LONGEST);
}

/** A line of the examples after a few mishaps. */
function mangled(random: Chance): string {
  let text = lineOf(random);
  for (let left = 1 + random.below(6); left > 0; left -= 1) text = mishap(text, random);
  return text;
}

function mishap(text: string, random: Chance): string {
  const at = random.below(text.length + 1);
  const to = at + random.below(Math.min(40, text.length - at + 1));
  const [before, cut, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  switch (random.below(8)) {
    case 0:
      return before + after;
    case 1:
      return before + cut.repeat(1 + random.below(30)) + after;
    case 2:
      return after + before;
    case 3:
      return before + lineOf(random) + after;
    case 4:
      return random.below(2) === 0 ? text.toUpperCase() : text.replaceAll(" ", "");
    case 5:
      return text.replaceAll(/\d+/g, () => "9".repeat(random.below(12)));
    default:
      return before + random.pick(SPACES) + random.pick(PIECES) + random.pick(SPACES) + cut + after;
  }
}

/** Pieces in a row. */
function strung(random: Chance): string {
  const space = random.pick(SPACES);
  return Array.from({ length: 1 + random.below(80) }, () => random.pick(PIECES)).join(space);
}

/** One to three pieces, again and again, inside a sentence. */
function runs(random: Chance): string {
  const space = random.pick(SPACES);
  const unit = Array.from({ length: 1 + random.below(3) }, () => piece(random)).join(space) + space;
  const length = 2 ** (4 + random.below(11)) + random.below(4_000);
  const run = unit.repeat(Math.ceil(length / Math.max(1, unit.length)));
  return `${random.pick(["", "Reduce ", "KR1: ", "From "])}${run.slice(0, length)}${random.pick(["", "x", "!", "80%"])}`;
}

const piece = (random: Chance): string =>
  random.below(3) === 0 ? String.fromCharCode(32 + random.below(95)) : random.pick(PIECES);

/** Any characters at all, halves of surrogate pairs among them. */
function noise(random: Chance): string {
  const end = random.pick([128, 0x250, 0x2100, 0x1_0000]);
  const codes = Array.from({ length: random.below(400) }, () => random.below(end));
  return String.fromCharCode(...codes);
}

const lineOf = (random: Chance): string => LINES[random.below(LINES.length)] ?? "";
