/** Every rule with its documentation and examples: for tests, pages, prompts and the command line. */
import type { DocumentedRule } from "../define.ts";
import * as activityInDisguise from "./key-result/activity-in-disguise.ts";
import * as activity from "./key-result/activity.ts";
import * as binary from "./key-result/binary.ts";
import * as committedAsStretch from "./key-result/committed-as-stretch.ts";
import * as compound from "./key-result/compound.ts";
import * as contradiction from "./key-result/contradiction.ts";
import * as deadlineOutside from "./key-result/deadline-outside.ts";
import * as fantasy from "./key-result/fantasy.ts";
import * as feedsNothing from "./key-result/feeds-nothing.ts";
import * as housePhrase from "./key-result/house-phrase.ts";
import * as houseUnit from "./key-result/house-unit.ts";
import * as noBaseline from "./key-result/no-baseline.ts";
import * as noDeadline from "./key-result/no-deadline.ts";
import * as noise from "./key-result/noise.ts";
import * as notMeasurable from "./key-result/not-measurable.ts";
import * as openSlot from "./key-result/open-slot.ts";
import * as output from "./key-result/output.ts";
import * as placeholder from "./key-result/placeholder.ts";
import * as sandbagged from "./key-result/sandbagged.ts";
import * as technicalOnly from "./key-result/technical-only.ts";
import * as tooLong from "./key-result/too-long.ts";
import * as undecided from "./key-result/undecided.ts";
import * as vanityCount from "./key-result/vanity-count.ts";
import * as containsMetric from "./objective/contains-metric.ts";
import * as isATask from "./objective/is-a-task.ts";
import * as missingObjective from "./objective/missing.ts";
import * as prescribesSolution from "./objective/prescribes-solution.ts";
import * as slogan from "./objective/slogan.ts";
import * as cadence from "./plan/cadence.ts";
import * as houseMetric from "./plan/house-metric.ts";
import * as maintenance from "./plan/maintenance.ts";
import * as objectiveCount from "./plan/objective-count.ts";
import * as parentUnfed from "./plan/parent-unfed.ts";
import * as allLagging from "./set/all-lagging.ts";
import * as keyResultCount from "./set/count.ts";
import * as duplicates from "./set/duplicates.ts";
import * as missingAdoption from "./set/missing-adoption.ts";
import * as missingGuardrail from "./set/missing-guardrail.ts";
import * as missingOperational from "./set/missing-operational.ts";
import * as noOutcome from "./set/no-outcome.ts";

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
  objectiveCount,
  maintenance,
  cadence,
  parentUnfed,
  houseMetric,
];
