/** Which language an element speaks: its `locale`, else the page's, else the plan's. */
import type { ReactiveController } from "lit";
import { en } from "../locales/en.ts";
import { emit } from "./events.ts";
import type { OkrCoach } from "./okr-coach.ts";

export class Speech implements ReactiveController {
  /** The texts of the first screen are on their way: nothing is drawn in another language before. */
  coming: Promise<void> | null = null;
  readonly #coach: OkrCoach;
  #tag = en.locale;

  constructor(coach: OkrCoach) {
    this.#coach = coach;
    coach.addController(this);
    coach.session.store.subscribe(() => this.choose());
  }

  hostConnected(): void {
    this.choose();
  }

  /** Takes up the attribute, the page and the plan as they are now. */
  choose(): void {
    const tag = this.#wanted();
    if (tag === this.#tag) return;
    this.#tag = tag;
    const spoken = this.#speak(tag).catch(() => undefined); // else it goes on as it was
    if (!this.#coach.hasUpdated) this.coming = spoken.finally(() => (this.coming = null));
  }

  async #speak(tag: string): Promise<void> {
    const texts = isGerman(tag) ? (await import("../locales/de.ts")).de : en;
    if (tag !== this.#tag) return;
    this.#coach.texts = { ...texts, locale: tag };
    emit(this.#coach, "okr-locale", { v: 1, locale: tag });
  }

  /** A language that is not spoken counts as none. */
  #wanted(): string {
    const { locale, session } = this.#coach;
    const plan = session.store.state.report?.language ?? "";
    const wishes = locale === "plan" ? [plan] : [locale, pageLanguage(this.#coach), plan];
    return wishes.find((tag) => /^(?:de|en)\b/iu.test(tag)) ?? en.locale;
  }
}

function pageLanguage(element: Element): string {
  const marked = element.closest<HTMLElement>("[lang]") ?? document.documentElement;
  return marked.lang;
}

function isGerman(tag: string): boolean {
  return /^de\b/iu.test(tag);
}
