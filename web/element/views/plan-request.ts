/** What the coach was asked about the plan as a whole, and what it has said so far. */
import { createApi } from "../../core/api.ts";
import type { Api, WriterInfo } from "../../core/api.ts";
import type { PlanEvent, PlanTask } from "../../core/coach-event.ts";
import { enWhole } from "../../locales/en.whole.ts";
import type { Talk } from "../../parts/whole/talk.ts";
import { CoachRequest } from "./coach-request.ts";

export class PlanRequest extends CoachRequest<PlanEvent> {
  said: readonly PlanEvent[] = [];
  #asked = false;
  #writer: WriterInfo | null = null;

  get talk(): Talk {
    const hasServer = this.host.session.access() !== null;
    const { phase, notes } = this;
    return { hasServer, asked: this.#asked, phase, notes, writer: this.#writer };
  }

  /** Asks, and forgets what was said before. Without a server nothing happens. */
  ask(task: PlanTask): void {
    void this.#ask(task).catch(this.host.tellShownError);
  }

  protected override take(event: PlanEvent): void {
    this.said = [...this.said, event];
  }

  protected override problem(code: string, said: string | undefined): string {
    return (this.host.texts.parts.whole ?? enWhole).problem(code, said);
  }

  async #ask(task: PlanTask): Promise<void> {
    const access = this.host.session.access();
    if (!access) return;
    const api = createApi(access);
    this.said = [];
    this.#asked = true;
    // Where this fails, the request itself says what is wrong.
    this.#learnWriter(api).catch(() => undefined);
    await this.run((signal) => api.ofPlan(task, signal));
  }

  async #learnWriter(api: Api): Promise<void> {
    this.#writer = await api.writer();
    this.host.requestUpdate();
  }
}
