/** The playbook's own words, which a suggestion may use on any subject that it covers. */
import { contentStems } from "../gate/words.ts";
import type { Entry, Line } from "./entry.ts";
import { functions } from "./functions.ts";
import { useCases } from "./index.ts";
import { matches } from "./match.ts";
import { general } from "./general.ts";
import type { QuarterForm } from "./patterns.ts";
import { quarterForms } from "./patterns.ts";
import { anything, openQuestion, things } from "./things.ts";

let all: ReadonlySet<string> | null = null;
const byEntry = new WeakMap<Entry, ReadonlySet<string>>();

/** Stems of every entry, or of the entries that the given texts are about. */
export function playbookStems(texts?: readonly string[]): ReadonlySet<string> {
  if (texts !== undefined) {
    const text = texts.join("\n");
    const entries = matches([...useCases, ...functions], text).map(({ entry }) => entry);
    const sorts = matches(things, text).map(({ entry }) => contentStems(textOf(entry.lines)));
    return new Set([...entries.map(stemsOfEntry), ...sorts, plain()].flatMap((each) => [...each]));
  }
  all ??= new Set([
    ...[...useCases, ...functions].flatMap((entry) => [...stemsOfEntry(entry)]),
    ...contentStems(textOf(things.flatMap((thing) => thing.lines))),
    ...plain(),
  ]);
  return all;
}

/** Words of the forms that fit any subject. */
function plain(): ReadonlySet<string> {
  const lines = [
    ...anything.lines,
    ...openQuestion.lines,
    ...Object.values(general).flat(),
    ...Object.values(quarterForms).flatMap(linesOfForm),
  ];
  return contentStems(textOf(lines));
}

function stemsOfEntry(entry: Entry): ReadonlySet<string> {
  const known = byEntry.get(entry);
  if (known !== undefined) return known;
  const lines: readonly Line[] = [
    ...entry.outcomes,
    ...entry.adoption,
    ...entry.operational,
    ...entry.guardrails,
    ...entry.maintenance,
  ];
  const stems = contentStems([entry.name, entry.words, entry.people, textOf(lines)].join("\n"));
  byEntry.set(entry, stems);
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
