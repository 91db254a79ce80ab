/** Registers `<okr-coach>`, once: a second copy of the script on the page keeps the first one's class. */
import { OkrCoach } from "./okr-coach.ts";
import { fetchRules } from "./rules.ts";

export function define(name = "okr-coach"): void {
  if (customElements.get(name)) {
    console.warn(`<${name}> is already defined on this page; this copy of it does nothing.`);
    return;
  }
  // At once, before there is an element: each of them says so itself where they don't come.
  fetchRules().catch(() => undefined);
  customElements.define(name, OkrCoach);
}
