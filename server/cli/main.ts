// Picks the command, and turns what goes wrong into one sentence and an exit code.
import { readFileSync } from "node:fs";
import { CannotRun } from "./cannot-run.ts";
import { checkCommand } from "./check.ts";
import { overview } from "./help.ts";
import { print } from "./print.ts";

/** Gives the exit code: 0 clean, 1 findings, 2 could not run. */
type Command = (args: string[]) => Promise<number>;

/** All but the first are loaded when asked for: a check must not wait for the writers. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => checkCommand,
  rewrite: async () => (await import("./rewrite.ts")).rewriteCommand,
  draft: async () => (await import("./draft.ts")).draftCommand,
  doctor: async () => (await import("./doctor.ts")).doctorCommand,
  rules: async () => (await import("./rules.ts")).rulesCommand,
};

// No `await`: the built file is a script.
void finish(process.argv.slice(2));

async function finish(args: string[]): Promise<void> {
  process.exitCode = await run(args);
}

async function run([name = "", ...args]: string[]): Promise<number> {
  const asksForHelp = args.some((each) => each === "--help" || each === "-h");
  if (asksForHelp || ["", "help", "--help", "-h"].includes(name)) {
    print(overview);
    return name === "" ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    print(`${version()}\n`);
    return 0;
  }
  try {
    if (!Object.hasOwn(commands, name)) {
      throw new CannotRun(
        `There is no command "${name}"; try ${Object.keys(commands).join(", ")}.`,
      );
    }
    const command = await commands[name]?.();
    return command ? await command(args) : 2;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** Of the package; the built file lies as deep in it as this one. */
function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const found = /"version": "([^"]{1,40})"/u.exec(text);
  return found?.[1] ?? "unknown";
}
