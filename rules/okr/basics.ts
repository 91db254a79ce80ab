/** What every part of the vocabulary builds on. */
import { z } from "./zod.ts";

/** A day as `2026-12-31`. */
export const isoDate = z.iso.date();
/** Names a part of a plan; unique within it. */
export const Id = z.string().min(1).max(64);

/** A half-open range of UTF-16 code units in the text it belongs to. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

export const Language = z.enum(["en", "de"]);
export type Language = z.infer<typeof Language>;

/** The four kinds of quarter (method, section 4). */
export const Pattern = z.enum(["exploration", "build", "scale", "platform"]);
export type Pattern = z.infer<typeof Pattern>;

/** How strict the coach is: authorities disagree on how much output a plan may hold. */
export const Profile = z.enum(["starter", "standard", "strict"]);
export type Profile = z.infer<typeof Profile>;
