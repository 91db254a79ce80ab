/** What is taken away: nobody uses it afterwards, and it is no system that is built. */
import { anyWord } from "./word-list.ts";

const REMOVES = anyWord(
  "removed? removing retire retired retires decommission* switched_off shut_down get_rid clean* dead off " +
    "abgeschaltet abschalten entfernt stillgelegt abgelöst gelöscht aufgeräumt",
);

/** Whether the line is about taking something away. */
export function removes(text: string): boolean {
  return REMOVES().test(text);
}
