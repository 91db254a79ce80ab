/** Which findings to show while someone types: the ones that went are gone at once, new ones wait. */
import type { Finding } from "../../rules/okr.ts";

/**
 * Gives those of `now` that were among `shown`, by rule and message: spans and fingerprints change
 * with every letter.
 */
export function whileTyping(shown: readonly Finding[], now: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const one of shown) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return now.filter((one) => {
    const count = left.get(key(one)) ?? 0;
    left.set(key(one), count - 1);
    return count > 0;
  });
}

/** What a rule says, whatever the words are that it says it of. */
function key(finding: Finding): string {
  return `${finding.ruleId} ${finding.messageId}`;
}

/** Names each finding of a line for as long as it stays there; a rule may say the same of several words. */
export function keysOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const said = new Map<string, number>();
  return new Map(
    findings.map((one) => {
      const count = said.get(key(one)) ?? 0;
      said.set(key(one), count + 1);
      return [one, `${key(one)} ${count}`];
    }),
  );
}
