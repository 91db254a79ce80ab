import { expect, test } from "vitest";
import { createLru } from "./lru.ts";

const keys = ["a", "b", "c", "d"];

test("what was not used for longest goes first", () => {
  const lru = createLru<number>({ count: 2 });
  lru.set("a", 1);
  lru.set("b", 2);
  lru.get("a");
  lru.set("c", 3);
  expect(keys.map((key) => lru.get(key))).toEqual([1, undefined, 3, undefined]);
});

test("as many are dropped as a large one needs room", () => {
  const lru = createLru<number>({ count: 10, bytes: 100 });
  lru.set("a", 1, 40);
  lru.set("b", 2, 40);
  lru.set("c", 3, 20);
  lru.set("d", 4, 70);
  expect(keys.map((key) => lru.get(key))).toEqual([undefined, undefined, 3, 4]);
});

test("one that takes more than there is room for drops nothing but what stood in its place", () => {
  const lru = createLru<number>({ count: 10, bytes: 100 });
  lru.set("a", 1, 40);
  lru.set("b", 2, 40);
  lru.set("b", 3, 101);
  expect(keys.map((key) => lru.get(key))).toEqual([1, undefined, undefined, undefined]);
});

test("a value set again counts once", () => {
  const lru = createLru<number>({ count: 10, bytes: 100 });
  for (let value = 0; value < 20; value++) lru.set("a", value, 40);
  lru.set("b", 1, 60);
  expect(keys.map((key) => lru.get(key))).toEqual([19, 1, undefined, undefined]);
});
