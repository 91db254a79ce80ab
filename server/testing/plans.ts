// Small plans for tests, and how they are checked.
import type { CheckOptions, Plan } from "../../rules/okr.ts";

export const checkOptions: CheckOptions = {
  today: "2027-01-11",
  profile: "standard",
  language: null,
  fiscalYearStart: 1,
  rules: {},
  terms: [],
  ignored: [],
};

export function planNamed(title: string): Plan {
  return planOf(["Reduce review time from 6 h to 3 h by 31 March 2027"], title);
}

export function planOf(texts: string[], title = "Claims"): Plan {
  const keyResults = texts.map((text, index) => ({
    id: `kr-${index + 1}`,
    text,
    feeds: [],
    commitment: null,
  }));
  return {
    title,
    team: "",
    pattern: null,
    period: null,
    language: null,
    live: [],
    parents: [],
    objectives: [{ id: "o-1", text: "Simple claims settle themselves", keyResults }],
    unread: [],
  };
}
