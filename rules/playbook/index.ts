/** Every use case with all that is known of it, for suggestions, drafts and prompts. */
import type { Entry } from "./entry.ts";
import { joined } from "./join.ts";
import { contactSets } from "./sets/contact.ts";
import { contentAndCreditSets } from "./sets/content-and-credit.ts";
import { dataSets } from "./sets/data.ts";
import { documentsSets } from "./sets/documents.ts";
import { fieldsSets } from "./sets/fields.ts";
import { findingSets } from "./sets/finding.ts";
import { industrySets } from "./sets/industry.ts";
import { insuranceAndLanguageSets } from "./sets/insurance-and-language.ts";
import { modelToolsSets } from "./sets/model-tools.ts";
import { modelWorkSets } from "./sets/model-work.ts";
import { operationsSets } from "./sets/operations.ts";
import { planningSets } from "./sets/planning.ts";
import { riskSets } from "./sets/risk.ts";
import { sellingSets } from "./sets/selling.ts";
import { speechAndTextSets } from "./sets/speech-and-text.ts";
import { useCaseSubjects } from "./subjects.ts";

export const useCases: readonly Entry[] = joined(useCaseSubjects, {
  ...contactSets,
  ...contentAndCreditSets,
  ...dataSets,
  ...documentsSets,
  ...fieldsSets,
  ...findingSets,
  ...industrySets,
  ...insuranceAndLanguageSets,
  ...modelToolsSets,
  ...modelWorkSets,
  ...operationsSets,
  ...planningSets,
  ...riskSets,
  ...sellingSets,
  ...speechAndTextSets,
});
