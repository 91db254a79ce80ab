import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Plan } from "../../rules/okr.ts";
import { ApiError } from "./api.ts";
import type { Api, SavedDraft } from "./api.ts";
import { createAutosave } from "./autosave.ts";
import type { LocalCopy, Saved } from "./saved.ts";
import { emptyPlan } from "./store.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const titled = (title: string): Plan => ({ ...emptyPlan, title });
const unreachable = new ApiError("unreachable", "The server did not answer.");

/** A server with one draft, which can be taken offline. */
function setUp() {
  const server = { online: true, version: 0, plan: emptyPlan, calls: 0 };
  const draft = (): SavedDraft => {
    const { version, plan } = server;
    return { id: "d1", version, plan, savedAt: "2026-11-24T10:00:00Z" };
  };
  const put = async (plan: Plan, version: number): Promise<SavedDraft> => {
    server.calls += 1;
    if (!server.online) throw unreachable;
    if (version !== server.version)
      throw new ApiError("conflict", "Changed meanwhile.", 409, { current: draft(), yours: plan });
    server.plan = plan;
    server.version += 1;
    return draft();
  };
  const api: Api = {
    createDraft: (plan) => put(plan, 0),
    saveDraft: (_, plan, version) => put(plan, version),
    async loadDraft() {
      if (!server.online) throw unreachable;
      return draft();
    },
    async deleteDraft(id) {
      if (!server.online) throw unreachable;
      if (server.version === 0) throw new ApiError("unknown-draft", "There is none.", 404);
      Object.assign(server, { version: 0, plan: titled(`${id} is gone`) });
    },
    writer: async () => ({ writer: "built-in" }),
    async *suggestions() {},
  };
  const copies = new Map<string | null, LocalCopy>();
  const states: Saved[] = [];
  const failures: unknown[] = [];
  const autosave = createAutosave({
    api,
    local: {
      read: (id) => copies.get(id) ?? null,
      write: (copy) => copies.set(copy.id, copy) !== undefined,
      remove: (id) => void copies.delete(id),
    },
    onChange: (saved) => states.push(saved),
    onFail: (error) => failures.push(error),
    now: () => new Date("2026-11-24T10:41:00Z"),
  });
  return { server, autosave, copies, states, failures };
}

test("the last of many changes is saved once, 800 ms after it", async () => {
  const { server, autosave, states } = setUp();
  autosave.changed(titled("a"));
  await vi.advanceTimersByTimeAsync(700);
  autosave.changed(titled("ab"));
  await vi.advanceTimersByTimeAsync(799);
  expect(server.calls).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(server).toMatchObject({ calls: 1, plan: { title: "ab" }, version: 1 });
  expect(autosave.id).toBe("d1");
  expect(states.at(-1)).toEqual({ kind: "saved" });
});

test("what is typed while a save runs is saved after it, on top of its version", async () => {
  const { server, autosave } = setUp();
  autosave.changed(titled("a"));
  const first = autosave.flush();
  autosave.changed(titled("ab"));
  await first;
  await vi.advanceTimersByTimeAsync(800);
  expect(server).toMatchObject({ calls: 2, plan: { title: "ab" }, version: 2 });
  expect(autosave.saved).toEqual({ kind: "saved" });
});

test("offline the plan is kept here, and saved once the server is back", async () => {
  const { server, autosave, copies } = setUp();
  server.online = false;
  autosave.changed(titled("a"));
  await vi.advanceTimersByTimeAsync(800);
  expect(autosave.saved).toEqual({ kind: "offline", at: new Date("2026-11-24T10:41:00Z") });
  expect(copies.get(null)).toMatchObject({ plan: { title: "a" }, onServer: false });
  server.online = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(server.plan.title).toBe("a");
  expect(autosave.saved).toEqual({ kind: "saved" });
});

