/** Units by any of their names. */
import { wordMap } from "../text/word-set.ts";

const NAMES = `%=percent pct prozent v.h.
points=point points pts pt pp ppt ppts punkte punkt prozentpunkte
ms=millisecond milliseconds msec millisekunden
s=sec secs second seconds sekunde sekunden sek
min=mins minute minutes minuten
h=hr hrs hour hours std stunde stunden
d=day days tag tage tagen arbeitstag arbeitstage arbeitstagen werktag werktage werktagen
weeks=week wk wks woche wochen
months=month mo mos monat monate monaten
years=year yr yrs jahr jahre jahren
EUR=€ eur euro euros
USD=$ usd dollar dollars us$
GBP=£ gbp pounds
CHF=chf franken
JPY=¥ yen jpy
x=× times fold mal fach
GB=gigabyte gigabytes
MB=megabyte megabytes
TB=terabyte terabytes
kB=kb`;

let table: Map<string, string> | undefined;

function units(): Map<string, string> {
  if (table) return table;
  table = new Map();
  for (const line of NAMES.split("\n")) {
    const [unit = "", names = ""] = line.split("=");
    table.set(unit.toLowerCase(), unit);
    for (const name of names.split(" ")) table.set(name, unit);
  }
  return table;
}

/** The canonical unit, or undefined where the word is none. */
export const unitOf = (lowerCase: string): string | undefined => units().get(lowerCase);

/** Units of time in seconds, by the clock. */
const SECONDS = wordMap({
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3_600,
  d: 86_400,
  weeks: 604_800,
  months: 2_629_800,
  years: 31_557_600,
});
export const isTime = (unit: string | null): boolean => unit !== null && SECONDS.has(unit);
/** The factor that makes levels of different units of time comparable; 1 for all other units. */
export const sizeOf = (unit: string | null): number => SECONDS.get(unit ?? "") ?? 1;
