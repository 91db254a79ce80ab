/** Every use case and business function with what a rewrite needs. New files are listed here. */
import type { Subject } from "./entry.ts";
import { contact } from "./use-cases/contact.ts";
import { contentAndCredit } from "./use-cases/content-and-credit.ts";
import { data } from "./use-cases/data.ts";
import { documents } from "./use-cases/documents.ts";
import { fields } from "./use-cases/fields.ts";
import { finding } from "./use-cases/finding.ts";
import { industry } from "./use-cases/industry.ts";
import { insuranceAndLanguage } from "./use-cases/insurance-and-language.ts";
import { modelTools } from "./use-cases/model-tools.ts";
import { modelWork } from "./use-cases/model-work.ts";
import { operations } from "./use-cases/operations.ts";
import { planning } from "./use-cases/planning.ts";
import { risk } from "./use-cases/risk.ts";
import { selling } from "./use-cases/selling.ts";
import { speechAndText } from "./use-cases/speech-and-text.ts";
import { houseFunctions } from "./functions/house.ts";
import { marketFunctions } from "./functions/market.ts";
import { productAndServiceFunctions } from "./functions/product-and-service.ts";

export const useCaseSubjects: readonly Subject[] = [
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
  ...modelWork,
  ...modelTools,
];

export const functionSubjects: readonly Subject[] = [
  ...productAndServiceFunctions,
  ...marketFunctions,
  ...houseFunctions,
];
