/** The English texts of a paste, of what it could not place, and of two texts of one draft. */
export const enPaste = {
  paste: {
    label: "Your objectives and key results",
    hint: "Markdown, bullets, O1 and KR1.2 lines, an indented list or two columns from a sheet.",
    read: "Read it",
    cancel: "Cancel",
    nothing: "There is nothing in it yet. Write or paste at least one line.",
    binary: "This is no text. Open the file and copy its text, or save it as text first.",
    replaces: "It takes the place of the plan on this page. Undo brings that back.",
  },
  unread: {
    title: (count: number) =>
      count === 1 ? "One line could not be placed" : `${count} lines could not be placed`,
    lede: (count: number) =>
      `Nothing is dropped: say what ${count === 1 ? "it is, or take it" : "they are, or take them"} off the list.`,
    line: (number: number) => `Line ${number}`,
    place: (number: number) => `What is line ${number}?`,
    asObjective: "A new objective",
    asKeyResult: (number: number, text: string) => `A key result of ${number}. ${text}`,
    choose: "Place it as…",
    dismiss: "Dismiss",
    dismissAll: "Dismiss all",
  },
  conflict: {
    title: "This plan was changed elsewhere meanwhile",
    lede: "Both texts are here. The one you don’t keep can be copied first.",
    yours: "Yours, in this page",
    theirs: (time: string) => `The other one, saved ${time}`,
    keepYours: "Keep mine",
    keepTheirs: "Take the other one",
    changes: "Where they differ: struck out is the other one’s, underlined is yours",
  },
};
