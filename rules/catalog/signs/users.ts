/** Whether a set asks the people it is for: do they use it, and are they content. */
import type { ReadKeyResult, ReadObjective } from "../../read-plan.ts";
import { anyWord } from "./word-list.ts";

const SATISFACTION = anyWord(
  "satisf* csat e?nps rate_the rate_it rate_us rate_their rates_the rated rating ratings recommend* upset sentiment stars? happy content " +
    "zufrieden* *zufriedenheit bewert*",
);

/** Whether a line asks how content people are. */
export function asksSatisfaction({ text }: ReadKeyResult): boolean {
  return SATISFACTION().test(text);
}

/** What people do with a thing once they have it. */
const USE = anyWord(
  "use uses used using opens?_the opens?_it opens?_their overrides? overrul* confirms? corrects? accepts? " +
    "follows? acts?_on looks?_at works?_with working_with working_from works?_from relies_on rely_on " +
    "consults? asks? adopts? adopted clicks? logs?_in reproduces? reuses? dismiss* " +
    "nutzen nutzt genutzt verwenden verwendet öffnen öffnet bestätigen bestätigt korrigieren korrigiert " +
    "übernehmen übernimmt übernommen fragen fragt arbeiten arbeitet folgen folgt klicken anklicken " +
    "weggeklickt conversion* click* klickrate* setzen prüfen prüft reproduzieren reproduziert",
);

/** Whether a line measures what people do with it, whatever they do. */
function measuresUse({ text, reading }: ReadKeyResult): boolean {
  if (reading.roles.includes("adoption")) return true;
  const { kind, measurable, vanityCount, target } = reading;
  if (kind !== "outcome" || !measurable || vanityCount || target === null) return false;
  return USE().test(text);
}

/** Whether at least one key result looks at the people who use it. */
export function asksUsers({ keyResults }: ReadObjective): boolean {
  return keyResults.some((kr) => measuresUse(kr) || asksSatisfaction(kr));
}
