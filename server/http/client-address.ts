// Whose request it is: for the rate limit, and for what is remembered of one caller and told to no other.
import type { BlockList } from "node:net";
import { isIP, isIPv6 } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./environment.ts";

/** Finds the caller once, for all that ask who it is. */
export function knowCaller(proxies: BlockList) {
  return createMiddleware<AppEnv>(async (c, next) => {
    c.set("caller", clientAddress(c, proxies));
    await next();
  });
}

/**
 * The address of the caller: the peer's own, or, where the peer is a proxy that we trust, the last one in
 * X-Forwarded-For that is not a proxy itself. For IPv6 the first half, which is what one customer holds.
 */
function clientAddress(c: Context<AppEnv>, proxies: BlockList): string {
  let address = unmapped(getConnInfo(c).remote.address ?? "");
  if (!trusts(proxies, address)) return network(address);
  const forwarded = (c.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  for (const hop of forwarded.toReversed()) {
    if (isIP(hop) === 0) break;
    address = unmapped(hop);
    if (!trusts(proxies, address)) break;
  }
  return network(address);
}

/** A socket that takes both families names IPv4 peers `::ffff:10.0.0.1`. */
const unmapped = (address: string) => address.replace(/^::ffff:(?=\d+\.)/iu, "");

const trusts = (proxies: BlockList, address: string) =>
  isIP(address) !== 0 && proxies.check(address, isIPv6(address) ? "ipv6" : "ipv4");

function network(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").length;
  const full = [...groups, ...Array<string>(Math.max(0, missing)).fill("0")];
  return `${full.slice(0, 4).join(":")}::/64`;
}
