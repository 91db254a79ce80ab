/** Units by any of their names. */
const NAMES = `%=percent pct prozent v.h.
points=point points pts pt pp ppt ppts punkte punkt prozentpunkte
ms=millisecond milliseconds msec millisekunden
s=sec secs second seconds sekunde sekunden sek
min=mins minute minutes minuten
h=hr hrs hour hours std stunde stunden
d=day days tag tage tagen
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

const TIME = new Set(["ms", "s", "min", "h", "d", "weeks", "months", "years"]);
export const isTime = (unit: string | null): boolean => unit !== null && TIME.has(unit);
