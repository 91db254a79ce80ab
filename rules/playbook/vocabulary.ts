/** The playbook's own words, which a suggestion may use on any subject that it covers. */
import { contentStems } from "../gate/words.ts";
import type { Entry, Line, Thing } from "./entry.ts";
import { functions } from "./functions.ts";
import { useCases } from "./index.ts";
import { matches } from "./match.ts";
import { general } from "./general.ts";
import type { QuarterForm } from "./patterns.ts";
import { quarterForms } from "./patterns.ts";
import { anything, openQuestion, things } from "./things.ts";

let all: ReadonlySet<string> | null = null;
let plainStems: ReadonlySet<string> | null = null;
const byEntry = new WeakMap<Entry | Thing, ReadonlySet<string>>();

/** Stems of the whole playbook, for words that are ours whatever the subject. */
export function playbookStems(): ReadonlySet<string> {
  all ??= new Set(
    [
      ...[...useCases, ...functions].map(stemsOfEntry),
      ...things.map(stemsOfThing),
      plain(),
    ].flatMap((stems) => [...stems]),
  );
  return all;
}

/** Stems of the entries and things that the given texts are about, and of the plain forms. */
export function stemsAbout(texts: readonly string[]): ReadonlySet<string> {
  const text = texts.join("\n");
  const entries = matches([...useCases, ...functions], text).map(({ entry }) => entry);
  const sorts = matches(things, text).map(({ entry }) => entry);
  const found = [...entries.map(stemsOfEntry), ...sorts.map(stemsOfThing), plain()];
  return new Set(found.flatMap((stems) => [...stems]));
}

/** Words of the forms that fit any subject. */
function plain(): ReadonlySet<string> {
  plainStems ??= contentStems(
    textOf([
      ...anything.lines,
      ...openQuestion.lines,
      ...Object.values(general).flat(),
      ...Object.values(quarterForms).flatMap(linesOfForm),
    ]),
  );
  return plainStems;
}

function stemsOfEntry(entry: Entry): ReadonlySet<string> {
  const { outcomes, adoption, operational, guardrails, maintenance } = entry;
  const lines = [...outcomes, ...adoption, ...operational, ...guardrails, ...maintenance];
  return remembered(entry, [entry.name, entry.words, entry.people, textOf(lines)].join("\n"));
}

function stemsOfThing(thing: Thing): ReadonlySet<string> {
  return remembered(thing, textOf(thing.lines));
}

function remembered(key: Entry | Thing, text: string): ReadonlySet<string> {
  const known = byEntry.get(key);
  if (known !== undefined) return known;
  const stems = contentStems(text);
  byEntry.set(key, stems);
  return stems;
}

function linesOfForm({ parts }: QuarterForm): Line[] {
  return parts.flatMap((part) => part.lines);
}

function textOf(lines: readonly Line[]): string {
  return lines
    .flatMap((line) => [line.say, line.from ?? "", line.to ?? "", line.n ?? "", line.title ?? ""])
    .join("\n");
}
