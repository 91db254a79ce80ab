/** The English texts of "What feeds what". */
const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const enMap = {
  title: "What feeds what",
  /** Words between double asterisks are set in bold. */
  lede: (fed: number, all: number, loose: number) => {
    const above =
      fed === all
        ? `All ${all} business key results are fed.`
        : `${fed} of ${of(all, "business key result is", "business key results are")} fed. ` +
          `**${of(all - fed, "has", "have")} nothing behind ${all - fed === 1 ? "it" : "them"}.**`;
    return loose === 0
      ? above
      : `${above} **${of(loose, "key result leads", "key results lead")} nowhere.**`;
  },
  noParents: "Which business key results stand above this plan? Then you can say what moves them.",
  parents: "Business key results, one per line",
  example: "Median claim settlement falls from 12 to 5 days",
  use: "Use these",
  noKeyResults: "The plan has no key results yet. Write one, then tie it here.",
  business: "Business key results",
  team: "Your key results",
  suggest: "Suggest ties",
  suggestAgain: "Suggest again",
  tieAll: (count: number) => (count === 1 ? "Tie it" : `Tie all ${count}`),
  found: (count: number) =>
    count === 0 ? "No further ties proposed." : `${of(count, "tie", "ties")} proposed.`,
  tied: (count: number) => `${of(count, "tie", "ties")} added.`,
  withoutServer:
    "Proposals come from the coach’s server, and this page has none. Tying by hand works here.",
  feedIt: (count: number) =>
    count === 1 ? "1 key result feeds it" : `${count} key results feed it`,
  nothingFeeds: "Nothing feeds this",
  writeOne: "Write a key result for it",
  under: "under objective",
  feeds: "feeds",
  feedsNothing: "feeds nothing yet",
  needsNone: "needs no tie",
  mightFeed: "Might feed",
  tie: "Tie",
  notThis: "Not this",
  choose: "Choose what it feeds",
  youSaid: "you said so",
  proposed: "the coach proposes it",
  loose: "nothing tied",
};

export type MapTexts = typeof enMap;
