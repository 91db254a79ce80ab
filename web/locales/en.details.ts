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
  start: "First day",
  end: "Last day",
  language: "Language",
  languages: { en: "English", de: "German" },
  fromText: "As the text is written",
  live: "Already live, one per line",
  parents: "Business key results above this plan, one per line",
};
