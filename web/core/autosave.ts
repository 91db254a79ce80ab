/** Keeps the plan: here at once, on the server a little later, and both texts when it changed there. */
import type { Plan } from "../../rules/okr.ts";
import { ApiError } from "./api.ts";
import type { Api, SavedDraft } from "./api.ts";
import type { LocalStore, Saved } from "./saved.ts";

export interface AutosaveDeps {
  api: Api;
  local: LocalStore;
  /** Called on each change of state and once the draft has an id. */
  onChange(saved: Saved, id: string | null): void;
  /** Called once when saving fails, and again only after it has worked meanwhile. */
  onFail?(error: unknown): void;
  /** False: somebody else keeps this plan. */
  beforeSave?(plan: Plan): boolean;
  now(): Date;
  /** Milliseconds from the last change to the save, and between tries while offline. */
  delay?: number;
  retry?: number;
}

export interface Autosave {
  readonly saved: Saved;
  readonly id: string | null;
  readonly version: number;
  /** Takes note of a change; the server hears of the last one after the delay. */
  changed(plan: Plan): void;
  /** Saves what waits, now. */
  flush(): Promise<void>;
  /** Keeps what waits in this browser, as when the page goes away. */
  keep(): void;
  /** The plan of this draft: this browser's where it holds unsaved work, else the server's. */
  open(id: string): Promise<Plan>;
  /** Ends a conflict: with `yours` written over the server's, or with the server's. Gives the plan kept. */
  resolve(keep: "yours" | "theirs"): Plan | null;
  /** Deletes the draft, on the server and here. Throws where the server still has it. */
  remove(): Promise<void>;
  /** Starts nothing more and says nothing more: not even of a save that runs. */
  stop(): void;
  /** Goes on after a stop: what waits is saved. */
  resume(): void;
}

export function createAutosave(deps: AutosaveDeps): Autosave {
  const { delay = 800, retry = 5_000 } = deps;
  let saved: Saved = { kind: "memory" };
  let id: string | null = null;
  let version = 0;
  let waiting: Plan | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failing = false;
  let stopped = false;

  function tell(next: Saved) {
    saved = next;
    if (!stopped) deps.onChange(saved, id);
  }

  function schedule(wait: number) {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void flush(), wait);
  }

  function keepHere(plan: Plan, onServer: boolean): Date | null {
    return deps.local.write({ plan, id, version, onServer }) ? deps.now() : null;
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (running) await running;
    if (!waiting || saved.kind === "conflict") return;
    running = save(waiting).finally(() => (running = null));
    await running;
  }

  async function save(plan: Plan): Promise<void> {
    waiting = null;
    if (deps.beforeSave?.(plan) === false) return;
    keepHere(plan, false);
    try {
      const draft = id
        ? await deps.api.saveDraft(id, plan, version)
        : await deps.api.createDraft(plan);
      ({ id, version } = draft);
      keepHere(waiting ?? plan, waiting === null);
      failing = false;
      tell(waiting ? { kind: "saving" } : { kind: "saved" });
    } catch (error) {
      failed(plan, error);
    }
  }

  function failed(plan: Plan, error: unknown) {
    waiting ??= plan;
    if (error instanceof ApiError && error.conflict) {
      tell({ kind: "conflict", conflict: { ...error.conflict, yours: waiting } });
      return;
    }
    tell({ kind: "offline", at: keepHere(waiting, false) });
    if (!failing && !stopped) deps.onFail?.(error);
    failing = true;
    if (error instanceof ApiError && error.retryable) schedule(retry);
  }

  /** What was written while the draft was on its way stands against it: neither overwrites the other. */
  function opened(draft: SavedDraft): Plan {
    clearTimeout(timer);
    if (waiting) tell({ kind: "conflict", conflict: { current: draft, yours: waiting } });
    else tell({ kind: "saved" });
    return waiting ?? draft.plan;
  }

  return {
    get saved() {
      return saved;
    },
    get id() {
      return id;
    },
    get version() {
      return version;
    },
    changed(plan) {
      waiting = plan;
      if (saved.kind === "conflict") {
        saved = { kind: "conflict", conflict: { ...saved.conflict, yours: plan } };
        return;
      }
      if (saved.kind !== "offline") tell({ kind: "saving" });
      schedule(delay);
    },
    flush,
    keep() {
      if (waiting) keepHere(waiting, false);
    },
    async open(wanted) {
      const copy = deps.local.read(wanted);
      const unsaved = copy?.onServer === false ? copy : null;
      id = wanted;
      try {
        const draft = await deps.api.loadDraft(wanted);
        ({ version } = unsaved ?? draft);
        if (!unsaved) return opened(draft);
      } catch (error) {
        // What is written at the address of no draft becomes a draft of its own.
        if (isUnknown(error)) id = null;
        if (!copy) throw error;
        ({ version } = copy);
        tell({ kind: "offline", at: null });
        return copy.plan;
      }
      waiting = unsaved.plan;
      tell({ kind: "saving" });
      schedule(0);
      return unsaved.plan;
    },
    resolve(keep) {
      if (saved.kind !== "conflict") return null;
      const { current, yours } = saved.conflict;
      ({ version } = current);
      if (keep === "theirs") {
        waiting = null;
        keepHere(current.plan, true);
        tell({ kind: "saved" });
        return current.plan;
      }
      waiting = yours;
      tell({ kind: "saving" });
      schedule(0);
      return yours;
    },
    async remove() {
      clearTimeout(timer);
      if (running) await running;
      if (id !== null) {
        await deps.api.deleteDraft(id).catch((error: unknown) => {
          if (!isUnknown(error)) throw error;
        });
      }
      deps.local.remove(id);
      id = null;
      version = 0;
      waiting = null;
      tell({ kind: "memory" });
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    resume() {
      stopped = false;
      deps.onChange(saved, id);
      if (waiting && saved.kind !== "conflict") schedule(0);
    },
  };
}

function isUnknown(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}
