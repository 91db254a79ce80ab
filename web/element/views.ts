/** Opening and closing what lies over the plan. Each view is a chunk of its own. */
import { emit } from "./events.ts";
import type { ViewName } from "./events.ts";
import type { OkrCoach } from "./okr-coach.ts";
import type { Screen, View } from "./views/view.ts";

export class Views {
  /** Null: the plan itself. */
  view: View | null = null;
  readonly #coach: OkrCoach;
  /** The one that was asked for last, while it loads. */
  #awaited: Screen | null = null;

  constructor(coach: OkrCoach) {
    this.#coach = coach;
  }

  open(screen: Screen): void {
    void this.#open(screen).catch(this.#coach.tellError);
  }

  /** Back to the plan, with the caret in the line that was worked on; what still loads stays closed. */
  close(): void {
    this.#awaited = null;
    if (!this.view) return;
    const { line } = this.view;
    this.view.leave();
    this.view = null;
    this.#coach.requestUpdate();
    emit(this.#coach, "okr-view", { v: 1, view: "plan" });
    if (line !== null) void this.#coach.planPart?.focusLine(line);
  }

  async #open(screen: Screen): Promise<void> {
    this.#awaited = screen;
    const create = await this.#load(screen);
    if (this.#awaited !== screen) return;
    this.#awaited = null;
    this.view?.leave();
    this.view = create();
    await this.#show(screen.name);
  }

  async #show(name: ViewName): Promise<void> {
    this.#coach.requestUpdate();
    emit(this.#coach, "okr-view", { v: 1, view: name });
    await this.#coach.updateComplete;
    this.#coach.renderRoot.querySelector<HTMLElement>("[data-view]")?.focus();
  }

  /** Fetches a view's chunk. */
  async #load(screen: Screen): Promise<() => View> {
    const coach = this.#coach;
    if (screen.name === "paste") {
      const { PasteView } = await import("./views/paste.ts");
      return () => new PasteView(coach);
    }
    if (screen.name === "draft") {
      const { DraftView } = await import("./views/draft.ts");
      return () => new DraftView(coach);
    }
    await coach.session.rules.ready();
    if (screen.name === "review") {
      const { ReviewView } = await import("./views/review.ts");
      return () => new ReviewView(coach, screen.keyResultId);
    }
    if (screen.name === "map") {
      const { MapView } = await import("./views/map.ts");
      return () => new MapView(coach);
    }
    if (screen.name === "quarter") {
      const { QuarterView } = await import("./views/quarter.ts");
      return () => new QuarterView(coach);
    }
    if (screen.name === "brief") {
      const { BriefView } = await import("./views/brief.ts");
      return () => new BriefView(coach);
    }
    const { MissingView } = await import("./views/missing.ts");
    return () => new MissingView(coach, screen.objectiveId);
  }
}
