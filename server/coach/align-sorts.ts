/** Sorts of figures, by the words that give them away. Plain data. */
import { regex } from "../../rules/regex.ts";

/** Words that tell a sort of figure. */
const sorts = [
  {
    id: "effort",
    words: regex("iu")`
        \b(?:overtime|(?:time|minutes|hours|days) (?:per|to (?:write|read|find|review|price))|
          handling time|review of|per (?:\w+ and )?(?:agent|hour|shift))\b
        |überstunden
        |\b\w*zeit je\b
        |bearbeitungszeit
        |suchzeit
      `,
  },
  {
    id: "unattended",
    words: regex("iu")`
        \b(?:with no|without an?|no) (?:clerk|handler|agent|call|phone call|ticket|data engineer|
          human|manual \w+)\b
        |\b(?:unattended|by itself|straight through|automatically)\b
        |\bohne (?:rückfrage|sachbearbeiter\w*|zutun)\b
        |\b(?:automatisch|vollautomatisch)\b
      `,
  },
  {
    id: "idle",
    words: regex("iu")`
        \b(?:idle|unused|nobody uses|empty|waste\w*|binned|thrown away|overstock|stock|gpu|compute|
          cloud)\b
        |\b(?:leerfahrten|abschriften|leerstand|unbenutzt\w*|verschwend\w*|kopien)\b
      `,
  },
  {
    id: "demand",
    words: regex("iu")`
        \b(?:calls|enquiries|inquiries|tickets|questions)\b.* falls?\b
        |\b(?:anrufe|anfragen|rückfragen)\b.* sinken
      `,
  },
  {
    id: "standstill",
    words: /\b(?:stops?|breakdowns?|downtime|outages?)\b|störung\w*|stillstän\w*|ausfäll\w*/iu,
  },
  {
    id: "fault",
    words: regex("iu")`
        \b(?:errors?|defects?|faults?|wrong|correct(?:ed|ions?)|mistakes?|rework\w*|broken|
          complaints?|returns|returned|sent back|failures?|rollbacks?|incidents?|injuries|objections?|
          duplicates?|twice|more than once|missed|fraud|damage|drift)\b
        |fehler\w*
        |beschwerde\w*
        |reklamation\w*
        |rücksendung\w*
        |widersprüche
        |ausschuss
        |nacharbeit
        |zweite\w* \w+
      `,
  },
  {
    id: "loyalty",
    words: regex("iu")`
        \b(?:recommend|renew\w*|retention|leave|churn\w*|cancel\w*|book again|loyal\w*|satisf\w*|
          rate|rated|come back|keep their|give again|second time|nps|csat)\b
        |kündig\w*
        |abbrüche
        |weiterempfehl\w*
        |zufrieden\w*
        |bestandskunden
      `,
  },
  {
    id: "earnings",
    words: regex("iu")`
        \b(?:revenue|margin|sales|turnover|income|donations?|won|conversion|orders placed|
          accepted offers|recovered)\b
        |umsatz
        |rohertrag
        |erlös\w*
        |marge
        |absatz
        |abschlüsse
      `,
  },
  {
    id: "cost",
    words: regex("iu")`
        \b(?:costs?|spending|bill|expenses?|budget|hours (?:per|on)|loss)\b
        |\w*kosten\b
        |ausgaben
        |aufwand
      `,
  },
  {
    id: "time",
    words: regex("iu")`
        \b(?:time|days|hours|minutes|wait\w*|delay\w*|late|later|slow\w*|lead time|same day|
          on the day|within \w+ (?:days|hours|minutes)|speed)\b
        |\bzeit\b
        |\btage\b
        |am selben tag
        |eingangstag
        |verspätung\w*
        |wartezeit\w*
        |frist\w*
        |dauer\w*
        |stunden
      `,
  },
  {
    id: "volume",
    words: regex("iu")`
        \b(?:output|throughput|launched|shipped|tested|seen per|finished|per quarter|capacity)\b
        |durchsatz
        |ausstoß
        |anlagenverfügbarkeit
        |neue dienste
        |menge
      `,
  },
] as const;

export type Sort = (typeof sorts)[number]["id"];

/** Every sort that a text tells of, the first on the list first. */
export function sortsOf(text: string): Sort[] {
  return sorts.filter(({ words }) => words.test(text)).map(({ id }) => id);
}
