/** Progress against the expected pace (method, section 5): what a review can say with no model. */
import { check } from "../../rules/check.ts";
import type { KeyResult, Language, Plan, Reading } from "../../rules/okr.ts";
import { readQuantities } from "../../rules/reading/quantity.ts";
import type { Advice, Progress, ReviewRequest } from "./review.ts";

/** Reaching about this much of a stretch target is success; a committed one is expected in full. */
const success = 0.7;

const texts = {
  en: {
    onPace: "It is on pace.",
    behind: "It is behind its pace; say what would have to be true to catch up.",
    stuck: "It has hardly moved; which assumption behind it no longer holds?",
    unknown: "Nobody can say how far it has come; measure today's level first.",
  },
  de: {
    onPace: "Es ist im Plan.",
    behind: "Es liegt zurück; was müsste wahr sein, um aufzuholen?",
    stuck: "Es hat sich kaum bewegt; welche Annahme dahinter gilt nicht mehr?",
    unknown: "Niemand kann sagen, wie weit es ist; messt zuerst den heutigen Stand.",
  },
} as const;

/** The part of the plan's period that is over, 0 to 1; null without a period. */
export function elapsed({ period }: Plan, today: string): number | null {
  if (period === null) return null;
  const [start, end, now] = [period.start, period.end, today].map((date) => Date.parse(date));
  if (start === undefined || end === undefined || now === undefined || end <= start) return null;
  return Math.min(1, Math.max(0, (now - start) / (end - start)));
}

export function reviewByPace(request: ReviewRequest, language: Language): Advice[] {
  const { plan, progress, options } = request;
  const { readings } = check(plan, options);
  const over = elapsed(plan, options.today);
  const say = texts[language];
  return plan.objectives
    .flatMap(({ keyResults }) => keyResults)
    .map((keyResult): Advice => {
      const at = progress.find(({ keyResultId }) => keyResultId === keyResult.id);
      const share = shareOf(readings[keyResult.id], at);
      const advice = { type: "advice", keyResultId: keyResult.id, suggestion: null } as const;
      if (share === null || over === null) return { ...advice, action: "keep", why: say.unknown };
      const expected = over * expectationOf(keyResult);
      if (share >= expected) return { ...advice, action: "keep", why: say.onPace };
      return share < expected / 3
        ? { ...advice, action: "adjust", why: say.stuck }
        : { ...advice, action: "keep", why: say.behind };
    });
}

function expectationOf({ commitment }: KeyResult): number {
  return commitment === "committed" ? 1 : success;
}

/** How far from baseline to target the level now is; null where one of them is not known. */
function shareOf(reading: Reading | undefined, at: Progress | undefined): number | null {
  const baseline = reading?.baseline?.value ?? null;
  const target = reading?.target?.value ?? null;
  if (!reading || !at || baseline === null || target === null || baseline === target) return null;
  const now = readQuantities(at.current, reading.language)[0]?.value;
  return now === undefined || now === null ? null : (now - baseline) / (target - baseline);
}
