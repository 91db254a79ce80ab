/** A count of what others do is a result: it lacks but where it starts. */
import type { Candidate } from "../../okr.ts";
import { capital } from "../lines/compose.ts";
import type { Standing } from "../standing.ts";

/** They come of themselves, whatever a team does for them. */
const OTHERS =
  "requests|visits|visitors|leads|opportunities|orders|customers|clients|partners|users|members|subscribers|followers|downloads|sign-?ups|registrations|contracts|deals|applications|bookings|donors|contributors|stars|votes|pledges|responses|references";
const COUNT = new RegExp(
  String.raw`^(?:(?:generate|win|sign|close|reach|get|gain|secure|attract|acquire|have|add|achieve)\s)?(?:at least\s)?(?<level>\d[\d.,]{0,9}[km]?)\s(?<what>(?:[\p{L}-]+\s){0,3}?(?:${OTHERS}))(?<rest>\s(?!(?:and|by|until|before)\s)[^,;]{2,50})?$`,
  "iu",
);

/** "Generate 500 demo requests": they rise from what they are today; empty for other lines. */
export function ownCount({ words, reading, by }: Standing): Candidate[] {
  const { level, what, rest = "" } = COUNT.exec(words.sentence)?.groups ?? {};
  if (level === undefined || what === undefined || reading.baseline !== null) return [];
  const when = by === null || reading.deadline !== null ? "" : ` ${by}`;
  return [
    {
      kind: "rewrite",
      title: "Say where it starts",
      text: capital(`${what}${rest} rise from {a} to ${level}${when}`),
      slots: [{ name: "a", question: "How many are there today?", unit: null, role: "baseline" }],
      proposals: [],
      explanation: "With today's level beside it, everyone sees how far the way is.",
    },
  ];
}
