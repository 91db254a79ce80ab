/** Every rule with its documentation and examples: for tests, pages, prompts and the command line. */
import type { DocumentedRule } from "../define.ts";
import * as activityInDisguise from "./key-result/activity-in-disguise.docs.ts";
import * as activity from "./key-result/activity.docs.ts";
import * as binary from "./key-result/binary.docs.ts";
import * as committedAsStretch from "./key-result/committed-as-stretch.docs.ts";
import * as compound from "./key-result/compound.docs.ts";
import * as contradiction from "./key-result/contradiction.docs.ts";
import * as deadlineOutside from "./key-result/deadline-outside.docs.ts";
import * as fantasy from "./key-result/fantasy.docs.ts";
import * as feedsNothing from "./key-result/feeds-nothing.docs.ts";
import * as housePhrase from "./key-result/house-phrase.docs.ts";
import * as houseUnit from "./key-result/house-unit.docs.ts";
import * as noBaseline from "./key-result/no-baseline.docs.ts";
import * as noDeadline from "./key-result/no-deadline.docs.ts";
import * as noise from "./key-result/noise.docs.ts";
import * as notMeasurable from "./key-result/not-measurable.docs.ts";
import * as openSlot from "./key-result/open-slot.docs.ts";
import * as output from "./key-result/output.docs.ts";
import * as placeholder from "./key-result/placeholder.docs.ts";
import * as sandbagged from "./key-result/sandbagged.docs.ts";
import * as technicalOnly from "./key-result/technical-only.docs.ts";
import * as tooLong from "./key-result/too-long.docs.ts";
import * as undecided from "./key-result/undecided.docs.ts";
import * as vanityCount from "./key-result/vanity-count.docs.ts";
import * as containsMetric from "./objective/contains-metric.docs.ts";
import * as isATask from "./objective/is-a-task.docs.ts";
import * as missingObjective from "./objective/missing.docs.ts";
import * as prescribesSolution from "./objective/prescribes-solution.docs.ts";
import * as slogan from "./objective/slogan.docs.ts";
import * as cadence from "./plan/cadence.docs.ts";
import * as language from "./plan/language.docs.ts";
import * as houseMetric from "./plan/house-metric.docs.ts";
import * as maintenance from "./plan/maintenance.docs.ts";
import * as noPeriod from "./plan/no-period.docs.ts";
import * as objectiveCount from "./plan/objective-count.docs.ts";
import * as parentUnfed from "./plan/parent-unfed.docs.ts";
import * as allLagging from "./set/all-lagging.docs.ts";
import * as keyResultCount from "./set/count.docs.ts";
import * as duplicates from "./set/duplicates.docs.ts";
import * as missingAdoption from "./set/missing-adoption.docs.ts";
import * as missingGuardrail from "./set/missing-guardrail.docs.ts";
import * as missingOperational from "./set/missing-operational.docs.ts";
import * as noOutcome from "./set/no-outcome.docs.ts";

/** In the order in which the catalogue is read. */
export const documentedRules: readonly DocumentedRule[] = [
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
  containsMetric,
  isATask,
  prescribesSolution,
  slogan,
  missingObjective,
  keyResultCount,
  missingAdoption,
  missingOperational,
  missingGuardrail,
  noOutcome,
  allLagging,
  duplicates,
  noPeriod,
  objectiveCount,
  maintenance,
  language,
  cadence,
  parentUnfed,
  houseMetric,
];
