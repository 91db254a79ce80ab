// Writes to standard output, without the streams that Node would load for it: they cost as much as a check.
import { writeSync } from "node:fs";

const STANDARD_OUTPUT = 1;

/** Writes all of the text. The reader of a pipe may leave early, as `head` does; that is no fault. */
export function print(text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(STANDARD_OUTPUT, bytes, written);
  } catch (error) {
    if (hasCode(error, "EPIPE")) process.exit();
    if (!hasCode(error, "EAGAIN")) throw error;
    // A pipe that is full and does not wait: a stream knows how to.
    process.stdout.write(bytes.subarray(written));
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
