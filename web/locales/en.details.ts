/** The English texts of the plan's details. */
export const enDetails = {
  title: "Title",
  team: "Team",
  pattern: "Kind of quarter",
  patterns: {
    exploration: "Exploration: find out whether it pays",
    build: "Build: put it into people’s hands",
    scale: "Scale: get the full value from what is live",
    platform: "Platform: foundations that teams build on",
  },
  unsaid: "Not said",
  period: "Period",
  ownDays: "Days of its own",
  start: "First day",
  end: "Last day",
  language: "Language",
  languages: { en: "English", de: "German" },
  fromText: "As the text is written",
  live: "Already live, one per line",
  remove: {
    kept: "This plan is saved on this server under its secret link.",
    ask: "Delete this plan",
    sure: "It will be gone for everybody who has the link, and can’t be brought back.",
    yes: "Delete it for good",
    no: "Keep it",
  },
  parents: "Business key results above this plan, one per line",
};
