/** What may be offered for a key result at all: nothing, its own sentence mended, or another one. */
import { isDecided, namesBody } from "../../catalog/signs/decision.ts";
import type { Standing } from "../standing.ts";
import { regex } from "../../regex.ts";

export type Offer = "nothing" | "own sentence" | "another";

/** What reads as well as this gains nothing that would be worth the reading. */
const GOOD = 97;

/** Only these say that the line is about the wrong thing; all else can be mended where it stands. */
const BESIDE_THE_POINT = new Set([
  "kr/output",
  "kr/activity",
  "kr/activity-in-disguise",
  "kr/vanity-count",
  "kr/technical-only",
  "kr/not-measurable",
]);

/** A good line that lacks where it starts is asked for that, and never for another aim. */
export function offerFor(standing: Standing): Offer {
  const { findings, score } = standing;
  // Nothing is shown that comes out worse than what stands there (method, section 9).
  if (mayStand(standing) || findings.length === 0 || score >= GOOD) return "nothing";
  return findings.some(({ ruleId }) => BESIDE_THE_POINT.has(ruleId)) ? "another" : "own sentence";
}

/** Promised in full, decided by a named body, or a level of today found out where that is the aim. */
function mayStand({ keyResult, text, research, findings }: Standing): boolean {
  if (keyResult.commitment === "committed" || PROMISED.test(keyResult.text)) return true;
  // Where the coach warns of it all the same, what follows from the paper has to be said.
  const warns = findings.some(({ severity }) => severity !== "nudge");
  if (isDecided(text) || (APPROVED.test(text) && namesBody(text) && !warns)) return true;
  return research && MEASURES.test(text);
}

/** "(committed, legal requirement)", "– committed". */
const PROMISED = /[([,;–—-]\s*(?:committed|legal requirement|verbindlich|zugesagt|gesetzlich)\b/iu;
const APPROVED = regex("iu")`
    \b(?:approved|accepted|adopted|ratified|signed off|beschlossen|verabschiedet|freigegeben|
      genehmigt)\b
  `;
/** "Override rate measured per line", "Measure today's call length". */
const MEASURES = regex("iu")`
    ^\W*(?:measure|baseline)\s
    |\b(?:measured|assessed)\b
    |\b(?:gemessen|messen|erhoben|erheben|ermittelt|ermitteln|bewertet)\b
  `;
