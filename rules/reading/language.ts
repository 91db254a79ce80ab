/** English or German, from the small words and from how German builds its long ones. */
import type { Language } from "../okr.ts";
import { regex } from "../regex.ts";
import { wordsIn } from "../words.ts";

const GERMAN = new Set(
  wordsIn(`
    der die das und für von bis zu zum zur mit auf ist sind wird werden den dem des ein eine einer
    einen im pro aus bei nach über unter um als nicht ohne alle jede jeder jedes wir unsere unser
    weniger mehr mindestens höchstens ende quartal kunden nutzer prozent senken erhöhen steigern
    reduzieren tage tagen stunden monat woche sinkt steigt haben hat nutzen erreichen verbessern
    einführen vom beim zwischen kein keine neue neuer neues neuen alte alter altes alten zwei drei
    vier fünf sechs sieben acht neun zehn je sowie oder modell modelle modellen jahr januar februar
    märz mai juni juli oktober dezember kunde technische azubis bauen machen halten liefern anzahl
    anteil
  `),
);
const ENGLISH = new Set(
  wordsIn(`
    the and for of to by with on is are will an all every each no our we at least than from per as
    that so it their they users customers end quarter increase reduce improve have has use team days
    hours
  `),
);
/** `ausrollen`, `trainieren`, `verschicken`: infinitives. */
const INFINITIVE = regex("")`
    ^(?:auf|aus|ein|um|vor|zu|durch|ver|ent|er|ab|an|frei|bereit)[a-zäöüß]{3,20}(?:en|ern|eln)$
    |(?:[^a]ier|such|reich|stell|führ)en$
  `;
/** `abgeschlossen`, `geschrieben`, `angebunden`: participles. */
const PARTICIPLE = regex("")`
    ^(?:ab|an|auf|aus|ein|frei|vor|zu|um|fertig|bereit|nach|durch|los|fest)ge[a-zäöüß]{3,20}(?:t|en)
      $
    |^ge(?:sch|spr|st|l|m|b|k|h|z|f|w)[a-zäöüß]{2,20}(?:t|en)$
    |^be(?:schlossen|stellt|setzt)$
  `;
/** Ends of words that only German has. */
const ENDING = /(?:ung|ungen|keit|heit|schaft|iert|lich|zeit|quote|[fgt]srate)$/;
/** The last part of a compound. */
const LAST = regex("")`
    ^(?:nachrichten|pflege|dauer)$
    |.(?:daten|nachricht|schulden|faden|leiter|korb|listen?|auftritt|messen?|kunden?|kosten|fehler|
      zahl|werte?|satz|auftrag|vertrag|preise?|stellen?|kraft|bericht|artikel|gespräche?)$
  `;
/** The first part of a compound that ends as an English word does. */
const FIRST = regex("")`
    ^(?:nutzer|kunden|mitarbeiter|bewerber|ausbildung|schulung|sachbearbeiter|hilfe|prüf|rechnung|
      vertrag)[a-zäöüß]
  `;

/** How German a word looks that is in neither list: 0 to 0.8. */
function germanness(word: string): number {
  if (/[äöüß]/.test(word) || PARTICIPLE.test(word) || INFINITIVE.test(word)) return 0.8;
  if (FIRST.test(word)) return 0.8;
  if (LAST.test(word) || (word.length > 8 && ENDING.test(word))) return 0.5;
  return 0;
}

/** German where its words outweigh the English ones; English otherwise. */
export function detectLanguage(text: string): Language {
  let german = 0;
  let english = 0;
  for (const word of text.toLowerCase().split(/[^a-zäöüß]+/)) {
    if (GERMAN.has(word)) german += 1;
    else if (ENGLISH.has(word)) english += 1;
    else german += germanness(word);
  }
  return german > english ? "de" : "en";
}
