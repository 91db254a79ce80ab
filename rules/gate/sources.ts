/** Every text of the user that a suggestion may draw on, with what was said to a machine set aside. */
import type { Period, Plan, Writer } from "../okr.ts";
import { addressWeight, ORDER } from "./address.ts";
import { commandsAt } from "../reading/sentence/command.ts";
import { tokenise } from "../reading/text/tokenise.ts";
import type { Ear } from "./ear.ts";
import { unlentWords } from "./beside.ts";
import { partText, without } from "./part-text.ts";
import type { PartedText } from "./part-text.ts";
import { subjectStems } from "./words.ts";

export interface SourceText {
  /** What the user said about the work. */
  said: string;
  /** Of that, what vouches for the words of a suggestion. */
  lent: string;
  /** Stems of unusual words that are not lent: no word of a suggestion comes from here. */
  unlent: readonly string[];
  /** Said of something else: its words count one by one and not together. */
  halves: string;
  /** Beside the work: no number and no word comes from here. */
  beside: string;
  /** Said to an assistant: as `beside`, and whoever writes is held to the subject's own words. */
  addressed: string;
  /** What does not sound like a plan: whatever takes it up is heard the more closely. */
  odd: string;
}

export interface Sources {
  /** The key result that is to be replaced; empty for an addition. */
  keyResult: SourceText;
  objective: SourceText;
  /** Use case and notes; for an addition the rest of the plan too. */
  others: SourceText[];
  /** The rest of the plan beside a key result that is replaced: it lends dates and nothing else. */
  elsewhere: SourceText[];
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
  const near = nearTexts(place);
  const far = farTexts(place);
  const { period } = place.plan;
  const dates = [period?.label, period?.start, period?.end];
  const how = [writer.name, ear === null, place.keyResultId === null, place.notes?.length];
  const key = [...how, ...dates, near.length, ...near, ...far].join("\u0000");
  if (last?.key === key) return last.sources;
  const [keyResult = NOTHING, objective = NOTHING, ...others] = sourceTexts(
    [...near, ...far],
    place,
    writer,
    ear,
  );
  // What the rest of the plan says is not this key result's; an addition belongs to all of it.
  const lendsAll = place.keyResultId === null || writer.name === "built-in";
  const lending = lendsAll ? others.length : near.length - 2;
  const elsewhere = others.slice(lending);
  const sources = { keyResult, objective, others: others.slice(0, lending), elsewhere, period };
  last = { key, sources };
  return sources;
}

/** Each text in the light of the others. */
function sourceTexts(
  texts: readonly string[],
  { plan, notes = [] }: SourcePlace,
  writer: Writer,
  ear: Ear | null,
): SourceText[] {
  const prose = new Set(plan.objectives.map((each) => each.text));
  const subject = subjectStems(plan.objectives.flatMap(textsIn).join("\n"));
  const stems = texts.map((text) => subjectStems(text));
  return texts.map((text, at) => {
    if (notes.includes(text)) return noteSource(text, subject, writer, ear);
    const around = new Set(stems.flatMap((each, other) => (other === at ? [] : [...each])));
    const parted = partText(text, around, prose.has(text) ? "prose" : "key result", ear);
    return sourceOf(text, parted, writer);
  });
}

/** A remark says what is new: where nothing in it is odd, it lends all its words. */
function noteSource(
  note: string,
  subject: ReadonlySet<string>,
  writer: Writer,
  ear: Ear | null,
): SourceText {
  // The ear knows key results, and what is told of claims may sound like none.
  const heard = tellsOf(note, subject) ? null : ear;
  if (addressWeight(note, subject, true, heard) >= ORDER) return { ...NOTHING, addressed: note };
  const source = sourceOf(note, partText(note, subject, "key result", heard), writer);
  const isPlain = !/\S/u.test(source.addressed + source.beside);
  return isPlain ? { ...source, lent: note, unlent: [], halves: "", odd: "" } : source;
}

/** Up to the first noun in the plural: "Claims", "Injury claims". */
const OPENING = /^\W*(?:\p{L}+\s){0,2}?(\p{L}{3,}s)\s/iu;

/**
 * Whether a note opens with many of what the plan is about: "Injury claims need a doctor's letter".
 * An order opens with its verb.
 */
function tellsOf(note: string, subject: ReadonlySet<string>): boolean {
  const many = OPENING.exec(note)?.[1];
  if (many === undefined || subjectStems(many).isDisjointFrom(subject)) return false;
  return !commandsAt(tokenise(note.toLowerCase(), "en"), 0);
}

function textsIn({ text, keyResults }: Plan["objectives"][number]): string[] {
  return [text, ...keyResults.map((each) => each.text)];
}

/** A text that is not there. */
export const NOTHING: SourceText = {
  said: "",
  lent: "",
  unlent: [],
  halves: "",
  beside: "",
  addressed: "",
  odd: "",
};

/** The key result, its objective, and what was handed in with them. */
function nearTexts(place: SourcePlace): string[] {
  const objective = place.plan.objectives.find((each) => each.id === place.objectiveId);
  const own = objective?.keyResults.find((each) => each.id === place.keyResultId);
  const given = [...(place.notes ?? []), ...(place.sources ?? [])];
  return [own?.text ?? "", objective?.text ?? "", ...given.filter((text) => text !== "")];
}

/** The rest of the plan. */
function farTexts({ plan, objectiveId, keyResultId }: SourcePlace): string[] {
  const objective = plan.objectives.find((each) => each.id === objectiveId);
  const siblings = objective?.keyResults.filter((each) => each.id !== keyResultId) ?? [];
  const texts = [
    ...siblings.slice(0, 40).map((each) => each.text),
    ...plan.parents.map((each) => each.text),
    ...plan.live,
    plan.title,
    plan.team,
  ];
  return texts.filter((text) => text !== "");
}

/**
 * A writer of our own obeys nobody: it may be asked about a text that is an order and nothing else,
 * and only what surely speaks to somebody is kept from it.
 */
function sourceOf(text: string, parted: PartedText, writer: Writer): SourceText {
  const { core, beside, halves } = parted;
  const addressed = [...parted.addressed, ...(parted.isOrder ? [core] : [])];
  if (writer.name === "built-in") {
    const said = without(text, parted.addressed);
    return { ...NOTHING, said, lent: said, addressed: parted.addressed.join("\n") };
  }
  return {
    said: without(text, [...beside, ...addressed]),
    lent: parted.isOrder ? "" : parted.lent,
    unlent: unlentWords(parted),
    halves: halves.join("\n"),
    beside: beside.join("\n"),
    addressed: addressed.join("\n"),
    odd: parted.isOrder ? "" : parted.odd,
  };
}

/** All that lends in the order in which a number is looked for. */
export function lendingTexts(sources: Sources): SourceText[] {
  return [sources.keyResult, sources.objective, ...sources.others];
}

/** All of them. */
export function allTexts(sources: Sources): SourceText[] {
  return [...lendingTexts(sources), ...sources.elsewhere];
}
