/** What the stub provider does with one request: an answer, or one of the ways to fail. */
import type { Json } from "./protocol.ts";

export interface Scene {
  /** What the model says. */
  says?: string;
  finish?: "stop" | "length" | "refusal" | "filtered";
  /** Characters in each piece of the stream; 24 by default. */
  piece?: number;
  /** Milliseconds before the headers, and between pieces. */
  firstMs?: number;
  gapMs?: number;
  /** An HTTP error instead of an answer, with these headers and this error code. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
  code?: string;
  /** Paths into the request body that this server refuses, such as `response_format`. */
  refuses?: readonly string[];
  /** The status with which it refuses them; 400 by default. */
  refusesWith?: 400 | 422;
  /** What it says about a refused parameter, in place of naming it. */
  complaint?: string;
  /** How it sends an error, where that is not the protocol's way. */
  wraps?: (error: Json) => unknown;
  /** After so many pieces: the socket is cut, nothing more comes, or an error event comes. */
  dropAfter?: number;
  stallAfter?: number;
  errorAfter?: number;
}

/** What becomes of the stream after `index` pieces. */
export function turnAt(scene: Scene, index: number): "drop" | "stall" | "error" | null {
  if (scene.dropAfter === index) return "drop";
  if (scene.stallAfter === index) return "stall";
  return scene.errorAfter === index ? "error" : null;
}

export function piecesOf({ says = "", piece = 24 }: Scene): string[] {
  const characters = Array.from(says);
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += piece) {
    pieces.push(characters.slice(at, at + piece).join(""));
  }
  return pieces;
}
