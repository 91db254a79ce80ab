/** zod, for the vocabulary alone: the rest of this room runs without it. */
export { z } from "zod";
