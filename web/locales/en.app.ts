/** The English texts of the page around the element. */

/** By the code of the error. */
const problems: ReadonlyMap<string, string> = new Map([
  ["unknown-draft", "There is no draft at this address. Check the link, or start a new plan."],
  ["unreachable", "The server doesn’t answer. You can go on: your text stays in this page."],
  ["too-many-requests", "That was too much at once. Wait a minute and try again."],
]);

export const enApp = {
  views: "Views",
  tabs: { plan: "Plan", missing: "Coverage", map: "Map", quarter: "Quarter", brief: "Brief" },
  newPlan: "Start a new plan",
  problems,
  otherProblem: "Something went wrong. Your text is untouched.",
  attention: "Attention",
  dismiss: "Dismiss",
};

export type AppTexts = typeof enApp;