test("a draft changed elsewhere shows both texts and overwrites neither", async () => {
  const { server, autosave } = setUp();
  await autosave.open("d1");
  Object.assign(server, { version: 7, plan: titled("theirs") });
  autosave.changed(titled("mine"));
  await vi.advanceTimersByTimeAsync(800);
  autosave.changed(titled("mine too"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(autosave.saved).toMatchObject({
    kind: "conflict",
    conflict: { yours: { title: "mine too" }, current: { plan: { title: "theirs" } } },
  });
  expect(server.plan.title).toBe("theirs");
});

test.each([
  ["yours", "mine"],
  ["theirs", "theirs"],
] as const)("keeping %s ends the conflict with that text on the server", async (keep, title) => {
  const { server, autosave } = setUp();
  await autosave.open("d1");
  Object.assign(server, { version: 7, plan: titled("theirs") });
  autosave.changed(titled("mine"));
  await vi.advanceTimersByTimeAsync(800);
  expect(autosave.resolve(keep)?.title).toBe(title);
  await vi.advanceTimersByTimeAsync(800);
  expect(server.plan.title).toBe(title);
  expect(autosave.saved).toEqual({ kind: "saved" });
});

test("a draft opened again brings this browser's unsaved work, and saves it", async () => {
  const { server, autosave, copies } = setUp();
  Object.assign(server, { version: 2, plan: titled("old") });
  copies.set("d1", { plan: titled("newer"), id: "d1", version: 2, onServer: false });
  expect((await autosave.open("d1")).title).toBe("newer");
  await vi.advanceTimersByTimeAsync(1);
  expect(server.plan.title).toBe("newer");
});

test("with no server, a draft opened again comes from this browser", async () => {
  const { server, autosave, copies } = setUp();
  server.online = false;
  copies.set("d1", { plan: titled("kept"), id: "d1", version: 2, onServer: true });
  expect((await autosave.open("d1")).title).toBe("kept");
  await expect(autosave.open("d2")).rejects.toThrow(unreachable);
});

test("a server that stays away is told of once, and again only after it was there", async () => {
  const { server, autosave, failures } = setUp();
  server.online = false;
  autosave.changed(titled("a"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(failures).toEqual([unreachable]);
  server.online = true;
  await vi.advanceTimersByTimeAsync(5_000);
  server.online = false;
  autosave.changed(titled("b"));
  await vi.advanceTimersByTimeAsync(800);
  expect(failures).toHaveLength(2);
});

test("a deleted draft is gone here and on the server, and what comes next is a new one", async () => {
  const { server, autosave, copies } = setUp();
  autosave.changed(titled("a"));
  await autosave.flush();
  await autosave.remove();
  expect(server.plan.title).toBe("d1 is gone");
  expect([...copies.keys()]).not.toContain("d1");
  expect(autosave).toMatchObject({ id: null, version: 0, saved: { kind: "memory" } });
});

test("a draft is kept where the server cannot be asked to delete it", async () => {
  const { server, autosave, copies } = setUp();
  autosave.changed(titled("a"));
  await autosave.flush();
  server.online = false;
  await expect(autosave.remove()).rejects.toThrow(unreachable);
  expect(autosave.id).toBe("d1");
  expect([...copies.keys()]).toContain("d1");
});

test("once stopped it says nothing more, not even of a save that runs, and tries nothing again", async () => {
  const { server, autosave, states, failures } = setUp();
  autosave.changed(titled("a"));
  const running = autosave.flush();
  const told = states.length;
  autosave.stop();
  await running;
  expect(server.plan.title).toBe("a");
  server.online = false;
  autosave.changed(titled("ab"));
  await autosave.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.calls).toBe(2);
  expect(states).toHaveLength(told);
  expect(failures).toEqual([]);
});

test("after a stop it goes on where it was: what waits is saved", async () => {
  const { server, autosave, states } = setUp();
  autosave.changed(titled("a"));
  autosave.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.calls).toBe(0);
  autosave.resume();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.plan.title).toBe("a");
  expect(states.at(-1)).toEqual({ kind: "saved" });
});

test("what is written while a draft still loads stands against it, and overwrites nothing", async () => {
  const { server, autosave } = setUp();
  Object.assign(server, { version: 3, plan: titled("theirs") });
  const opening = autosave.open("d1");
  autosave.changed(titled("mine"));
  expect(await opening).toEqual(titled("mine"));
  expect(autosave.saved).toMatchObject({
    kind: "conflict",
    conflict: { current: { version: 3, plan: titled("theirs") }, yours: titled("mine") },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server).toMatchObject({ calls: 0, plan: titled("theirs") });
});
