/**
 * The form of the playbook. Entries are plain data: a sentence with open places, and the question
 * for each place. Whoever can write a key result can add one; `playbook.test.ts` checks them.
 */
import type { Language, Pattern, SuggestionKind } from "../okr.ts";

/**
 * One key result with its numbers left open.
 *
 * `say` is the sentence: `{from}` is where it stands today, `{to}` where it should be, `{n}` one
 * more number. Units stand right behind the place: `{to}%`, `{from} days`. `{subject}` and
 * `{people}` take the user's words. A date is added at the end, or at `{by}`.
 * No digits and no number words: those belong to the team.
 */
export interface Line {
  say: string;
  /** Questions for the places, where the one that the unit gives would not be plain enough. */
  from?: string;
  to?: string;
  n?: string;
  /** What the line tries, in a few words; there is a default for each list it may stand in. */
  title?: string;
  /**
   * A share that the user gave may stand at `{to}`; with "accuracy", also how often a model is
   * right, and with "error" how wrong it is, for lines that count just that.
   */
  quality?: true | "accuracy" | "error";
  /** Only for a subject in the singular or in the plural: "the best of {subject}" needs several. */
  number?: "one" | "many";
}

/** Who works with a subject or gains by it, and what moves when it succeeds: enough to rewrite. */
export interface Subject {
  id: string;
  /** As it stands in a sentence without an article: "ticket routing". */
  name: string;
  /** Words that give it away, separated by commas; endings do not matter. */
  words: string;
  /** Who works with it or gains by it, in the plural: "service desk agents". */
  people: string;
  outcomes: readonly Line[];
  adoption: readonly Line[];
}

/** What a set of key results needs besides the effect and its use. */
export interface SetLines {
  /** The objective of a build quarter, without numbers. */
  objective?: string;
  operational: readonly Line[];
  guardrails: readonly Line[];
  maintenance: readonly Line[];
}

/** A use case or a business function with all that is known of it. */
export type Entry = Subject & SetLines;

/** The lists that hold lines. */
export type Lines = Pick<
  Entry,
  "outcomes" | "adoption" | "operational" | "guardrails" | "maintenance"
>;

/** A sort of thing that people put into key results, whatever their business: a document, a hire. */
export interface Thing {
  id: string;
  words: string;
  lines: readonly Line[];
}

/** One part of a draft: a kind of key result and where its line comes from. */
export interface Part {
  kind: SuggestionKind;
  /** Lines of the use case's entry, or the part's own where the kind of quarter asks for it. */
  from: keyof Lines | null;
  /** The widest effect first: what the business sees, before what the desk sees. */
  order: "nearest" | "widest";
  lines: readonly Line[];
}

/** A kind of quarter: the objective's form, and which key results a draft brings. */
export interface QuarterForm {
  /** `{subject}` is the use case with its article, `{people}` those it is for. */
  objective: string;
  /** Where the use case's own objective says it better. */
  prefersEntry: boolean;
  parts: readonly Part[];
}

/** What a rewrite needs to know, in one language. */
export interface Playbook<Known extends Subject = Subject> {
  language: Language;
  useCases: readonly Known[];
  functions: readonly Known[];
  things: readonly Thing[];
  /** Words of entries that other trades use as well, separated by commas. */
  sharedWords: string;
  /** Where nothing else is known of the subject. */
  anything: Thing;
  /** Where not even the subject is named. */
  unnamed: Thing;
  /** Where a question is to be answered first, and no effect can be promised yet. */
  openQuestion: Thing;
}

/** What suggestions and drafts need to know besides. */
export interface FullPlaybook extends Playbook<Entry> {
  /** Key results for a set whose subject no entry knows. */
  general: Lines;
  /** For a use case that was typed as work: `{work}` is "handing over shifts". */
  work?: Lines;
  /** For work that leaves nothing behind that could be used or run. */
  plain: Lines;
  /** What keeps a model fit. */
  modelUpkeep: readonly Line[];
  quarterForms: Readonly<Record<Pattern, QuarterForm>>;
}
