import { expect, test } from "vitest";
import { createPlaces } from "./places.ts";

const never = new AbortController().signal;

test("one call of another comes before the many of one", async () => {
  const places = createPlaces(1);
  const order: string[] = [];
  const call = async (asker: string, name: string) => {
    const release = await places.take(asker, never);
    order.push(name);
    release();
  };
  const first = await places.take("busy", never);
  const calls = [call("busy", "b1"), call("busy", "b2"), call("busy", "b3"), call("other", "o1")];
  first();
  await Promise.all(calls);
  expect(order).toEqual(["o1", "b1", "b2", "b3"]);
});

test("a wait that is given up takes no place", async () => {
  const places = createPlaces(1);
  const first = await places.take("us", never);
  const leaving = new AbortController();
  const waiting = places.take("us", leaving.signal);
  leaving.abort();
  (await waiting)();
  first();
  const next = await places.take("us", never);
  expect(next).toBeTypeOf("function");
});
