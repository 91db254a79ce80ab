/** The English texts of the plan told to leadership. */
export const enBrief = {
  title: "For leadership",
  /** Words between double asterisks are set in bold. */
  lede:
    "The plan in plain words, for readers who never heard of the team. **No number appears that " +
    "is not in your plan.** Read it, then copy it.",
  noKeyResults: "The plan has no key results yet. Write one, then it can be told here.",
  withoutServer:
    "Telling it comes from the coach’s server, and this page has none. What works here: the plan " +
    "as it stands, copied as Markdown.",
  write: "Write it",
  writeAgain: "Write it again",
  copy: "Copy the text",
  copyPlan: "Copy as Markdown",
  copied: "Copied.",
  byHand: "The browser keeps the clipboard closed. Here is the text to copy by hand:",
  parts: { change: "What changes", certainty: "How sure this is", need: "What is needed" },
  from: (number: string) => `from ${number}`,
  nothing: "Nothing came that can be shown. Your plan is untouched.",
};

export type BriefTexts = typeof enBrief;
