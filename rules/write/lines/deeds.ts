/** What is done with a thing tells what is to come of it, whatever the thing. */
import { tries } from "../subject/about.ts";
import { regex } from "../../regex.ts";

/** To try something out with some of its users. */
const PILOTS = regex("iu")`
    ^\W*(?:pilot|trial|try out|test(?=\s.{3,40}\swith\s))\s(?!of\b|for\b)
    |\b(?:piloted|trialled|tried out)\b
  `;

/** To bring what one has to where others can use it. */
const CONNECTS = regex("iu")`
    ^\W*integrate\swith\s
    |^\W*(?:connect|integrate|link|hook up|plug|feed|ingest|import|stream|sync)\s.{2,60}?\s(?:to|
      into|with|in|via|through)\s
  `;

/** Where everything moves to is to carry the work, and not to go away. */
const MOVES_TO =
  /^\W*(?:migrate|move|switch|(?:finish|complete)\s(?:the\s)?migration\sof)(?:\s[\w-]+){0,4}?\sto\s/iu;

/** To compare what could be bought is to choose. */
const CHOOSES = regex("iu")`
    (?:^\W*(?:look into|explore)|evaluate|compare|assess|shortlist|select|benchmark|test)
      \b.{0,40}\b(?:vendors?|tools?|providers?|options?|platforms?|models|frameworks|solutions|
      libraries|databases|engines|approaches|algorithms|candidates|suppliers)\b
    |^\W*(?:evaluate|compare|assess|benchmark)\s.{3,60}\s(?:against|versus|vs)\b
    |^\W*(?:vendor|tool|supplier|provider|software)\s(?:selection|evaluation|comparison)\b
    |(?:anbieter|alternativen|lösungen|werkzeuge).{0,60}(?:vergleichen|evaluieren|auswählen|prüfen)
  `;

/** What is to go away serves nobody by itself. */
const LEAVES = /^\W*(?:replace|merge|clean up|migrate|move off)\b|(?:migrieren)\W*$/iu;

/** What is gone is worked with by nobody and costs nothing. */
const REMOVES = regex("iu")`
    ^\W*(?:(?:completely|fully|finally)\s)?(?:deprecate|retire|remove|delete|sunset|decommission|
      shut down|eliminate|get rid of|phase out|switch off)\b
    |^\W*(?:migrate|move)\s.{2,40}?\soff\s
    |\b(?:is|are) gone\W*$
    |(?:abgeschaltet|abschalten|ablösen|abgelöst|stilllegen|stillgelegt|löschen)\W*$
  `;

/** "14 dead dashboards removed": gone, whatever it was. */
const GONE = regex("iu")`
    \b(?:switched off|turned off|decommissioned|retired|removed|deleted|deprecated|phased out|
      taken offline)(?:\sby\s.{3,20})?\W*$
  `;

export function isGone(text: string): boolean {
  return GONE.test(text);
}

/** What others do for us is first of all to cost less. */
const SOURCES = /^\W*(?:outsource|insource|negotiate|renegotiate|rent|re-?tender)\b/iu;
const MERGES = /^\W*(?:consolidate|merge|unify|harmoni[sz]e)\s.{3,50}\sinto\s/iu;

/** What people do with us is to be done elsewhere. */
const GOES_ONLINE = regex("iu")`
    ^\W*(?:migrate|move|shift|switch|bring)\s.{2,50}?\sto\s(?:the\s|an?\s|
      our\s)?(?:new\s)?(?:online|digital|self-service|web|customer|citizen|parent)?\s?(?:portal|app|
      channel|website|self-service)\b
  `;

/** The id of a sort of the playbook; null where only the thing itself can tell. */
export function deedIn(text: string): string | null {
  if (PILOTS.test(text) || tries(text)) return "trial";
  if (CONNECTS.test(text)) return "connected";
  if (GOES_ONLINE.test(text)) return "channel";
  if (MOVES_TO.test(text)) return "move";
  if (SOURCES.test(text)) return "sourcing";
  if (MERGES.test(text)) return "move";
  if (CHOOSES.test(text)) return "choice";
  if (REMOVES.test(text) || isGone(text)) return "removed";
  return LEAVES.test(text) ? "migration" : null;
}
