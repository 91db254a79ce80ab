/** English or German, from the small words. */
import type { Language } from "../okr.ts";

const GERMAN = new Set(
  "der die das und für von bis zu zum zur mit auf ist sind wird werden den dem des ein eine einer einen im pro aus bei nach über unter um als nicht ohne alle jede jeder jedes wir unsere unser weniger mehr mindestens höchstens ende quartal kunden nutzer prozent senken erhöhen steigern reduzieren tage tagen stunden monat woche sinkt steigt haben hat nutzen erreichen verbessern einführen vom beim zwischen kein keine".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the and for of to by with on is are will an all every each no our we at least than from per as that so it their they users customers end quarter increase reduce improve have has use team days hours".split(
    " ",
  ),
);

/** German where its words outweigh the English ones; English otherwise. */
export function detectLanguage(text: string): Language {
  let german = 0;
  let english = 0;
  for (const word of text.toLowerCase().split(/[^a-zäöüß]+/)) {
    if (GERMAN.has(word)) german += 1;
    else if (ENGLISH.has(word)) english += 1;
    else if (/[äöüß]/.test(word)) german += 0.8;
    else if (
      /(?:ung|ungen|keit|heit|ieren|iert|lich|zeit|quote|rate)$/.test(word) &&
      word.length > 8
    )
      german += 0.5;
  }
  return german > english ? "de" : "en";
}
