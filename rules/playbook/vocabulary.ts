/** The playbook's own words, which a suggestion may use on any subject that it covers. */
import { contentStems } from "../gate/words.ts";
import { english } from "./english.ts";
import type { Line, Subject, Thing } from "./entry.ts";
import { matches } from "./match.ts";
import { SET_WORDS } from "./set-words.ts";

let all: ReadonlySet<string> | null = null;
let plainStems: ReadonlySet<string> | null = null;
const byEntry = new WeakMap<Subject | Thing, ReadonlySet<string>>();
const { useCases, functions, things, anything, unnamed, openQuestion } = english;

/** Stems of the whole playbook, for words that are ours whatever the subject. */
export function playbookStems(): ReadonlySet<string> {
  all ??= new Set(
    [
      ...[...useCases, ...functions].map(stemsOfSubject),
      ...things.map(stemsOfThing),
      contentStems(SET_WORDS),
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
  const found = [...entries.map(stemsOfSubject), ...sorts.map(stemsOfThing), plain()];
  return new Set(found.flatMap((stems) => [...stems]));
}

/** Words of the forms that fit any subject. */
function plain(): ReadonlySet<string> {
  plainStems ??= contentStems(textOf([...anything.lines, ...unnamed.lines, ...openQuestion.lines]));
  return plainStems;
}

function stemsOfSubject(entry: Subject): ReadonlySet<string> {
  const lines = textOf([...entry.outcomes, ...entry.adoption]);
  return remembered(entry, [entry.name, entry.words, entry.people, lines].join("\n"));
}

function stemsOfThing(thing: Thing): ReadonlySet<string> {
  return remembered(thing, textOf(thing.lines));
}

function remembered(key: Subject | Thing, text: string): ReadonlySet<string> {
  const known = byEntry.get(key);
  if (known !== undefined) return known;
  const stems = contentStems(text);
  byEntry.set(key, stems);
  return stems;
}

function textOf(lines: readonly Line[]): string {
  return lines
    .flatMap((line) => [line.say, line.from ?? "", line.to ?? "", line.n ?? "", line.title ?? ""])
    .join("\n");
}
