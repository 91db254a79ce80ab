/** Every use case in German. To add a domain, write a file beside these. */
import type { Entry } from "../../entry.ts";
import { contact } from "./contact.ts";
import { speechAndText } from "./speech-and-text.ts";
import { documents } from "./documents.ts";
import { insuranceAndLanguage } from "./insurance-and-language.ts";
import { planning } from "./planning.ts";
import { operations } from "./operations.ts";
import { risk } from "./risk.ts";
import { contentAndCredit } from "./content-and-credit.ts";
import { finding } from "./finding.ts";
import { selling } from "./selling.ts";
import { industry } from "./industry.ts";
import { fields } from "./fields.ts";
import { data } from "./data.ts";
import { modelTools } from "./model-tools.ts";
import { modelWork } from "./model-work.ts";

export const useCases: readonly Entry[] = [
  ...contact,
  ...speechAndText,
  ...documents,
  ...insuranceAndLanguage,
  ...planning,
  ...operations,
  ...risk,
  ...contentAndCredit,
  ...finding,
  ...selling,
  ...industry,
  ...fields,
  ...data,
  ...modelTools,
  ...modelWork,
];
