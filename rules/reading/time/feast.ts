/** The days of feasts that move with the moon, and of Christmas. */
import { wordMap } from "../text/word-set.ts";

export type Feast = "easter" | "whitsun" | "christmas";

/** Feasts by any of their names. */
export const FEASTS = wordMap<Feast>({
  easter: "easter",
  ostern: "easter",
  whitsun: "whitsun",
  pfingsten: "whitsun",
  christmas: "christmas",
  xmas: "christmas",
  weihnachten: "christmas",
});

/** Easter Sunday of a Gregorian year as days after 21 March (Meeus, Astronomical Algorithms, 8). */
function daysToEaster(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (leaps + 19 * golden + 15) % 30;
  const full =
    moon -
    Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return full - weekday + 7;
}

/** Whit Sunday is the fiftieth day of Easter. */
const WHITSUN = 49;

/** The day of a feast in UTC milliseconds; of Christmas its eve, when work is over. */
export function feastDay(feast: Feast, year: number): number {
  if (feast === "christmas") return Date.UTC(year, 11, 24);
  const easter = 21 + daysToEaster(year);
  return Date.UTC(year, 2, feast === "easter" ? easter : easter + WHITSUN);
}
