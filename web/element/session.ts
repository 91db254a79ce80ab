/** What stands behind one `<okr-coach>`: the store, the rules and the saving. */
import type { ReactiveController } from "lit";
import type { CheckOptions, Plan } from "../../rules/okr.ts";
import type { ApiDeps } from "../core/api.ts";
import type { Autosave } from "../core/autosave.ts";
import type { Saved } from "../core/saved.ts";
import { createStore, emptyPlan } from "../core/store.ts";
import type { OkrCoach } from "./okr-coach.ts";
import { takeUp } from "./reload.ts";
import { Rules } from "./rules.ts";
import { tellChange, tellFindings } from "./tell-page.ts";

export class Session implements ReactiveController {
  readonly store = createStore({ plan: emptyPlan, options: checkOptions(new Date()) });
  readonly rules: Rules;
  saved: Saved = { kind: "memory" };
  /** The draft that was asked for: on its way, not to be had, or null where none is or it is here. */
  draftState: "opening" | "missing" | null = null;
  readonly #coach: OkrCoach;
  #autosave: Autosave | null = null;
  /** Counts: what an earlier connection brings late is not taken. */
  #connection = 0;

  constructor(coach: OkrCoach) {
    this.#coach = coach;
    coach.addController(this);
    this.rules = new Rules(coach, this.store);
    this.store.subscribe((state, cause) => {
      coach.requestUpdate();
      if (state.report) tellFindings(coach, state.report);
      if (cause === "check") return;
      tellChange(coach, state.plan);
      if (cause !== "load") this.#autosave?.changed(state.plan);
    });
  }

  hostConnected(): void {
    this.rules.fetch();
    this.#autosave?.resume();
    void takeUp(this.#coach).catch(this.#coach.tellError);
    globalThis.addEventListener("pagehide", this.#keep);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener("pagehide", this.#keep);
    this.#keep();
    this.#autosave?.stop();
  }

  /** How to reach the server; null where the element names none. */
  access(): ApiDeps | null {
    const { apiBase, embedKey, getToken } = this.#coach;
    return apiBase === null ? null : { base: apiBase, embedKey, ...(getToken && { getToken }) };
  }

  /** Takes up the element's attributes: whether and where to save. */
  async connect(): Promise<void> {
    const { autosave, draft } = this.#coach;
    const access = this.access();
    const connection = (this.#connection += 1);
    this.#keep();
    this.#autosave?.stop();
    this.#autosave = null;
    this.saved = { kind: "memory" };
    this.draftState = draft && access ? "opening" : null;
    if (!access || !(autosave || draft)) return;
    try {
      await this.#open(access, connection);
    } catch (error) {
      if (connection !== this.#connection) return;
      this.draftState = draft ? "missing" : null;
      this.#coach.requestUpdate();
      throw error;
    }
  }

  async #open(access: ApiDeps, connection: number): Promise<void> {
    const { autosave, draft } = this.#coach;
    const { startSaving, loadDraft, localDrafts } = await import("./saving.ts");
    if (connection !== this.#connection) return;
    if (!autosave) {
      await this.#show(loadDraft(access, draft), connection);
      return;
    }
    const saving = startSaving(this.#coach, access, (saved) => {
      this.saved = saved;
      this.#coach.requestUpdate();
    });
    this.#autosave = saving;
    const leave = this.store.subscribe(() => {
      leave();
      whenIdle(() => this.#warm());
    });
    if (draft) await this.#show(saving.open(draft), connection);
    else if (this.store.state.plan.objectives.length > 0) saving.changed(this.store.state.plan);
    else {
      // Work that never reached the server.
      const copy = localDrafts.read(null);
      if (copy) this.put(copy.plan);
    }
  }

  /** Puts a draft in place once it is there, unless another one was asked for meanwhile. */
  async #show(opened: Promise<Plan>, connection: number): Promise<void> {
    const plan = await opened;
    if (connection !== this.#connection) return;
    this.draftState = null;
    this.store.load(plan);
  }

  /** Something keeps the plan, here or on a server. */
  get saves(): boolean {
    return this.#autosave !== null;
  }

  /** The draft that is saved to; "" for none. */
  get draft(): string {
    return this.#autosave?.id ?? "";
  }

  /** Deletes the draft for good and starts with an empty plan. */
  async remove(): Promise<void> {
    await this.#autosave?.remove();
    this.store.load(emptyPlan);
  }

  /** Saves now what waits to be saved. */
  async save(): Promise<void> {
    await this.#autosave?.flush();
  }

  /** Puts a whole plan in place; where one was there, undo brings it back. */
  put(plan: Plan): void {
    if (this.store.state.plan.objectives.length > 0) {
      this.store.edit(() => plan);
      return;
    }
    this.store.load(plan);
    this.#autosave?.changed(plan);
  }

  /** Ends a conflict with the text that the person chose. */
  resolve(keep: "yours" | "theirs"): void {
    const plan = this.#autosave?.resolve(keep);
    if (plan && keep === "theirs") this.store.load(plan);
  }

  /** Rewrites are promised offline too, so what writes them is fetched once there is something to write. */
  async #warm(): Promise<unknown> {
    await this.rules.ready();
    // The name is asked for: a whole module as an object would need a helper in a file of its own.
    const { writeBuiltIn } = await import("./views/built-in-writer.ts");
    await import("./views/review.ts");
    return writeBuiltIn;
  }

  readonly #keep = () => this.#autosave?.keep();
}

function whenIdle(work: () => Promise<unknown>) {
  const start = () => void work().catch(() => undefined);
  if ("requestIdleCallback" in globalThis) requestIdleCallback(start);
  else setTimeout(start, 1_000);
}

/** The day counts where the person is. */
function checkOptions(now: Date): CheckOptions {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return {
    today: local.toISOString().slice(0, 10),
    profile: "standard",
    language: null,
    fiscalYearStart: 1,
    rules: {},
    terms: [],
    ignored: [],
  };
}
