/** English advice by itself, as a browser asks for it. */
export { english } from "./en-advice.ts";
