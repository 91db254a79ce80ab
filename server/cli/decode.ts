// Bytes to text, or one sentence on why they are none.
import { CannotRun } from "./cannot-run.ts";

/**
 * Reads UTF-8. All positions that the command line prints count UTF-16 code units of this text.
 * @throws {CannotRun} on other encodings and on files that hold no text.
 */
export function decode(bytes: Uint8Array, name: string): { text: string; mark: boolean } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new CannotRun(`${name} is in UTF-16; save it as UTF-8.`);
  }
  if (bytes.subarray(0, 8_000).includes(0)) throw notText(name);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith("\uFEFF");
    return { text: mark ? text.slice(1) : text, mark };
  } catch {
    throw notText(name);
  }
}

function notText(name: string): CannotRun {
  return new CannotRun(`${name} is not text in UTF-8; give Markdown, plain text or JSON lines.`);
}
