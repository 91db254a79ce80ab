/** Every rule, by what it looks at. Documentation and examples stay behind (documented.ts). */
import type { Rule } from "../define.ts";
import type { Scope } from "../okr.ts";
import { rule as activityInDisguise } from "./key-result/activity-in-disguise.ts";
import { rule as activity } from "./key-result/activity.ts";
import { rule as binary } from "./key-result/binary.ts";
import { rule as committedAsStretch } from "./key-result/committed-as-stretch.ts";
import { rule as compound } from "./key-result/compound.ts";
import { rule as contradiction } from "./key-result/contradiction.ts";
import { rule as deadlineOutside } from "./key-result/deadline-outside.ts";
import { rule as fantasy } from "./key-result/fantasy.ts";
import { rule as feedsNothing } from "./key-result/feeds-nothing.ts";
import { rule as housePhrase } from "./key-result/house-phrase.ts";
import { rule as houseUnit } from "./key-result/house-unit.ts";
import { rule as noBaseline } from "./key-result/no-baseline.ts";
import { rule as noDeadline } from "./key-result/no-deadline.ts";
import { rule as noise } from "./key-result/noise.ts";
import { rule as notMeasurable } from "./key-result/not-measurable.ts";
import { rule as openSlot } from "./key-result/open-slot.ts";
import { rule as output } from "./key-result/output.ts";
import { rule as placeholder } from "./key-result/placeholder.ts";
import { rule as sandbagged } from "./key-result/sandbagged.ts";
import { rule as technicalOnly } from "./key-result/technical-only.ts";
import { rule as tooLong } from "./key-result/too-long.ts";
import { rule as undecided } from "./key-result/undecided.ts";
import { rule as vanityCount } from "./key-result/vanity-count.ts";
import { rule as containsMetric } from "./objective/contains-metric.ts";
import { rule as isATask } from "./objective/is-a-task.ts";
import { rule as missingObjective } from "./objective/missing.ts";
import { rule as prescribesSolution } from "./objective/prescribes-solution.ts";
import { rule as slogan } from "./objective/slogan.ts";
import { rule as cadence } from "./plan/cadence.ts";
import { rule as language } from "./plan/language.ts";
import { rule as houseMetric } from "./plan/house-metric.ts";
import { rule as maintenance } from "./plan/maintenance.ts";
import { rule as noPeriod } from "./plan/no-period.ts";
import { rule as objectiveCount } from "./plan/objective-count.ts";
import { rule as parentUnfed } from "./plan/parent-unfed.ts";
import { rule as allLagging } from "./set/all-lagging.ts";
import { rule as keyResultCount } from "./set/count.ts";
import { rule as duplicates } from "./set/duplicates.ts";
import { rule as missingAdoption } from "./set/missing-adoption.ts";
import { rule as missingGuardrail } from "./set/missing-guardrail.ts";
import { rule as missingOperational } from "./set/missing-operational.ts";
import { rule as noOutcome } from "./set/no-outcome.ts";

export const catalog: { readonly [S in Scope]: readonly Rule<S>[] } = {
  keyResult: [
    activity,
    output,
    vanityCount,
    activityInDisguise,
    technicalOnly,
    notMeasurable,
    placeholder,
    contradiction,
    compound,
    undecided,
    committedAsStretch,
    deadlineOutside,
    noBaseline,
    noDeadline,
    openSlot,
    binary,
    sandbagged,
    fantasy,
    feedsNothing,
    tooLong,
    noise,
    housePhrase,
    houseUnit,
  ],
  objective: [containsMetric, isATask, prescribesSolution, slogan, missingObjective],
  set: [
    keyResultCount,
    missingAdoption,
    missingOperational,
    missingGuardrail,
    noOutcome,
    allLagging,
    duplicates,
  ],
  plan: [language, noPeriod, objectiveCount, maintenance, cadence, parentUnfed, houseMetric],
};
