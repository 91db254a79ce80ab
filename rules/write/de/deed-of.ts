/** German deeds in front of what they are done to: "Einführung von SAP", "Betrieb der Plattform". */
import { isPlural } from "./inflect.ts";
import { regex } from "../../regex.ts";

/** "Von der Konferenz beschlossen": who decides is no part of what is decided. */
const DECIDED = regex("u")`
    \s(?:von|durch)\s(?:der|dem|den)\s\p{Lu}[\p{L}-]+(?=\s(?:beschlossen|genehmigt|verabschiedet|
      freigegeben|abgenommen|bewilligt)\W*$)
  `;

/** "Aufbau einer Landingpage", "Einführung von SAP": what is built or brought in is what it is about. */
const DEED_OF = regex("u")`
    ^(?:die\s|der\s)?(?:Aufbau|Ausbau|Bau|Ablösung|Abschaltung|Anschaffung|Ausarbeitung|Ausrichtung|
      Ausstattung|Beschleunigung|Einstellung|Evaluation|Evaluierung|Förderung|Fortführung|Lancierung|
      Migration|Optimierung|Pilotierung|Realisierung|Schaffung|Stärkung|Verbesserung|
      Weiterentwicklung|Einführung|Durchführung|Erstellung|Entwicklung|Umsetzung|Implementierung|
      Bereitstellung|Inbetriebnahme|Konzeption|Erarbeitung|Finalisierung|Veröffentlichung|
      Aktualisierung|Überarbeitung|Erweiterung|Organisation|Einrichtung|Ausrollen|Rollout|Roll-out|
      Go-live|Start|Planung|Beschaffung|Installation|Betrieb|Wartung|Refactoring)\s(?<case>von|vom|
      des|der|einer|eines|unserer|unseres)\s(?<what>.+)$
  `;

/** "Refactoring Zahlungsdienst" is about the service. */
const BARE_DEED = /^(?:Refactoring|Relaunch|Redesign|Migration|Rollout|Wartung)\s(?=\p{Lu})/u;

/** The genitive's own ending goes: "des Systems" is the system. */
export function withoutDeed(said: string): string {
  const sentence = said.replace(DECIDED, "");
  const found = DEED_OF.exec(sentence)?.groups;
  if (!found) return sentence.replace(BARE_DEED, "");
  const { case: joint = "", what = "" } = found;
  return joint.endsWith("s")
    ? what.replace(/(?<=\p{Lu}\p{L}{2,}[^s\s])(?:es|s)(?=\s|$)/u, "")
    : joint === "von"
      ? what.replace(/\p{Lu}[\p{L}-]+n(?=\s|$)/u, ofMany)
      : what;
}

/** "von Eckpunkten" are the "Eckpunkte", and "von Daten" the "Daten". */
function ofMany(noun: string): string {
  const short = noun.slice(0, -1);
  return !short.endsWith("en") && /(?:[^e]er|e)$/u.test(short) && isPlural(short) ? short : noun;
}
