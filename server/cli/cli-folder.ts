// For tests: runs the real command in a process and a folder of its own.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../cli.ts", import.meta.url));

/** Empty counts as not set, whatever the machine has configured. */
const NO_MODEL = {
  OPENAI_API_KEY: "",
  OPENAI_BASE_URL: "",
  ANTHROPIC_API_KEY: "",
  ANTHROPIC_BASE_URL: "",
  COACH_MODEL: "",
};

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** A folder with files, in which `okr-coach` is run. */
export class CliFolder {
  readonly path = mkdtempSync(join(tmpdir(), "okr-coach-"));

  /** Writes a file and gives its name. */
  file(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.path, name), content);
    return name;
  }

  /** Runs `okr-coach` with the arguments; `stdin` is what it finds on standard input. */
  run(
    args: readonly string[],
    stdin: string | Uint8Array = "",
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ran> {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: this.path,
      env: { ...process.env, ...NO_MODEL, ...env },
    });
    const ran: Ran = { code: null, out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (ran.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (ran.err += text));
    // A command that refuses its arguments may end before it has read anything.
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve({ ...ran, code }));
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
