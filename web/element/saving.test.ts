import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Plan } from "../../rules/okr.ts";
import { line, pause, plan, show } from "./coach.sample.ts";
import { emit } from "./events.ts";

/** A server with one draft, in place of the network. */
const server = { online: true, version: 1, plan };

async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { url, method, ...request } = await read(new Request(input, init));
  if (!server.online) throw new TypeError("Failed to fetch");
  const draft = () => ({ id: "d1", ...server, savedAt: "2026-11-24T10:41:00Z" });
  if (!url.endsWith("/api/drafts/d1") && method !== "POST")
    return new Response("", { status: 404 });
  if (method === "GET") return Response.json(draft());
  const { plan: sent, version = 1 }: { plan: Plan; version?: number } = request.body;
  if (version !== server.version)
    return Response.json({ title: "Changed", current: draft(), yours: sent }, { status: 409 });
  server.plan = sent;
  server.version += 1;
  return Response.json(draft());
}

async function read(request: Request) {
  const { url, method } = request;
  return { url, method, body: method === "GET" ? null : await request.json() };
}

beforeEach(() => {
  localStorage.clear();
  Object.assign(server, { online: true, version: 1, plan });
  vi.spyOn(globalThis, "fetch").mockImplementation(answer);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const saving = { "api-base": "https://okr.example", autosave: "", draft: "d1" };
const state = () => page.getByRole("status").first();
const said = () => state().element().textContent;
const shown = (name: RegExp) => {
  const field = page.getByRole("textbox", { name }).query();
  return field instanceof HTMLTextAreaElement ? field.value : "";
};

test("a draft opens by its id and is saved while it is written", async () => {
  await show(null, saving);
  await userEvent.click(line("1.1"));
  await userEvent.keyboard("x");
  await expect.element(state()).toHaveTextContent("Saving…");
  await expect.element(state()).toHaveTextContent("Saved");
  expect(server.version).toBe(2);
});

test("a new draft gets its id into the attribute, and is not loaded again", async () => {
  server.version = 1;
  const { draft: _, ...fresh } = saving;
  const coach = await show(null, fresh);
  const told = vi.fn<(event: CustomEvent) => void>();
  coach.addEventListener("okr-saved", told);
  await coach.load(plan);
  await coach.save();
  await expect.poll(() => coach.getAttribute("draft")).toBe("d1");
  expect(told.mock.lastCall?.[0].detail).toMatchObject({ state: "saved", id: "d1", version: 2 });
  await userEvent.fill(line("1.1"), "Written on");
  await expect.poll(() => server.version).toBe(3);
});

test("a draft is shown without being saved to", async () => {
  const { autosave: _, ...reading } = saving;
  await show(null, reading);
  await expect.element(line("1.1")).toBeVisible();
  await userEvent.fill(line("1.1"), "Only here");
  await pause(1_000);
  expect(server.version).toBe(1);
});

test.each([{}, { autosave: "" }])("a draft that is not there is told and said: %o", async (how) => {
  const codes: unknown[] = [];
  const note = (event: Event) => codes.push(event instanceof CustomEvent && event.detail.code);
  document.addEventListener("okr-error", note, { once: true });
  await show(null, { "api-base": "https://okr.example", draft: "none", ...how });
  await expect.element(page.getByText(/could not be opened/u)).toBeVisible();
  expect(codes).toEqual(["http-404"]);
});

test("offline it is kept here and says so, then saved", async () => {
  await show(null, saving);
  await expect.element(line("1.1")).toBeVisible();
  server.online = false;
  await userEvent.fill(line("1.1"), "Written offline");
  await expect.poll(said).toMatch(/^Saved here at \d\d:\d\d\. Not yet on the server/u);
  server.online = true;
  await userEvent.fill(line("1.1"), "Written offline, and on");
  await expect.element(state()).toHaveTextContent("Saved");
  expect(server.plan.objectives[0]?.keyResults[0]?.text).toBe("Written offline, and on");
});

test("a draft changed elsewhere shows both texts; the person chooses", async () => {
  const coach = await show(null, saving);
  await expect.element(line("1.1")).toBeVisible();
  Object.assign(server, { version: 5, plan: { ...plan, title: "Theirs" } });
  await userEvent.fill(line("1.1"), "Mine");
  // A second for the pause after typing, and one for the chunk that shows both.
  await expect.poll(() => shown(/^Yours/u), { timeout: 5_000 }).toMatch(/Mine/u);
  expect(shown(/^The other/u)).toMatch(/Theirs/u);
  await userEvent.click(page.getByRole("button", { name: "Take the other one" }));
  await expect.poll(() => coach.plan.title).toBe("Theirs");
  await expect.element(state()).toHaveTextContent("Saved");
});

test("a page that keeps plans itself stops the save", async () => {
  const coach = await show(null, saving);
  await expect.element(line("1.1")).toBeVisible();
  const stopped = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  coach.addEventListener("okr-before-save", stopped);
  await userEvent.fill(line("1.1"), "Mine");
  await coach.save();
  expect(stopped).toHaveBeenCalledOnce();
  expect(server.version).toBe(1);
  expect(emit(coach, "okr-before-save", { v: 1, plan })).toBe(false);
});

test("another draft takes the place of one that still loads, and of one that is still being saved", async () => {
  const coach = await show(null, { ...saving, draft: "slow" });
  coach.draft = "d1";
  await expect.element(line("1.1")).toBeVisible();
  await userEvent.fill(line("1.1"), "Mine");
  void coach.save();
  coach.draft = "";
  await pause(300);
  expect(coach.draft).toBe("");
  expect(server.plan.objectives[0]?.keyResults[0]?.text).toBe("Mine");
  await expect.element(page.getByText(/could not be opened/u)).not.toBeInTheDocument();
});

test("an element that is moved in the page goes on saving", async () => {
  const coach = await show(null, saving);
  await expect.element(line("1.1")).toBeVisible();
  await userEvent.fill(line("1.1"), "Moved");
  document.querySelector("main")?.append(document.createElement("div"), coach);
  await expect.poll(() => server.plan.objectives[0]?.keyResults[0]?.text).toBe("Moved");
  await expect.element(state()).toHaveTextContent("Saved");
});
