/** Every text of the user that a suggestion may draw on, with what was said to a machine set aside. */
import type { Period, Plan, Writer } from "../okr.ts";
import { addressWeight, ORDER } from "./address.ts";
import type { Ear } from "./ear.ts";
import { partText, unlentWords, without } from "./part-text.ts";
import type { PartedText } from "./part-text.ts";
import { subjectStems } from "./words.ts";

export interface SourceText {
  /** What the user said about the work. */
  said: string;
  /** Stems of unusual words that stand only in notes: no word of a suggestion comes from here. */
  unlent: readonly string[];
  /** Said of something else: its words count one by one and not together. */
  halves: string;
  /** Beside the work: no number and no word comes from here. */
  beside: string;
  /** Said to an assistant: as `beside`, and whoever writes is held to the subject's own words. */
  addressed: string;
}

export interface Sources {
  /** The key result that is to be replaced; empty for an addition. */
  keyResult: SourceText;
  objective: SourceText;
  /** Use case, siblings, parents, title, team and what is live. */
  others: SourceText[];
  period: Period | null;
}

interface SourcePlace {
  plan: Plan;
  objectiveId: string;
  keyResultId: string | null;
  sources?: readonly string[];
  /** Remarks on how the work goes: one that opens with an order is none, whatever words they share. */
  notes?: readonly string[];
}

let last: { key: string; sources: Sources } | null = null;

/**
 * The sources of a place, the last ones kept: a place is asked about several times in a row. A
 * place that the plan does not have gives empty texts.
 */
export function sourcesOf(place: SourcePlace, writer: Writer, ear: Ear | null): Sources {
  const texts = textsOf(place);
  const { period } = place.plan;
  const notes = new Set(place.notes);
  const dates = [period?.label, period?.start, period?.end];
  const key = [writer.name, ear === null, ...dates, notes.size, ...texts].join("\u0000");
  if (last?.key !== key) {
    const prose = new Set(place.plan.objectives.map((each) => each.text));
    const subject = subjectStems(place.plan.objectives.flatMap(textsIn).join("\n"));
    // A report is none the less one for sounding odd.
    const earOf = (text: string) => (notes.has(text) && reports(text, subject) ? null : ear);
    const parted = partAll(texts, prose, earOf);
    const [keyResult = NOTHING, objective = NOTHING, ...others] = texts.map((text, at) => {
      const part = parted[at];
      const isOrder = notes.has(text) && addressWeight(text, subject, true, earOf(text)) >= ORDER;
      if (part === undefined || isOrder) return { ...NOTHING, addressed: text };
      const source = sourceOf(text, part, writer);
      // A remark says what is new: where nothing in it is odd, it lends all its words.
      const isPlain = notes.has(text) && !/\S/u.test(source.addressed + source.beside);
      return isPlain ? { ...source, unlent: [], halves: "" } : source;
    });
    last = { key, sources: { keyResult, objective, others, period } };
  }
  return last.sources;
}

/** "Claims with bodily injury need a doctor's letter": opens with many of what the plan is about. */
function reports(note: string, subject: ReadonlySet<string>): boolean {
  const opening = /^\W*(\p{L}{3,}s)\s/iu.exec(note)?.[1] ?? "";
  return !subjectStems(opening).isDisjointFrom(subject);
}

function textsIn({ text, keyResults }: Plan["objectives"][number]): string[] {
  return [text, ...keyResults.map((each) => each.text)];
}

/** A text that is not there. */
export const NOTHING: SourceText = {
  said: "",
  unlent: [],
  halves: "",
  beside: "",
  addressed: "",
};

/** The key result, the objective and every other text of the user's around them. */
function textsOf(place: SourcePlace): string[] {
  const objective = place.plan.objectives.find((each) => each.id === place.objectiveId);
  const own = objective?.keyResults.find((each) => each.id === place.keyResultId);
  const siblings = objective?.keyResults.filter((each) => each !== own).slice(0, 40) ?? [];
  const others = [
    ...(place.notes ?? []),
    ...(place.sources ?? []),
    ...siblings.map((each) => each.text),
    ...place.plan.parents.map((each) => each.text),
    ...place.plan.live,
    place.plan.title,
    place.plan.team,
  ];
  return [own?.text ?? "", objective?.text ?? "", ...others.filter((text) => text !== "")];
}

/** Each in the light of the others. */
function partAll(
  texts: readonly string[],
  prose: ReadonlySet<string>,
  earOf: (text: string) => Ear | null,
): PartedText[] {
  const stems = texts.map((text) => subjectStems(text));
  return texts.map((text, index) => {
    const around = new Set(stems.flatMap((each, other) => (other === index ? [] : [...each])));
    return partText(text, around, prose.has(text) ? "prose" : "key result", earOf(text));
  });
}

/**
 * A writer of our own obeys nobody: it may be asked about a text that is an order and nothing else,
 * and only what surely speaks to somebody is kept from it.
 */
function sourceOf(text: string, parted: PartedText, writer: Writer): SourceText {
  const { core, beside, halves } = parted;
  const addressed = [...parted.addressed, ...(parted.isOrder ? [core] : [])];
  return writer.name === "built-in"
    ? { ...NOTHING, said: without(text, parted.addressed), addressed: parted.addressed.join("\n") }
    : {
        said: without(text, [...beside, ...addressed]),
        unlent: unlentWords(parted),
        halves: halves.join("\n"),
        beside: beside.join("\n"),
        addressed: addressed.join("\n"),
      };
}

/** All of them in the order in which a number is looked for. */
export function allTexts(sources: Sources): SourceText[] {
  return [sources.keyResult, sources.objective, ...sources.others];
}
