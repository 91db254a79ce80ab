/** An objective that is typed as an order, with the effect that it is after as a measure. */
import type { Line } from "../../playbook/entry.ts";
import { BUSINESS_WISHES } from "./business.ts";
import { withoutLabel } from "../lines/last-resort.ts";
import { regex } from "../../regex.ts";

const LONGEST = 90;
/** How it is to be reached, and what must not happen meanwhile, is not what is wished for. */
const MEANS = regex("iu")`
    ,\s(?:\p{Ll}+ly|fairly)\sand\s\p{Ll}+$
    |,?\s(?:without|through|by|using|thanks to|via|so that|instead of|rather than|
      across the (?:board|company)|with (?:the help of\s)?(?:ai|genai|generative ai|ml|
      machine learning|automation))(?=\s|$).*$
  `;
const TITLE = "Measure what the objective wishes for";
const ASKED = "What is it today? A sample tells.";

/** "Hire great engineers faster" as the time to hire them; null where the order is not known. */
export function wishOrdered(objective: string): Line | null {
  const whole = withoutLabel(objective);
  if (whole.length > LONGEST || /[{}<>|;:"“„\d]|\. /u.test(whole)) return null;
  const aim = whole.replace(MEANS, "");
  for (const { form, say, from } of BUSINESS_WISHES) {
    const groups = form.exec(aim)?.groups;
    const said = groups === undefined ? null : say(groups);
    if (said !== null) return { say: said, from: from ?? ASKED, title: TITLE };
  }
  return null;
}
