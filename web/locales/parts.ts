/** The texts of what loads later, by the part that they belong to. */
import type { enApp } from "./en.app.ts";
import type { enBrief } from "./en.brief.ts";
import type { enCoverage } from "./en.coverage.ts";
import type { enDetails } from "./en.details.ts";
import type { enMap } from "./en.map.ts";
import type { enPaste } from "./en.paste.ts";
import type { enQuarter } from "./en.quarter.ts";
import type { enReview } from "./en.review.ts";
import type { enSample } from "./en.sample.ts";
import type { enSlots } from "./en.slots.ts";
import type { enWhole } from "./en.whole.ts";
import type { enWizard } from "./en.wizard.ts";

export interface PartTexts {
  app: typeof enApp;
  brief: typeof enBrief;
  coverage: typeof enCoverage;
  details: typeof enDetails;
  map: typeof enMap;
  paste: typeof enPaste;
  quarter: typeof enQuarter;
  review: typeof enReview;
  sample: typeof enSample;
  slots: typeof enSlots;
  whole: typeof enWhole;
  wizard: typeof enWizard;
}
