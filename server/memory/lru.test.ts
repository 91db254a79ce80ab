import { expect, test } from "vitest";
import type { Lru } from "./lru.ts";
import { createLru } from "./lru.ts";

const kept = (lru: Lru<string>, keys: string) =>
  keys
    .split("")
    .filter((key) => lru.get(key))
    .join("");

function fill(lru: Lru<string>, keys: string, bytes = 0) {
  for (const key of keys) lru.set(key, key, bytes);
}

test("what was not used for long goes first", () => {
  const lru = createLru<string>({ count: 4 });
  fill(lru, "abc");
  lru.get("a");
  fill(lru, "d");
  expect(kept(lru, "abcd")).toBe("acd");
});

test("of any number there are never more than the room takes, and at least the newest half", () => {
  const lru = createLru<string>({ count: 10 });
  fill(lru, "abcdefghijklmnopqrstuvwxyz");
  const rest = kept(lru, "abcdefghijklmnopqrstuvwxyz");
  expect(rest.length).toBeLessThanOrEqual(10);
  expect(rest).toMatch(/vwxyz$/u);
});

test("of large ones there are fewer: what they take together counts", () => {
  const lru = createLru<string>({ count: 100, bytes: 100 });
  fill(lru, "abcdefgh", 20);
  const rest = kept(lru, "hgfedcba");
  expect(rest.length).toBeLessThanOrEqual(5);
  expect(rest).toMatch(/^hg/u);
});

test("one that takes more than half of the room is not kept, and costs no other its place", () => {
  const lru = createLru<string>({ count: 100, bytes: 100 });
  fill(lru, "ab", 20);
  fill(lru, "c", 51);
  expect(kept(lru, "abc")).toBe("ab");
});

test("a value set again counts once", () => {
  const lru = createLru<string>({ count: 100, bytes: 100 });
  fill(lru, "aaaaaaaab", 20);
  expect(kept(lru, "ab")).toBe("ab");
});

test("what is deleted is gone, from the older half too, and may come back as something else", () => {
  const lru = createLru<string>({ count: 4 });
  for (const key of ["a", "b", "c"]) lru.set(key, `old ${key}`);
  lru.delete("a");
  lru.delete("c");
  lru.set("c", "new c");
  expect([lru.get("a"), lru.get("b"), lru.get("c")]).toEqual([undefined, "old b", "new c"]);
});
