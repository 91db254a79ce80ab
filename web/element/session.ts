/** What stands behind one `<okr-coach>`: the store, the server, the saving. */
import type { ReactiveController } from "lit";
import { createChecker } from "../../rules/check.ts";
import type { CheckOptions, Plan, Read } from "../../rules/okr.ts";
import { createApi } from "../core/api.ts";
import type { Api } from "../core/api.ts";
import { createAutosave } from "../core/autosave.ts";
import type { Autosave, Saved } from "../core/autosave.ts";
import type { CoachEvent, Task } from "../core/coach-event.ts";
import { setKeyResultText } from "../core/edits.ts";
import { createStore, emptyPlan } from "../core/store.ts";
import { write } from "../core/writing.ts";
import { emit } from "./events.ts";
import { localDrafts } from "./local-drafts.ts";
import type { OkrCoach } from "./okr-coach.ts";
import { tellPage, tellSaved } from "./tell-page.ts";

export class Session implements ReactiveController {
  readonly #checker = createChecker();
  /** For texts that are only tried: they must not push the plan's own readings out of memory. */
  readonly #trial = createChecker();
  readonly store = createStore({
    check: (plan, options) => this.#checker.check(plan, options),
    plan: emptyPlan,
    options: checkOptions(new Date()),
  });
  saved: Saved = { kind: "memory" };
  api: Api | null = null;
  readonly #host: OkrCoach;
  #autosave: Autosave | null = null;

  constructor(host: OkrCoach) {
    this.#host = host;
    host.addController(this);
    this.store.subscribe((state, cause) => {
      host.requestUpdate();
      if (cause === "options") return;
      tellPage(host, state);
      if (cause !== "load") this.#autosave?.changed(state.plan);
    });
  }

  hostConnected(): void {
    globalThis.addEventListener("pagehide", this.#keep);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener("pagehide", this.#keep);
    this.#keep();
    this.#autosave?.stop();
  }

  /** Takes up the element's attributes: where the server is, whether and where to save. */
  async connect(): Promise<void> {
    const { apiBase, embedKey, getToken, autosave, draft } = this.#host;
    this.api =
      apiBase === null
        ? null
        : createApi({ base: apiBase, embedKey, ...(getToken && { getToken }) });
    this.#autosave?.stop();
    this.#autosave = autosave && this.api ? this.#createAutosave(this.api) : null;
    if (!this.#autosave) return;
    if (draft) this.store.load(await this.#autosave.open(draft));
    else this.#takeUp();
  }

  /** Saves now what waits to be saved. */
  async save(): Promise<void> {
    await this.#autosave?.flush();
  }

  /** Puts a whole plan in place; `undoable` where one was there. */
  put(plan: Plan): void {
    if (this.store.state.plan.objectives.length === 0) this.store.load(plan);
    else this.store.edit(() => plan);
    this.#autosave?.changed(plan);
  }

  /** Ends a conflict with the text that the person chose. */
  resolve(keep: "yours" | "theirs"): void {
    const plan = this.#autosave?.resolve(keep);
    if (plan && keep === "theirs") this.store.load(plan);
  }

  /** Asks the server's coach, or the one in this page. */
  ask(task: Task, signal: AbortSignal): AsyncGenerator<CoachEvent> {
    const { plan, options } = this.store.state;
    const builtIn = async (asked: Task) => {
      const { writeBuiltIn } = await import("./built-in-writer.ts");
      return writeBuiltIn(asked, options);
    };
    const rejected = plan.decisions?.rejected ?? [];
    return write(task, { api: this.api, builtIn, rejected }, signal);
  }

  /** Reads a text in the place of a key result, without putting it there. */
  readAs(id: string, text: string): Read | null {
    const { plan, options } = this.store.state;
    const { readings, scores } = this.#trial.check(setKeyResultText(id, text)(plan), options);
    const reading = readings[id];
    const score = scores.keyResults[id];
    return reading && score ? { text, reading, score } : null;
  }

  readonly #keep = () => this.#autosave?.keep();

  /** Work that never reached the server, from this browser. */
  #takeUp() {
    const copy = localDrafts.read(null);
    if (!copy) return;
    this.store.load(copy.plan);
    this.#autosave?.changed(copy.plan);
  }

  #createAutosave(api: Api): Autosave {
    const host = this.#host;
    return createAutosave({
      api,
      local: localDrafts,
      now: () => new Date(),
      beforeSave: (plan) => emit(host, "okr-before-save", { v: 1, plan }),
      onChange: (saved, id) => {
        this.saved = saved;
        if (saved.kind === "conflict") void import("../parts/paste/conflict.ts");
        host.requestUpdate();
        tellSaved(host, saved, id);
      },
    });
  }
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
