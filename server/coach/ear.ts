/** The gate's ear for what a model hands in; made when first asked for, as it takes a few milliseconds. */
import { createEar } from "../../rules/gate/ear.ts";
import type { Ear } from "../../rules/gate/ear.ts";
import { EAR_DATA } from "../../rules/gate/ear-data.ts";

let ear: Ear | null = null;

export function theEar(): Ear {
  return (ear ??= createEar(EAR_DATA));
}
