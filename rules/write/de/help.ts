/** Where nothing else fits a German line: what those it is for would say of it. */
import { arePeople } from "./people.ts";
import { germanPhrase } from "./words.ts";
import { regex } from "../../regex.ts";

/** To involve people is to have them feel it. */
const INVOLVES = regex("iu")`
    \b(?:einbeziehen|einbinden|informieren|beteiligen|mitnehmen|einbezogen|eingebunden|informiert|
      beteiligt)\W*$
  `;
const LEAVES = /\b(?:abgeschafft|abschaffen|abgestellt|abstellen|entfernt|entfernen)\W*$/iu;
/** What is measured, avoided, worked off or learnt from helps nobody by itself. */
const NO_HELP = regex("iu")`
    (?:quote|rate|wert|score|error|zeit|zeiten|kosten|erträge|ertrag|umsatz|latenz|arbeit|
      zufriedenheit|bindung|feststellungen|befunde|fehler|mängel|beschwerden|bilder|mails|aufnahmen|
      belege|zeichnungen|beispiele|anträge|anfragen|bewerbungen|aufträge|filialen|depots|stationen|
      schichten|bezirke|züge|stapler|stellen|entscheidungen|ergebnisse|wirkung|latenz|qualität|
      betrieb|abnahme|unterschrift|pflege|geschäft|siegel|konformität|datenbank|container|aufrufe|
      agenten|teilnahme|herausgabe|pipelines|image|feature|features|services|microservices)$
  `;
/** What is there now, and was not: those it is for can say whether it helps. */
const GIVEN = regex("iu")`
    (?:lancier|einführ|eingeführt|veröffentlich|publizier|online|gestartet|frei(?:ge)?schalte|
      freigegeben|verfügbar|eröffnet|organisier|veranstalt|anbieten|angeboten|aktiv|möglich|
      überarbeite|aufgeschaltet|errichtet|gebaut|fertig|in kraft|im einsatz|ausgeliefert|überdenken|
      verbessern|angezeigt|eingerichtet|angelegt|geschrieben|durchgeführt|ausgetauscht|aktualisiert|
      vermittelt|eingespielt|eingebaut)
    |^(?:neue|gute|moderne)[rs]?\s
  `;
const JOINS = /\s(?:für|zu|zum|zur|über|von|vom|der|des|gegen|aus|mit|in|im|an|am)\s/u;

/** "Der Anteil der Eltern, die sich gut eingebunden fühlen": what is to be said of how many; null where nothing is. */
export function germanHelp(sentence: string, people: string): string | null {
  const phrase = germanPhrase(sentence);
  if (INVOLVES.test(sentence)) return `Der Anteil der ${people}, die sich gut eingebunden fühlen`;
  if (phrase !== null && LEAVES.test(sentence))
    return `Der Anteil der Vorgänge, die ohne ${phrase.subjectAcc} auskommen`;
  return phrase !== null && GIVEN.test(sentence) && mayHelp(phrase.subject)
    ? `Der Anteil der ${people}, die ${phrase.subjectAcc} als hilfreich bewerten`
    : null;
}

function mayHelp(subject: string): boolean {
  const [head = subject] = subject.split(JOINS);
  const noun = head.split(" ").at(-1) ?? head;
  return !NO_HELP.test(noun) && !arePeople(noun) && /^(?:der|die|das)\s/u.test(subject);
}
