/** The four kinds of quarter as a model is told about them (method, section 4). */
import type { Pattern } from "../../rules/okr.ts";

export const patternForms: Readonly<Record<Pattern, string>> = {
  exploration:
    "exploration. The objective: find out whether AI pays for the use cases. Its key results: the data is assessed for a number of use cases, the baseline is measured for some of them, a named body decides go or no-go on written evidence by a date. Finished assessments may stand as key results here.",
  build:
    "build. The objective: production-ready AI for the use case in people's hands. Its key results: in production at a stated quality, in the workflow within a stated time, pilot users active every week.",
  scale:
    "scale. The objective: the full business value from what is deployed. Its key results: from the pilot to a number of users, a business metric from where it is to where it shall be, running cost per unit down.",
  platform:
    "platform. The objective: shared AI foundations that teams build on. Its key results: teams served, deployment lead time from days to hours, every production model monitored.",
};
