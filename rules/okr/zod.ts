/** zod, for the vocabulary alone: the rest of this room runs without it. */
// oxlint-disable-next-line no-restricted-imports -- the one value from outside that this room has
export { z } from "zod";
