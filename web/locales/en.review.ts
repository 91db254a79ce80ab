/** The English texts of the rewrite review. */
import type { SuggestionKind } from "../../rules/okr.ts";

const tries: Record<SuggestionKind, string> = {
  rewrite: "outcome rewrite",
  split: "one result per line",
  business: "business result",
  adoption: "adoption",
  operational: "operational",
  guardrail: "guardrail",
  maintenance: "maintenance",
  "measure-first": "measure first",
};

const ways = ["", "one way", "two ways", "three ways", "four ways", "five ways"];

const numbers = ["", "one", "two", "three", "four", "five"];

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

export const enReview = {
  /** `null` while they are still being written. */
  title: (number: string, count: number | null) =>
    count === null || count === 0
      ? `Key result ${number}: other ways to say it`
      : `Key result ${number}: ${ways[count] ?? `${count} ways`} to say it`,
  untitled: "Untitled plan",
  back: "Back to the plan",
  youWrote: "You wrote",
  builtInWriter: "Built-in writer",
  tries,
  modelWriter: (provider: string, model: string, prompt: string) =>
    `Model, ${provider}/${model}, prompt ${prompt}`,
  accept: "Accept",
  edit: "Edit",
  editing: "Edit before accepting",
  cancelEdit: "Leave it as suggested",
  reject: "Reject",
  answers: (answered: number, all: number) => {
    if (all === 0) return "Reads better than what you wrote";
    if (answered >= all) return all === 1 ? "Answers the finding" : `Answers all ${all} findings`;
    return `Answers ${answered} of ${all} findings`;
  },
  confirmFirst: (texts: readonly string[]) => `confirm ${list(texts)} first`,
  stillOpen: (names: readonly string[]) => `${list(names)} still open`,
  waiting: {
    title: "Next rewrite",
    asking: "Asking for rewrites…",
    writing: "Being written…",
    checking: "Written. Checking it by the same rules as yours…",
    repairing: "One did not pass. Asking once more, with the reasons…",
    promise: "It appears here only if it reads better than what you wrote.",
    stop: "Stop",
  },
  none: "Nothing came out that reads better than what you wrote. Your text stays as it is.",
  allRejected: (count: number) =>
    `You rejected ${count === 1 ? "the only one" : `all ${numbers[count] ?? count}`}. ` +
    "Your text stays as it is.",
  showAgain: (count: number): string => (count === 1 ? "Show it again" : "Show them again"),
  untouched: "Your text is untouched.",
  askAgain: "Ask again",
  readings: {
    caption: "How the coach reads it, before and after",
    before: "Before",
    after: "After",
    score: "Score",
  },
  side: {
    numbers: "Where numbers come from",
    yours: "yours, taken from your text",
    proposed: "proposed, needs your yes",
    open: "open, only you know it",
    percent: (value: number) => `${value}%`,
    changes: "Reading the changes",
    struck: "struck out",
    goes: "goes,",
    underlined: "underlined",
    isNew: "is new, the rest is your wording.",
    showClean: "Show clean text",
    showChanges: "Show the changes",
    keys: "Keys",
    move: "move between rewrites",
    accept: "accept",
    edit: "edit before accepting",
    reject: "reject",
    close: "back, keep my text",
    yourWords: "Still your words",
    undo: "Undo brings your sentence back at any time. What you reject isn’t offered again.",
  },
  notes: {
    cutOff: "The server broke off. What it had written is here.",
    unreachable: "The server did not answer. These come from the built-in writer.",
  },
  /** `said` is the server's own sentence, where it has one for people. */
  problem: (_code: string, said: string | undefined) =>
    said ?? "No rewrites came. Your text is untouched.",
};

export type ReviewTexts = typeof enReview;
