/** The English texts of the sample on the empty page: one line, what the coach says of it and what becomes of it. */
interface Sample {
  title: string;
  youWrite: string;
  /** Before, with and after the words that are underlined. */
  written: readonly [string, string, string];
  says: string;
  offers: string;
  /** Before and after the open number. */
  offered: readonly [string, string];
  asks: string;
  promise: string;
}

export const enSample: Sample = {
  title: "What the coach does",
  youWrite: "You write",
  written: ["Improve ticket routing by ", "deploying a model", " with at least 85% accuracy"],
  says: "says what you ship, not what changes.",
  offers: "It offers",
  offered: [
    "At least 85% of tickets reach the right team first time by 31 March 2027, up from",
    "%",
  ],
  asks: "What share of tickets reaches the right team first time today?",
  promise: "It invents no number: what only you know stays open.",
};
