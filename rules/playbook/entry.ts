/**
 * The form of the playbook. Entries are plain data: a sentence with open places, and the question
 * for each place. Whoever can write a key result can add one; `playbook.test.ts` checks them.
 */

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
  /** Questions for the places; `to` has a default by its unit. */
  from?: string;
  to?: string;
  n?: string;
  /** What the line tries, in a few words; there is a default for each list it may stand in. */
  title?: string;
  /** A user's quality level, as in "85% accuracy", may stand at `{to}`. */
  quality?: true;
}

/** The key results that a set of lines can offer, by what they cover. */
export interface Lines {
  outcomes: readonly Line[];
  adoption: readonly Line[];
  operational: readonly Line[];
  guardrails: readonly Line[];
  maintenance: readonly Line[];
}

/** A use case or a business function: whom it is for and which metrics it moves. */
export interface Entry extends Lines {
  id: string;
  /** As it stands in a sentence without an article: "ticket routing". */
  name: string;
  /** Words that give it away, separated by commas; endings do not matter. */
  words: string;
  /** Who works with it or gains by it, in the plural: "service desk agents". */
  people: string;
  /** The objective of a build quarter, without numbers. */
  objective?: string;
}

/** A sort of thing that people put into key results, whatever their business: a document, a hire. */
export interface Thing {
  id: string;
  words: string;
  lines: readonly Line[];
}
